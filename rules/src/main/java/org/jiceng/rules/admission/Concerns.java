package org.jiceng.rules.admission;

import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.engine.Evaluation;

/**
 * What a person has to look at although no rule that applies speaks of it (待人工核对): no provision is cited for it, and
 * nothing is rejected for it, but it is not admitted without a look either.
 */
final class Concerns {

    private final AdmissionCase subject;

    private Concerns(Evaluation<AdmissionCase> evaluation) {
        this.subject = evaluation.subject();
    }

    /** Returns whether there is any. */
    static boolean exist(Evaluation<AdmissionCase> evaluation) {
        Concerns concerns = new Concerns(evaluation);
        return concerns.hasOpenLists();
    }

    /** Says each. */
    static void addTo(Findings.Builder findings, Evaluation<AdmissionCase> evaluation) {
        Concerns concerns = new Concerns(evaluation);
        if (concerns.hasOpenLists()) {
            for (DutyList list : concerns.subject.openLists()) {
                findings.add(concerns.warning(
                        "ADM-SETTING",
                        "finding.setting",
                        concerns.subject.target().name(),
                        list.title()));
            }
        }
    }

    private boolean hasOpenLists() {
        return !subject.openLists().isEmpty();
    }

    private Finding warning(String rule, String key, Object... values) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(Severity.WARNING)
                .subject(subject.request().id())
                .text(AdmissionText.text(key, values))
                .build();
    }
}
