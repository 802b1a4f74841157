package org.jiceng.rules.testing.mutation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * Changes one thing at a time about a rule book or a policy, and asks which of the changes a body of cases notices
 * (规则变异). Rules are data, so no bytecode is touched.
 *
 * <pre>{@code
 * MutationReport report = Mutation.of(policy).noticedBy(cases, (changed, row) -> row.passes(changed));
 * assertThat(report).hasNoticedAtLeast("95%");
 * }</pre>
 *
 * <p>A change is noticed where a case passes with the original and fails with the change, or cannot be decided for an
 * exception. A change that nobody can notice, because the rule says the same of every combination of facts, counts
 * neither way, see {@link Mutant#isProvablyEquivalent()}.
 *
 * @param <S> what is changed: a rule book, a policy, a scheme
 */
@CheckReturnValue
public final class Mutation<S> {

    private final S original;
    private final ImmutableList<Mutant<S>> mutants;

    Mutation(S original, ImmutableList<Mutant<S>> mutants) {
        this.original = original;
        this.mutants = mutants;
    }

    /** Returns the changes of a rule book: every rule dropped, and changed in every way, in the order of the book. */
    public static <F> Mutation<RuleBook<F>> of(RuleBook<F> book) {
        Set<String> seen = new LinkedHashSet<>();
        seen.add(book.fingerprint());
        ImmutableList.Builder<Mutant<RuleBook<F>>> mutants = ImmutableList.builder();
        for (Rule<F> rule : book.rules()) {
            Mutant<RuleBook<F>> dropped = dropped(rule, without(book, rule));
            seen.add(dropped.subject().fingerprint());
            mutants.add(dropped);
            for (Mutant<Rule<F>> mutant : RuleMutants.of(rule)) {
                Mutant<RuleBook<F>> changed = mutant.map(other -> with(book, other));
                if (seen.add(changed.subject().fingerprint())) {
                    mutants.add(changed);
                }
            }
        }
        return new Mutation<>(book, mutants.build());
    }

    private static <S> Mutant<S> dropped(Rule<?> rule, S subject) {
        return new Mutant<>(
                subject,
                rule.id().value(),
                rule.citations(),
                MutationKind.DROP,
                MutationText.text("change.rule", rule.title()),
                () -> false);
    }

    private static <F> RuleBook<F> without(RuleBook<F> book, Rule<F> rule) {
        return RuleBook.of(
                book.id(),
                book.rules().stream()
                        .filter(other -> !other.id().equals(rule.id()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static <F> RuleBook<F> with(RuleBook<F> book, Rule<F> rule) {
        return RuleBook.of(
                book.id(),
                book.rules().stream()
                        .map(other -> other.id().equals(rule.id()) ? rule : other)
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns the changes of the rules of a policy and of what has to follow an admission. The rules that its duty
     * lists bring are left alone: a list is data of its own.
     */
    public static Mutation<AdmissionPolicy> of(AdmissionPolicy policy) {
        return PolicyMutants.of(policy);
    }

    /**
     * Returns the changes of a scheme: points, weights, steps, caps, limits and quotas moved by one step, limits no
     * longer included, sections, indicators, grades, vetoes, caps and rows of rules dropped, words such as the effect
     * of a veto replaced. A change that is refused when the scheme is read is none. It goes by way of JSON and needs
     * Jackson, an optional dependency of this library.
     */
    public static Mutation<AssessmentScheme> of(AssessmentScheme scheme) {
        return SchemeMutants.of(scheme);
    }

    /** Returns these changes, those alone that a choice is made of, for example of one pack or one kind. */
    public Mutation<S> only(Predicate<Mutant<S>> chosen) {
        return new Mutation<>(original, mutants.stream().filter(chosen).collect(ImmutableList.toImmutableList()));
    }

    /** Returns the changes. */
    public ImmutableList<Mutant<S>> mutants() {
        return mutants;
    }

    /**
     * Asks which changes cases notice.
     *
     * @param cases the cases; the name of each is its {@code toString}
     * @param passes whether a case passes with a rule book, policy or scheme; an exception means that it does not
     * @throws IllegalArgumentException if a case does not pass with the original
     */
    public <C> MutationReport noticedBy(Iterable<C> cases, BiPredicate<S, C> passes) {
        return noticedBy(cases, subject -> one -> passes.test(subject, one));
    }

    /**
     * Asks which changes cases notice, where what runs the cases is made once for each change:
     *
     * <pre>{@code
     * Mutation.of(policy).noticedBy(table.cases(), changed -> {
     *     CaseSpec<AdmissionDecision> spec = AdmissionCases.of(changed, structure);
     *     return row -> row.check(spec).passed();
     * });
     * }</pre>
     *
     * @param cases the cases; the name of each is its {@code toString}
     * @param passing makes what tells whether a case passes; an exception means that it does not
     * @throws IllegalArgumentException if a case does not pass with the original
     */
    public <C> MutationReport noticedBy(Iterable<C> cases, Function<S, Predicate<C>> passing) {
        ImmutableList<C> all = ImmutableList.copyOf(cases);
        Predicate<C> plain = passing.apply(original);
        for (C one : all) {
            checkArgument(plain.test(one), "every case must pass before anything is changed, but '%s' fails", one);
        }
        ImmutableList.Builder<MutationReport.Line> lines = ImmutableList.builder();
        for (Mutant<S> mutant : mutants) {
            Predicate<C> changed = passing.apply(mutant.subject());
            Optional<String> noticed = all.stream()
                    .filter(one -> !isPassed(changed, one))
                    .findFirst()
                    .map(Object::toString);
            lines.add(new MutationReport.Line(
                    mutant.part(),
                    mutant.citations(),
                    mutant.kind(),
                    mutant.change(),
                    noticed,
                    noticed.isEmpty() && mutant.isProvablyEquivalent()));
        }
        return new MutationReport(lines.build(), all.size());
    }

    /**
     * Asks which changes assertions notice: those with which an assertion throws.
     *
     * @param cases the cases; the name of each is its {@code toString}
     * @param assertion asserts about a case with a rule book, policy or scheme
     * @throws IllegalArgumentException if an assertion throws with the original
     */
    public <C> MutationReport noticedByAssertions(Iterable<C> cases, BiConsumer<S, C> assertion) {
        return noticedBy(cases, (subject, one) -> {
            try {
                assertion.accept(subject, one);
                return true;
            } catch (AssertionError e) {
                return false;
            }
        });
    }

    /**
     * Asks which changes alter an answer to any case: those that tests <em>could</em> notice with these cases if they
     * looked at the answer.
     *
     * @param cases the cases
     * @param answer the answer, compared by {@code equals}
     */
    public <C> MutationReport noticedByAnswers(Iterable<C> cases, BiFunction<S, C, ?> answer) {
        record Answered<T>(T one, Object answer) {
            @Override
            public String toString() {
                return String.valueOf(one);
            }
        }
        ImmutableList<Answered<C>> answered = ImmutableList.copyOf(cases).stream()
                .map(one -> new Answered<>(one, (Object) answer.apply(original, one)))
                .collect(ImmutableList.toImmutableList());
        return noticedBy(answered, (subject, known) -> known.answer().equals(answer.apply(subject, known.one())));
    }

    private static <C> boolean isPassed(Predicate<C> passes, C one) {
        try {
            return passes.test(one);
        } catch (RuntimeException e) {
            return false;
        }
    }
}
