package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Citation;

/**
 * A rule with those of its citations and exceptions that are in force in a place on a day.
 *
 * @param rule the rule
 * @param citations its citations that are in force
 * @param exceptions its exceptions that are in force
 * @param <F> the type of the case
 */
record ActiveRule<F>(Rule<F> rule, ImmutableList<Citation> citations, ImmutableList<RuleException<F>> exceptions) {

    static <F> ActiveRule<F> of(Rule<F> rule, LocalDate day, Optional<DivisionCode> place) {
        return new ActiveRule<>(
                rule, rule.citationsOn(day, place), RuleException.inForce(rule.exceptions(), day, place));
    }

    Verdict verdict(F subject, Suppositions supposed) {
        return rule.verdict(subject, exceptions, supposed);
    }

    Truth applies(F subject, Suppositions supposed) {
        return rule.applies(subject, exceptions, supposed);
    }

    /** Returns whether a rule that may apply, and that may be violated or not, is so for want of a fact. */
    boolean lacksFact(F subject, Suppositions supposed) {
        try {
            return rule.when().lacksFact(subject, supposed)
                    || RuleException.anyLacksFact(exceptions, subject, supposed)
                    || rule.requires().lacksFact(subject, supposed);
        } catch (RuleEvaluationException e) {
            throw e.in(rule);
        }
    }

    RuleStep<F> step(F subject, Suppositions supposed) {
        try {
            ConditionTrace when = rule.when().explain(subject, supposed);
            if (when.truth() == Truth.FALSE) {
                return step(Verdict.NOT_APPLICABLE, Truth.FALSE, when, ImmutableList.of(), Optional.empty());
            }
            ImmutableList<ConditionTrace.ExceptionStep> excepted = RuleException.explain(exceptions, subject, supposed);
            Truth applies = when.truth();
            for (ConditionTrace.ExceptionStep exception : excepted) {
                applies = applies.and(exception.truth().negate());
            }
            if (applies == Truth.FALSE) {
                return step(Verdict.NOT_APPLICABLE, applies, when, excepted, Optional.empty());
            }
            ConditionTrace requires = rule.requires().explain(subject, supposed);
            return step(rule.verdict(applies, requires.truth()), applies, when, excepted, Optional.of(requires));
        } catch (RuleEvaluationException e) {
            throw e.in(rule);
        }
    }

    private RuleStep<F> step(
            Verdict verdict,
            Truth applies,
            ConditionTrace when,
            ImmutableList<ConditionTrace.ExceptionStep> excepted,
            Optional<ConditionTrace> requires) {
        return RuleStep.asked(this, verdict, applies, when, excepted, requires);
    }
}
