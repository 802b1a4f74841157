package org.jiceng.rules.testing.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Citation;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.ObligationClause;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/** Makes every policy that differs from one in one thing. */
final class PolicyMutants {

    private PolicyMutants() {}

    static Mutation<AdmissionPolicy> of(AdmissionPolicy policy) {
        ImmutableSet<RuleId> own = policy.ownRules().stream().map(Rule::id).collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<Mutant<AdmissionPolicy>> mutants = ImmutableList.builder();
        for (Mutant<RuleBook<AdmissionCase>> mutant :
                Mutation.of(policy.rules()).mutants()) {
            RuleId id = RuleId.of(mutant.part());
            if (own.contains(id)) {
                mutants.add(mutant.map(book -> mutated(policy, id, book)));
            }
        }
        for (ObligationClause clause : policy.obligations()) {
            for (RuleId id : clause.rules()) {
                mutants.add(new Mutant<>(
                        policy.withoutObligation(clause.kind(), id),
                        id.value(),
                        citations(policy, id),
                        MutationKind.DROP,
                        MutationText.text("change.obligation", clause.kind()),
                        () -> false));
            }
        }
        return new Mutation<>(policy, mutants.build());
    }

    private static AdmissionPolicy mutated(AdmissionPolicy policy, RuleId id, RuleBook<AdmissionCase> book) {
        return book.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(policy::replacing)
                .orElseGet(() -> policy.without(id));
    }

    private static ImmutableList<Citation> citations(AdmissionPolicy policy, RuleId id) {
        return policy.ownRules().stream()
                .filter(rule -> rule.id().equals(id))
                .flatMap(rule -> rule.citations().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
