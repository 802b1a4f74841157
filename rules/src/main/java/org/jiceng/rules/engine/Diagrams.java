package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Makes {@link Diagram}s over some facts, each only once, so that equal ones are found and nothing is worked out twice.
 *
 * @param <A> the type of the answers
 */
final class Diagrams<A> {

    /** Diagrams of which another was made, for a fact at a place. */
    private record Made<A>(int place, ImmutableList<Diagram<A>> of) {}

    private final Boxes boxes;
    private final Map<A, Diagram<A>> answers = new HashMap<>();
    private final Map<Made<A>, Diagram<A>> facts = new HashMap<>();
    private final Map<Made<A>, Diagram<A>> asked = new HashMap<>();
    private final Map<Made<A>, Diagram<A>> joined = new HashMap<>();

    Diagrams(Boxes boxes) {
        this.boxes = boxes;
    }

    /** Returns the diagram that asks nothing. */
    Diagram<A> of(A answer) {
        return answers.computeIfAbsent(answer, Diagram::ofAnswer);
    }

    private Diagram<A> of(int place, ImmutableList<Diagram<A>> byValue) {
        Diagram<A> first = byValue.get(0);
        for (Diagram<A> other : byValue) {
            if (other != first) {
                return facts.computeIfAbsent(
                        new Made<>(place, byValue), made -> Diagram.ofFact(made.place(), made.of()));
            }
        }
        return first;
    }

    /**
     * Returns the diagram that asks a fact, whatever its place among the others.
     *
     * @param byValue the diagrams for each of its values, which may ask it again
     */
    Diagram<A> asking(int fact, ImmutableList<Diagram<A>> byValue) {
        int first = fact;
        for (Diagram<A> one : byValue) {
            first = Math.min(first, one.place());
        }
        if (first == fact) {
            return of(fact, with(fact, byValue));
        }
        Made<A> key = new Made<>(fact, byValue);
        Diagram<A> known = asked.get(key);
        if (known != null) {
            return known;
        }
        boxes.count();
        ImmutableList.Builder<Diagram<A>> parts = ImmutableList.builder();
        for (int value = 0; value < values(first, byValue); value++) {
            parts.add(asking(fact, with(first, value, byValue)));
        }
        Diagram<A> made = of(first, parts.build());
        asked.put(key, made);
        return made;
    }

    /** Returns the diagrams for each value of a fact, each with that value. */
    private static <A> ImmutableList<Diagram<A>> with(int fact, ImmutableList<Diagram<A>> byValue) {
        ImmutableList.Builder<Diagram<A>> with = ImmutableList.builderWithExpectedSize(byValue.size());
        for (int value = 0; value < byValue.size(); value++) {
            with.add(byValue.get(value).with(fact, value));
        }
        return with.build();
    }

    private static <A> ImmutableList<Diagram<A>> with(int fact, int value, List<Diagram<A>> all) {
        ImmutableList.Builder<Diagram<A>> with = ImmutableList.builderWithExpectedSize(all.size());
        for (Diagram<A> one : all) {
            with.add(one.with(fact, value));
        }
        return with.build();
    }

    /** Returns how many values the fact at a place has, as the diagrams know that ask it first. */
    private static <A> int values(int place, ImmutableList<Diagram<A>> all) {
        for (Diagram<A> one : all) {
            if (one.place() == place) {
                return one.byValue().size();
            }
        }
        return 0;
    }

    /**
     * Returns the diagram whose answers are those of two, joined.
     *
     * @param join joins two answers; the same one at every call
     */
    Diagram<A> join(Diagram<A> one, Diagram<A> other, BinaryOperator<A> join) {
        if (one.isAnswer() && other.isAnswer()) {
            return of(join.apply(one.answer(), other.answer()));
        }
        int first = Math.min(one.place(), other.place());
        ImmutableList<Diagram<A>> both = ImmutableList.of(one, other);
        Made<A> key = new Made<>(first, both);
        Diagram<A> known = joined.get(key);
        if (known != null) {
            return known;
        }
        boxes.count();
        ImmutableList.Builder<Diagram<A>> parts = ImmutableList.builder();
        for (int value = 0; value < values(first, both); value++) {
            parts.add(join(one.with(first, value), other.with(first, value), join));
        }
        Diagram<A> made = of(first, parts.build());
        joined.put(key, made);
        return made;
    }

    /** Returns a diagram of these with the answer that follows from each answer of another. */
    <P> Diagram<A> following(Diagram<P> diagram, Function<? super P, ? extends A> answer) {
        return following(diagram, answer, new HashMap<>());
    }

    private <P> Diagram<A> following(
            Diagram<P> diagram, Function<? super P, ? extends A> answer, Map<Diagram<P>, Diagram<A>> known) {
        Diagram<A> made = known.get(diagram);
        if (made == null) {
            if (diagram.isAnswer()) {
                made = of(answer.apply(diagram.answer()));
            } else {
                ImmutableList.Builder<Diagram<A>> parts = ImmutableList.builder();
                for (Diagram<P> part : diagram.byValue()) {
                    parts.add(following(part, answer, known));
                }
                made = of(diagram.place(), parts.build());
            }
            known.put(diagram, made);
        }
        return made;
    }
}
