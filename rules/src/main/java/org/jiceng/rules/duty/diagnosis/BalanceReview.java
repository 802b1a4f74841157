package org.jiceng.rules.duty.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Instruments;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.Support;

/** What is out of balance in the lists of a body: capture, autonomy without assistance, duties without means. */
final class BalanceReview {

    private static final ImmutableList<Citation> ASSISTANCE = ImmutableList.of(
            Instruments.VCOL_2010.article(5),
            Instruments.VCOL_2018.article(5),
            Instruments.VCOL_2025.article(6),
            Instruments.RCOL_1989.article(2, 2),
            Instruments.RCOL_2018.article(2, 2),
            Instruments.RCOL_2025.article(6));
    private static final ImmutableList<Citation> MEANS =
            ImmutableList.of(Instruments.VCOL_2025.article(43), Instruments.RCOL_2025.article(43, 1));

    private final DutyDiagnosis diagnosis;
    private final Findings.Builder findings = Findings.builder();

    BalanceReview(DutyDiagnosis diagnosis) {
        this.diagnosis = diagnosis;
    }

    Findings findings() {
        diagnosis.loads().forEach(this::capture);
        diagnosis.loads().forEach(this::autonomy);
        for (DutyList list : diagnosis.listsOfDay()) {
            int bodies = (int) diagnosis.loads().stream()
                    .filter(load -> load.lists().stream().anyMatch(one -> one == list))
                    .count();
            if (bodies > 0) {
                support(list, bodies);
            }
        }
        return findings.build();
    }

    /** Strictly more than one half of what a committee owes is assistance. */
    private void capture(DutyLoad load) {
        int assistance = load.of(DutyClass.ASSISTANCE);
        if (load.body().kind().isCommittee() && 2 * assistance > load.owed()) {
            findings.add(DiagnosisText.finding(
                    "DUTY-CAPTURE",
                    Severity.WARNING,
                    load.body().id().value(),
                    "capture",
                    load.body().name(),
                    load.owed(),
                    assistance,
                    DiagnosisText.percent(assistance, load.owed())));
        }
    }

    private void autonomy(DutyLoad load) {
        int own = load.of(DutyClass.SELF_GOVERNANCE);
        if (load.body().kind().isCommittee() && own > 0 && load.of(DutyClass.ASSISTANCE) == 0) {
            findings.add(DiagnosisText.cited(
                    "DUTY-AUTONOMY",
                    Severity.WARNING,
                    load.body().id().value(),
                    assistance(load.body().kind(), diagnosis.day()),
                    "autonomy.list",
                    load.body().name(),
                    own));
        }
    }

    /** Returns the article on assisting the government that holds for a kind of committee on a day. */
    static ImmutableList<Citation> assistance(BodyKind kind, LocalDate day) {
        return inForce(ASSISTANCE, ImmutableSet.of(kind), day);
    }

    private static ImmutableList<Citation> inForce(
            ImmutableList<Citation> citations, ImmutableSet<BodyKind> kinds, LocalDate day) {
        return citations.stream()
                .filter(citation -> citation.instrument().period().contains(day))
                .filter(citation -> kinds.contains(
                        citation.instrument().id().startsWith("VCOL")
                                ? BodyKind.VILLAGERS_COMMITTEE
                                : BodyKind.RESIDENTS_COMMITTEE))
                .collect(ImmutableList.toImmutableList());
    }

    private void support(DutyList list, int bodies) {
        int handedDown = 0;
        int unknown = 0;
        for (Duty duty : list.duties()) {
            boolean forOthers = duty.dutyClass() == DutyClass.ASSISTANCE || duty.dutyClass() == DutyClass.COOPERATION;
            if (!duty.dutyClass().isOwed() || (!forOthers && duty.delegation().isEmpty())) {
                continue;
            }
            handedDown++;
            unknown += duty.support().size() < Support.values().length ? 1 : 0;
            ImmutableList<Support> withheld = Arrays.stream(Support.values())
                    .filter(support -> Optional.ofNullable(duty.support().get(support))
                            .filter(given -> !given)
                            .isPresent())
                    .collect(ImmutableList.toImmutableList());
            if (!withheld.isEmpty()) {
                boolean funds = withheld.contains(Support.FUNDS) && duty.dutyClass() == DutyClass.ASSISTANCE;
                ImmutableList<Citation> means =
                        funds ? inForce(MEANS, list.bodyKinds(), diagnosis.day()) : ImmutableList.of();
                findings.add(DiagnosisText.cited(
                        "DUTY-SUPPORT",
                        means.isEmpty() ? Severity.WARNING : Severity.ERROR,
                        duty.id().value(),
                        means,
                        "support.withheld",
                        DiagnosisText.shortened(duty.title()),
                        list.title(),
                        bodies,
                        DiagnosisText.joined(
                                withheld.stream().map(Support::label).collect(ImmutableList.toImmutableList())),
                        withheld.size(),
                        Support.values().length));
            }
        }
        if (unknown > 0) {
            findings.add(DiagnosisText.finding(
                    "DUTY-SUPPORT",
                    Severity.NOTICE,
                    list.title(),
                    "support.unknown",
                    list.title(),
                    handedDown,
                    unknown));
        }
    }
}
