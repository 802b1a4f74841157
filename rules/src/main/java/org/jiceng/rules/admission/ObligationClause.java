package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.core.finding.RuleId;
import org.jiceng.rules.engine.Condition;

/**
 * When an obligation follows from a rule (义务条款): the rule is satisfied, and what it asks for has been promised but not
 * yet done.
 *
 * @param kind what is owed
 * @param rules the rules from any of which it follows
 * @param done the condition under which it is done already; what is not known to be done is owed
 */
public record ObligationClause(ObligationKind kind, ImmutableSet<RuleId> rules, Condition<AdmissionCase> done) {

    /** Returns this clause without one of its rules; empty where it follows from no other. */
    Optional<ObligationClause> without(RuleId rule) {
        ImmutableSet<RuleId> others =
                rules.stream().filter(other -> !other.equals(rule)).collect(ImmutableSet.toImmutableSet());
        return others.isEmpty() ? Optional.empty() : Optional.of(new ObligationClause(kind, others, done));
    }
}
