package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.core.body.Body;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Truth;
import org.jiceng.rules.engine.Verdict;

/** Finds what has to follow an admission. */
final class Obligations {

    private Obligations() {}

    static ImmutableList<Obligation> of(Evaluation<AdmissionCase> evaluation, PolicyTerms terms) {
        ImmutableList.Builder<Obligation> obligations = ImmutableList.builder();
        for (ObligationClause clause : terms.obligations()) {
            if (evaluation.test(clause.done()) == Truth.TRUE) {
                continue;
            }
            Optional<RuleStep<AdmissionCase>> ground = evaluation.rules().rules().stream()
                    .filter(rule -> clause.rules().contains(rule.id()))
                    .filter(rule -> evaluation.verdict(rule) == Verdict.SATISFIED)
                    .findFirst()
                    .map(evaluation::step);
            ground.ifPresent(step -> obligations.add(obligation(clause, step, evaluation.subject(), terms)));
        }
        return obligations.build();
    }

    /** Returns whether anything has to follow. */
    static boolean areOwed(Evaluation<AdmissionCase> evaluation, ImmutableList<ObligationClause> clauses) {
        for (ObligationClause clause : clauses) {
            for (Rule<AdmissionCase> rule : evaluation.rules().rules()) {
                if (clause.rules().contains(rule.id()) && isOwed(evaluation, clause, rule)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether an obligation follows from one of the rules of its clause. */
    static boolean isOwed(Evaluation<AdmissionCase> evaluation, ObligationClause clause, Rule<AdmissionCase> rule) {
        return evaluation.verdict(rule) == Verdict.SATISFIED && evaluation.test(clause.done()) != Truth.TRUE;
    }

    private static Obligation obligation(
            ObligationClause clause, RuleStep<AdmissionCase> ground, AdmissionCase subject, PolicyTerms terms) {
        Obligation.Builder obligation = Obligation.builder()
                .kind(clause.kind())
                .obligor(obligor(clause, ground, subject, terms).id())
                .due(subject.request().start())
                .rule(ground.rule().id())
                .citations(ground.citations());
        if (clause.kind() == ObligationKind.TRANSFER_FUNDS) {
            obligation.amount(subject.request().funding().flatMap(Funding::amount));
        }
        return obligation.build();
    }

    /** The applicant owes what comes with the matter, and who approved it keeps the list. */
    private static Body obligor(
            ObligationClause clause, RuleStep<AdmissionCase> ground, AdmissionCase subject, PolicyTerms terms) {
        return Optional.of(clause.kind())
                .filter(ObligationKind.ENTER_ON_LIST::equals)
                .flatMap(kind -> Competences.approving(subject, terms, ground.citations()))
                .map(Authority::body)
                .orElse(subject.applicant());
    }
}
