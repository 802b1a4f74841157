package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.UrbanRuralClass;

/** What a policy says besides its rules, for all days and places. */
record PolicyTerms(
        ImmutableList<ObligationClause> obligations,
        ImmutableSet<RuleId> refusals,
        ImmutableList<Procedure> procedures,
        ImmutableList<Sanction> sanctions,
        WorkingDays calendar,
        ImmutableMap<BodyId, UrbanRuralClass> settings) {

    static PolicyTerms of(ImmutableList<ObligationClause> obligations, ImmutableList<Procedure> procedures) {
        return new PolicyTerms(
                obligations,
                ImmutableSet.of(),
                procedures,
                ImmutableList.of(),
                WorkingDays.mondayToFriday(),
                ImmutableMap.of());
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
                calendar,
                settings);
    }

    PolicyTerms with(Iterable<ObligationClause> more) {
        return new PolicyTerms(joined(obligations, more), refusals, procedures, sanctions, calendar, settings);
    }

    PolicyTerms with(WorkingDays other) {
        return new PolicyTerms(obligations, refusals, procedures, sanctions, other, settings);
    }

    PolicyTerms with(Map<BodyId, UrbanRuralClass> more) {
        Map<BodyId, UrbanRuralClass> joined = new LinkedHashMap<>(settings);
        joined.putAll(more);
        return new PolicyTerms(obligations, refusals, procedures, sanctions, calendar, ImmutableMap.copyOf(joined));
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
                calendar,
                settings);
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
                calendar,
                settings);
    }

    private static <T> ImmutableList<T> joined(ImmutableList<T> list, Iterable<T> more) {
        return ImmutableList.<T>builder().addAll(list).addAll(more).build();
    }
}
