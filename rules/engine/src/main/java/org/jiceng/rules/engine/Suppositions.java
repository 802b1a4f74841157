package org.jiceng.rules.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that are supposed for facts: for each fact the index of one of its values.
 *
 * @param filled for facts that the case does not state; whoever asks whether the fact is stated is told that it is not
 * @param changed for facts whatever the case states of them
 */
record Suppositions(Map<String, Integer> filled, Map<String, Integer> changed) {

    static final Suppositions NONE = new Suppositions(Map.of(), Map.of());

    /** Returns these suppositions with other values for facts that the case does not state. */
    Suppositions filling(Map<String, Integer> indexes) {
        return new Suppositions(indexes, changed);
    }

    /** Returns these suppositions with other values for facts whatever the case states of them. */
    Suppositions changing(Map<String, Integer> indexes) {
        return new Suppositions(filled, indexes);
    }

    /** Returns the value that a fact has: the changed one, or else the stated one, or else the one filled in. */
    <T> @Nullable T valueOf(Fact<?, T> fact, @Nullable T stated) {
        Integer change = changed.get(fact.id());
        if (change != null) {
            return fact.values().get(change);
        }
        Integer fill = stated == null ? filled.get(fact.id()) : null;
        return fill == null ? stated : fact.values().get(fill);
    }

    /** Returns whether a fact counts as stated. */
    boolean isStated(Fact<?, ?> fact, boolean stated) {
        return stated || changed.containsKey(fact.id());
    }
}
