package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;

/**
 * What a person has to look at although no rule that applies speaks of it (待人工核对): no provision is cited for it, and
 * nothing is rejected for it, but it is not admitted without a look either.
 */
final class Concerns {

    private final Evaluation<AdmissionCase> evaluation;
    private final AdmissionCase subject;
    private final AdmissionRequest request;

    private Concerns(Evaluation<AdmissionCase> evaluation) {
        this.evaluation = evaluation;
        this.subject = evaluation.subject();
        this.request = subject.request();
    }

    /** Returns whether there is any. */
    static boolean exist(Evaluation<AdmissionCase> evaluation) {
        return question(evaluation).test(evaluation);
    }

    /**
     * Returns the question whether there is any, to be asked of evaluations in which missing facts have values. It asks
     * only the rules that may speak of what is stated, so that few of these facts are tried for it.
     */
    static Predicate<Evaluation<AdmissionCase>> question(Evaluation<AdmissionCase> evaluation) {
        Concerns concerns = new Concerns(evaluation);
        if (!concerns.openLists().isEmpty() || !concerns.failedRisks().isEmpty()) {
            return completed -> true;
        }
        ImmutableListMultimap.Builder<Fact<AdmissionCase, ?>, Rule<AdmissionCase>> asking =
                ImmutableListMultimap.builder();
        ImmutableList<Fact<AdmissionCase, ?>> toBeRead = concerns.toBeRead();
        toBeRead.forEach(fact -> asking.putAll(fact, StatedFacts.asking(evaluation, fact)));
        ImmutableListMultimap<Fact<AdmissionCase, ?>, Rule<AdmissionCase>> rules = asking.build();
        return completed -> toBeRead.stream()
                .anyMatch(fact ->
                        rules.get(fact).stream().noneMatch(rule -> StatedFacts.isReadBy(completed, rule, fact)));
    }

    /** Says each. */
    static void addTo(Findings.Builder findings, Evaluation<AdmissionCase> evaluation) {
        Concerns concerns = new Concerns(evaluation);
        for (DutyList list : concerns.openLists()) {
            findings.add(concerns.warning(
                    "ADM-SETTING", "finding.setting", concerns.subject.target().name(), list.title()));
        }
        if (!concerns.failedRisks().isEmpty()) {
            findings.add(concerns.warning("ADM-RISKS", "finding.risks", AdmissionText.list(concerns.failedRisks())));
        }
        concerns.power().ifPresent(power -> findings.add(concerns.warning("ADM-POWER", "finding.power", power)));
        if (concerns.isSelfGovernanceUnread()) {
            findings.add(concerns.warning(
                    "ADM-SELF",
                    "finding.selfGovernance",
                    concerns.subject.applicant().name()));
        }
    }

    private ImmutableList<DutyList> openLists() {
        return subject.openLists();
    }

    private ImmutableList<LocalizedText> failedRisks() {
        return request.risks().map(RiskAssessment::failed).orElse(ImmutableList.of());
    }

    /** Returns the facts that are stated so that a rule has to speak of them. */
    private ImmutableList<Fact<AdmissionCase, ?>> toBeRead() {
        ImmutableList.Builder<Fact<AdmissionCase, ?>> facts = ImmutableList.builder();
        if (statedPower().isPresent()) {
            facts.add(AdmissionFacts.PUBLIC_POWER);
        }
        if (isVillageGovernedByItself()) {
            facts.add(AdmissionFacts.SELF_GOVERNANCE);
        }
        return facts.build();
    }

    private Optional<PublicPower> statedPower() {
        return request.publicPower().filter(power -> power != PublicPower.NONE);
    }

    /**
     * Returns whether a village is asked for what lies within its self-government. The law of residents committees has
     * no such clause.
     */
    private boolean isVillageGovernedByItself() {
        return subject.target().kind() == BodyKind.VILLAGERS_COMMITTEE
                && subject.selfGovernance().orElse(false);
    }

    /** Returns the powers of administrative organs that are stated and of which no rule that applies speaks. */
    private Optional<PublicPower> power() {
        return statedPower().filter(power -> isUnread(AdmissionFacts.PUBLIC_POWER));
    }

    private boolean isSelfGovernanceUnread() {
        return isVillageGovernedByItself() && isUnread(AdmissionFacts.SELF_GOVERNANCE);
    }

    private boolean isUnread(Fact<AdmissionCase, ?> fact) {
        return StatedFacts.asking(evaluation, fact).stream()
                .noneMatch(rule -> StatedFacts.isReadBy(evaluation, rule, fact));
    }

    private Finding warning(String rule, String key, Object... values) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(Severity.WARNING)
                .subject(request.id())
                .text(AdmissionText.text(key, values))
                .build();
    }
}
