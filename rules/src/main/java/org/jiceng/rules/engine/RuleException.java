package org.jiceng.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;

/**
 * An exception to a rule, or to another exception (例外), with its own citations. Like a rule it counts only on the days
 * and in the places of the instruments that it cites.
 *
 * @param title what it lets pass
 * @param citations where it stands, at least one; every version of a law in which it stands
 * @param when the condition under which it holds
 * @param unless the exceptions to this exception
 * @param <F> the type of the case
 */
public record RuleException<F>(
        LocalizedText title,
        ImmutableList<Citation> citations,
        Condition<F> when,
        ImmutableList<RuleException<F>> unless) {

    /**
     * Checks that something is cited.
     *
     * @throws IllegalArgumentException if nothing is
     */
    public RuleException {
        checkArgument(!citations.isEmpty(), "exception '%s' must cite at least one provision", title);
    }

    /** Returns an exception that stands in one text, without exceptions to it. */
    public static <F> RuleException<F> of(LocalizedText title, Citation citation, Condition<F> when) {
        return new RuleException<>(title, ImmutableList.of(citation), when, ImmutableList.of());
    }

    /** Returns this exception with one more exception to it. */
    public RuleException<F> unless(RuleException<F> exception) {
        return new RuleException<>(
                title,
                citations,
                when,
                ImmutableList.<RuleException<F>>builder()
                        .addAll(unless)
                        .add(exception)
                        .build());
    }

    /** Returns those of several exceptions that are in force in a place on a day, with their citations of that day. */
    static <F> ImmutableList<RuleException<F>> inForce(
            ImmutableList<RuleException<F>> exceptions, LocalDate day, Optional<DivisionCode> place) {
        ImmutableList.Builder<RuleException<F>> active = ImmutableList.builder();
        for (RuleException<F> exception : exceptions) {
            ImmutableList<Citation> citations = Rule.inForce(exception.citations, day, place);
            if (!citations.isEmpty()) {
                active.add(new RuleException<>(
                        exception.title, citations, exception.when, inForce(exception.unless, day, place)));
            }
        }
        return active.build();
    }

    /** Returns whether the exception holds and no exception to it does. */
    Truth test(F subject, Suppositions supposed) {
        Truth holds = when.test(subject, supposed);
        return holds == Truth.FALSE
                ? holds
                : holds.and(anyOf(unless, subject, supposed).negate());
    }

    /** Returns whether at least one of several exceptions holds. */
    static <F> Truth anyOf(ImmutableList<RuleException<F>> exceptions, F subject, Suppositions supposed) {
        Truth truth = Truth.FALSE;
        for (int i = 0; i < exceptions.size() && truth != Truth.TRUE; i++) {
            truth = truth.or(exceptions.get(i).test(subject, supposed));
        }
        return truth;
    }

    /** Returns whether it is unknown for want of a fact whether the exception holds. */
    boolean lacksFact(F subject, Suppositions supposed) {
        return test(subject, supposed) == Truth.UNKNOWN
                && (when.lacksFact(subject, supposed) || anyLacksFact(unless, subject, supposed));
    }

    /** Returns whether it is unknown for want of a fact whether one of several exceptions holds, none of which does. */
    static <F> boolean anyLacksFact(ImmutableList<RuleException<F>> exceptions, F subject, Suppositions supposed) {
        for (int i = 0; i < exceptions.size(); i++) {
            if (exceptions.get(i).lacksFact(subject, supposed)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the traces of exceptions, up to the first that holds. */
    static <F> ImmutableList<ConditionTrace.ExceptionStep> explain(
            ImmutableList<RuleException<F>> exceptions, F subject, Suppositions supposed) {
        if (exceptions.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<ConditionTrace.ExceptionStep> steps = ImmutableList.builder();
        Truth truth = Truth.FALSE;
        for (int i = 0; i < exceptions.size() && truth != Truth.TRUE; i++) {
            ConditionTrace.ExceptionStep step = exceptions.get(i).explain(subject, supposed);
            steps.add(step);
            truth = step.truth();
        }
        return steps.build();
    }

    private ConditionTrace.ExceptionStep explain(F subject, Suppositions supposed) {
        ConditionTrace holds = when.explain(subject, supposed);
        return new ConditionTrace.ExceptionStep(
                title,
                citations,
                holds,
                holds.truth() == Truth.FALSE ? ImmutableList.of() : explain(unless, subject, supposed));
    }

    void facts(Set<Fact<F, ?>> found) {
        when.facts(found);
        for (RuleException<F> inner : unless) {
            inner.facts(found);
        }
    }

    String canonical() {
        return "exception(" + Canonical.quote(title) + " " + Rule.canonical(citations) + " " + when.canonical() + " "
                + unless.stream().map(RuleException::canonical).toList() + ")";
    }
}
