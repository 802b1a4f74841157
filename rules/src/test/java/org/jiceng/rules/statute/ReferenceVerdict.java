package org.jiceng.rules.statute;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.jiceng.core.body.BodyKind;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.Verdict;

/**
 * Verdicts worked out in plain Java, without the engine, to hold its verdicts against. What is unknown is an empty
 * {@link Optional}.
 */
final class ReferenceVerdict {

    static final LocalDate Y1990 = LocalDate.parse("1990-01-01");
    static final LocalDate Y1998 = LocalDate.parse("1998-11-04");
    static final LocalDate Y2010 = LocalDate.parse("2010-10-28");
    static final LocalDate Y2018 = LocalDate.parse("2018-12-29");
    static final LocalDate Y2026 = LocalDate.parse("2026-01-01");

    private static final ImmutableList<LocalDate> SWITCHES = ImmutableList.of(Y1990, Y1998, Y2010, Y2018, Y2026);

    private ReferenceVerdict() {}

    /** What a duty comes to where it applies if {@code when} holds. */
    static Verdict must(Optional<Boolean> when, Optional<Boolean> requires) {
        if (when.equals(Optional.of(false))) {
            return Verdict.NOT_APPLICABLE;
        }
        if (requires.equals(Optional.of(true))) {
            return Verdict.SATISFIED;
        }
        return requires.isPresent() && when.isPresent() ? Verdict.VIOLATED : Verdict.UNDETERMINED;
    }

    static Verdict must(Optional<Boolean> requires) {
        return must(Optional.of(true), requires);
    }

    static Verdict may(Optional<Boolean> when, Optional<Boolean> requires) {
        Optional<Boolean> both = and(when, requires);
        return both.isEmpty() ? Verdict.UNDETERMINED : both.get() ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE;
    }

    static Optional<Boolean> and(Optional<Boolean> one, Optional<Boolean> other) {
        if (one.equals(Optional.of(false)) || other.equals(Optional.of(false))) {
            return Optional.of(false);
        }
        return one.isPresent() && other.isPresent() ? Optional.of(true) : Optional.empty();
    }

    static Optional<Boolean> or(Optional<Boolean> one, Optional<Boolean> other) {
        return not(and(not(one), not(other)));
    }

    static Optional<Boolean> not(Optional<Boolean> one) {
        return one.map(truth -> !truth);
    }

    static Optional<Boolean> is(OptionalInt count, IntPredicate test) {
        return count.isPresent() ? Optional.of(test.test(count.getAsInt())) : Optional.empty();
    }

    /** Compares {@code part × least} with {@code whole × of} in whole numbers of any size. */
    static Optional<Integer> compare(OptionalInt part, OptionalInt whole, int of, int least) {
        return part.isPresent() && whole.isPresent()
                ? Optional.of(Long.compare((long) part.getAsInt() * least, (long) whole.getAsInt() * of))
                : Optional.empty();
    }

    /** Whether a part is strictly more than a share of the whole. */
    static Optional<Boolean> more(OptionalInt part, OptionalInt whole, int of, int least) {
        return compare(part, whole, of, least).map(sign -> sign > 0);
    }

    /** Whether a part is a share of the whole or more. */
    static Optional<Boolean> least(OptionalInt part, OptionalInt whole, int of, int least) {
        return compare(part, whole, of, least).map(sign -> sign >= 0);
    }

    static OptionalInt count(Random random, int bound) {
        return random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(bound));
    }

    /** A number that is not more than a whole, if there is one. */
    static OptionalInt part(Random random, OptionalInt whole, int bound) {
        return count(random, 1 + Math.min(bound, whole.orElse(bound)));
    }

    static Optional<Boolean> flag(Random random) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextBoolean());
    }

    static <E> Optional<E> word(Random random, E[] words) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(words[random.nextInt(words.length)]);
    }

    /** A day around one of the days on which the law changed. */
    static LocalDate day(Random random) {
        return SWITCHES.get(random.nextInt(SWITCHES.size())).plusDays(random.nextInt(5) - 2);
    }

    /**
     * Compares every rule of a book with a reference that gives the verdicts of the rules in force by id, over random
     * cases; a rule that it does not give must not be applicable.
     */
    static <F> void compareWith(
            RuleBook<F> book, int cases, BiFunction<Random, LocalDate, F> made, Reference<F> reference) {
        Random random = new Random(20260101);
        int applied = 0;
        for (int i = 0; i < cases; i++) {
            LocalDate day = day(random);
            F subject = made.apply(random, day);
            BodyKind kind = random.nextBoolean() ? BodyKind.VILLAGERS_COMMITTEE : BodyKind.RESIDENTS_COMMITTEE;
            Map<String, Verdict> expected = reference.verdicts(subject, kind == BodyKind.VILLAGERS_COMMITTEE, day);
            Evaluation<F> evaluation = book.on(day, kind, Optional.empty()).evaluate(subject);
            for (Rule<F> rule : evaluation.rules().rules()) {
                assertThat(evaluation.verdict(rule))
                        .as("%s of %s on %s", rule.id(), subject, day)
                        .isEqualTo(expected.get(rule.id().value()));
            }
            assertThat(evaluation.rules().rules().stream().map(rule -> rule.id().value()))
                    .as("rules for a %s on %s", kind, day)
                    .containsExactlyInAnyOrderElementsOf(expected.keySet());
            applied += expected.size();
        }
        assertThat(applied).isGreaterThan(cases / 10);
    }

    /** Gives the verdicts of the rules that are in force. */
    interface Reference<F> {
        Map<String, Verdict> verdicts(F subject, boolean village, LocalDate day);
    }
}
