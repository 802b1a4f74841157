package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * Values that are supposed for facts.
 *
 * @param filled for facts that the case does not state; whoever asks whether the fact is stated is told that it is not.
 *     Where several suppose the same fact, the first counts
 * @param changed for facts whatever the case states of them, the index of one of their values
 */
record Suppositions(ImmutableList<Trail<?>> filled, ImmutableMap<String, Integer> changed) {

    static final Suppositions NONE = new Suppositions(ImmutableList.of(), ImmutableMap.of());

    /** Returns these suppositions and others before them for facts that the case does not state. */
    Suppositions filling(Trail<?> trail) {
        return new Suppositions(
                ImmutableList.<Trail<?>>builder().add(trail).addAll(filled).build(), changed);
    }

    /** Returns these suppositions with other values for facts whatever the case states of them. */
    Suppositions changing(ImmutableMap<String, Integer> indexes) {
        return new Suppositions(filled, indexes);
    }

    /** Returns the value that a fact has: the changed one, or else the stated one, or else the one filled in. */
    <T> @Nullable T valueOf(Fact<?, T> fact, @Nullable T stated) {
        Integer change = changed.get(fact.id());
        if (change != null) {
            return fact.values().get(change);
        }
        Trail<?> trail = stated == null ? filling(fact) : null;
        return trail == null ? stated : trail.value(fact);
    }

    /** Returns whether a condition holds of the value that its fact has. */
    <T> Truth test(FactTest<?, T> test, @Nullable T stated) {
        Trail<?> trail = stated == null && !changed.containsKey(test.fact().id()) ? filling(test.fact()) : null;
        return trail == null ? test.truthOf(valueOf(test.fact(), stated)) : trail.test(test);
    }

    private @Nullable Trail<?> filling(Fact<?, ?> fact) {
        for (int i = 0; i < filled.size(); i++) {
            if (filled.get(i).has(fact)) {
                return filled.get(i);
            }
        }
        return null;
    }

    /** Returns whether a fact counts as stated. */
    boolean isStated(Fact<?, ?> fact, boolean stated) {
        return stated || changed.containsKey(fact.id());
    }
}
