package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer for every combination of values of some facts (判定图): a reduced ordered decision diagram. A fact is in it if
 * and only if two combinations that differ in that fact alone have different answers.
 *
 * <p>{@link Diagrams} makes each only once, so two are the same object where their answers are the same.
 *
 * @param <A> the type of the answers
 */
final class Diagram<A> {

    /** The place of an answer, behind every fact. */
    static final int END = Integer.MAX_VALUE;

    private final int place;
    private final @Nullable A answer;
    private final ImmutableList<Diagram<A>> byValue;

    private Diagram(int place, @Nullable A answer, ImmutableList<Diagram<A>> byValue) {
        this.place = place;
        this.answer = answer;
        this.byValue = byValue;
    }

    static <A> Diagram<A> ofAnswer(A answer) {
        return new Diagram<>(END, answer, ImmutableList.of());
    }

    static <A> Diagram<A> ofFact(int place, ImmutableList<Diagram<A>> byValue) {
        return new Diagram<>(place, null, byValue);
    }

    /** Returns the place of the fact that is asked first, or {@link #END} where nothing is asked. */
    int place() {
        return place;
    }

    boolean isAnswer() {
        return place == END;
    }

    /** Returns the answer where nothing is asked. */
    A answer() {
        A known = answer;
        if (known == null) {
            throw new IllegalStateException("diagram must ask nothing, but asks the fact at place " + place);
        }
        return known;
    }

    /** Returns what is left where the fact at a place has a value; no fact before it may be asked. */
    Diagram<A> with(int fact, int value) {
        return place == fact ? byValue.get(value) : this;
    }

    /** Returns the diagrams for each value of the fact that is asked first. */
    ImmutableList<Diagram<A>> byValue() {
        return byValue;
    }

    /** Adds the places of all facts that are asked, and all answers in the order of the values. */
    void collect(Set<Integer> places, ImmutableSet.Builder<A> answers) {
        collect(places, answers, new HashSet<>());
    }

    private void collect(Set<Integer> places, ImmutableSet.Builder<A> answers, Set<Diagram<A>> seen) {
        if (!seen.add(this)) {
            return;
        }
        if (isAnswer()) {
            answers.add(answer());
            return;
        }
        places.add(place);
        byValue.forEach(next -> next.collect(places, answers, seen));
    }
}
