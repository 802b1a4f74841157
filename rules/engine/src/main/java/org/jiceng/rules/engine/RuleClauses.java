package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Modality;

/**
 * With which combinations of conditions on single facts a rule has which verdict, looked at in this order. Where none
 * of them is met it is undetermined.
 *
 * @param notApplicable with which it is not applicable
 * @param satisfied with which it is satisfied
 * @param violated with which it is violated
 */
record RuleClauses(Clauses notApplicable, Clauses satisfied, Clauses violated) {

    /** Says the same as {@link Rule#verdict(Truth, Truth)}. */
    static <F> RuleClauses of(ActiveRule<F> active, Leaves<F> leaves) {
        Rule<F> rule = active.rule();
        Clauses applies = applies(active, leaves);
        Clauses doesNot = rule.when().clauses(false, leaves).or(anyOf(active.exceptions(), leaves));
        Clauses fulfilled = rule.requires().clauses(true, leaves);
        Clauses broken = rule.requires().clauses(false, leaves);
        return rule.modality() == Modality.MAY
                ? new RuleClauses(doesNot.or(broken), applies.and(fulfilled), Clauses.NEVER)
                : new RuleClauses(doesNot, fulfilled, applies.and(broken));
    }

    /** Returns with which combinations a rule applies. */
    static <F> Clauses applies(ActiveRule<F> active, Leaves<F> leaves) {
        return active.rule().when().clauses(true, leaves).and(noneOf(active.exceptions(), leaves));
    }

    private static <F> Clauses anyOf(ImmutableList<RuleException<F>> exceptions, Leaves<F> leaves) {
        Clauses any = Clauses.NEVER;
        for (RuleException<F> exception : exceptions) {
            any = any.or(exception.when().clauses(true, leaves).and(noneOf(exception.unless(), leaves)));
        }
        return any;
    }

    private static <F> Clauses noneOf(ImmutableList<RuleException<F>> exceptions, Leaves<F> leaves) {
        Clauses none = Clauses.ALWAYS;
        for (RuleException<F> exception : exceptions) {
            none = none.and(exception.when().clauses(false, leaves).or(anyOf(exception.unless(), leaves)));
        }
        return none;
    }

    boolean isTooLarge() {
        return notApplicable.isTooMany() || satisfied.isTooMany() || violated.isTooMany();
    }
}
