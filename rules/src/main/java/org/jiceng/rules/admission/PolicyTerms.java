package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.jiceng.core.finding.RuleId;

/** What a policy says besides its rules, for all days and places. */
record PolicyTerms(
        ImmutableList<ObligationClause> obligations,
        ImmutableSet<RuleId> refusals,
        ImmutableList<Procedure> procedures,
        ImmutableList<Sanction> sanctions,
        WorkingDays calendar) {

    static PolicyTerms of(ImmutableList<ObligationClause> obligations) {
        return new PolicyTerms(
                obligations, ImmutableSet.of(), ImmutableList.of(), ImmutableList.of(), WorkingDays.mondayToFriday());
    }

    PolicyTerms with(AdmissionPack pack) {
        return new PolicyTerms(
                joined(obligations, pack.obligations()),
                ImmutableSet.<RuleId>builder()
                        .addAll(refusals)
                        .addAll(pack.refusals())
                        .build(),
                joined(procedures, pack.procedures()),
                joined(sanctions, pack.sanctions()),
                calendar);
    }

    PolicyTerms with(Iterable<ObligationClause> more) {
        return new PolicyTerms(joined(obligations, more), refusals, procedures, sanctions, calendar);
    }

    PolicyTerms with(WorkingDays other) {
        return new PolicyTerms(obligations, refusals, procedures, sanctions, other);
    }

    /** Returns these terms without a rule and the obligations and sanctions that follow from it alone. */
    PolicyTerms without(RuleId rule) {
        return new PolicyTerms(
                obligations.stream()
                        .flatMap(clause -> clause.without(rule).stream())
                        .collect(ImmutableList.toImmutableList()),
                refusals.stream().filter(other -> !other.equals(rule)).collect(ImmutableSet.toImmutableSet()),
                procedures,
                sanctions.stream()
                        .flatMap(sanction -> sanction.without(rule).stream())
                        .collect(ImmutableList.toImmutableList()),
                calendar);
    }

    /** Returns these terms without obligations of a kind that follow from a rule. */
    PolicyTerms without(ObligationKind kind, RuleId rule) {
        return new PolicyTerms(
                obligations.stream()
                        .flatMap(clause -> clause.kind() == kind ? clause.without(rule).stream() : Stream.of(clause))
                        .collect(ImmutableList.toImmutableList()),
                refusals,
                procedures,
                sanctions,
                calendar);
    }

    private static <T> ImmutableList<T> joined(ImmutableList<T> list, Iterable<T> more) {
        return ImmutableList.<T>builder().addAll(list).addAll(more).build();
    }
}
