package org.jiceng.rules.assessment.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.card.VetoOutcome;
import org.jiceng.rules.assessment.card.VetoOutcome.Decision;
import org.jiceng.rules.assessment.evidence.Answers;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.Veto;

/** Decides the vetoes of one body. */
final class VetoCheck {

    private final Evidence evidence;
    private final BodyId body;
    private final Map<IndicatorId, Draft> drafts;
    private final Findings.Builder findings;

    VetoCheck(Evidence evidence, BodyId body, Map<IndicatorId, Draft> drafts, Findings.Builder findings) {
        this.evidence = evidence;
        this.body = body;
        this.drafts = drafts;
        this.findings = findings;
    }

    ImmutableList<VetoOutcome> outcomes() {
        return evidence.scheme().vetoes().stream().map(this::outcome).collect(ImmutableList.toImmutableList());
    }

    private VetoOutcome outcome(Veto veto) {
        VetoOutcome outcome = decide(veto);
        if (outcome.decision() == Decision.UNDECIDED && !(veto.condition() instanceof Veto.AmongLast)) {
            findings.add(Texts.finding(
                    "CARD-VETO-UNDECIDED",
                    Severity.WARNING,
                    veto.id(),
                    Texts.text("card.veto-undecided", veto.title(), outcome.reason())));
        }
        return outcome;
    }

    private VetoOutcome decide(Veto veto) {
        if (veto.condition() instanceof Veto.FactCompares fact) {
            return fact(veto, fact);
        }
        if (veto.condition() instanceof Veto.PointsCompare points) {
            return points(veto, points);
        }
        return new VetoOutcome(veto, Decision.UNDECIDED, Texts.text("veto.by-rank"));
    }

    private VetoOutcome fact(Veto veto, Veto.FactCompares condition) {
        Answers answers = evidence.answers(body, condition.fact());
        if (answers.rejected()) {
            return new VetoOutcome(veto, Decision.UNDECIDED, Texts.text("step.rejected"));
        }
        if (answers.state().isPresent()) {
            boolean concerns = answers.state().get() != IndicatorState.NOT_APPLICABLE;
            LocalizedText reason =
                    Texts.text("step.stated", answers.state().get().label());
            return new VetoOutcome(veto, concerns ? Decision.UNDECIDED : Decision.DOES_NOT_HOLD, reason);
        }
        if (answers.numbers().isEmpty()) {
            return condition.unreported() == Unreported.MEANS_NONE
                    ? new VetoOutcome(veto, Decision.DOES_NOT_HOLD, Texts.text("veto.unreported", condition.fact()))
                    : new VetoOutcome(veto, Decision.UNDECIDED, Texts.text("veto.missing", condition.fact()));
        }
        Fraction value = answers.numbers().values().stream().map(Fraction::of).reduce(Fraction.ZERO, Fraction::plus);
        return compared(veto, condition.fact(), value, condition.comparison(), Fraction.of(condition.limit()));
    }

    private VetoOutcome points(Veto veto, Veto.PointsCompare condition) {
        Optional<Draft> draft =
                Optional.ofNullable(drafts.get(condition.indicator())).filter(d -> !d.isError() && !d.isLeftOut());
        return draft.isEmpty()
                ? new VetoOutcome(veto, Decision.UNDECIDED, Texts.text("veto.no-points", condition.indicator()))
                : compared(
                        veto,
                        condition.indicator(),
                        draft.get().points(),
                        condition.comparison(),
                        Fraction.of(condition.limit()));
    }

    private static VetoOutcome compared(
            Veto veto, IndicatorId of, Fraction value, Comparison comparison, Fraction limit) {
        boolean holds = comparison.holds(value, limit);
        return new VetoOutcome(
                veto,
                holds ? Decision.HOLDS : Decision.DOES_NOT_HOLD,
                Texts.text(holds ? "veto.holds" : "veto.not", of, value, comparison.sign(), limit));
    }
}
