package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Truth;
import org.jiceng.rules.engine.Verdict;

/** Finds what has to follow an admission. */
final class Obligations {

    private Obligations() {}

    static ImmutableList<Obligation> of(Evaluation<AdmissionCase> evaluation, ImmutableList<ObligationClause> clauses) {
        ImmutableList.Builder<Obligation> obligations = ImmutableList.builder();
        for (ObligationClause clause : clauses) {
            if (clause.done().test(evaluation.subject()) == Truth.TRUE) {
                continue;
            }
            Optional<RuleStep<AdmissionCase>> ground = evaluation.rules().rules().stream()
                    .filter(rule -> clause.rules().contains(rule.id()))
                    .filter(rule -> evaluation.verdict(rule) == Verdict.SATISFIED)
                    .findFirst()
                    .map(evaluation::step);
            ground.ifPresent(step -> obligations.add(obligation(clause, step, evaluation.subject())));
        }
        return obligations.build();
    }

    private static Obligation obligation(
            ObligationClause clause, RuleStep<AdmissionCase> ground, AdmissionCase subject) {
        Obligation.Builder obligation = Obligation.builder()
                .kind(clause.kind())
                .obligor(subject.applicant().id())
                .due(subject.request().start())
                .rule(ground.rule().id())
                .citations(ground.citations());
        if (clause.kind() == ObligationKind.TRANSFER_FUNDS) {
            obligation.amount(subject.request().funding().flatMap(Funding::amount));
        }
        return obligation.build();
    }
}
