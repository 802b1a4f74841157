package org.jiceng.rules.admission.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.Competence;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.admission.Refusal;
import org.jiceng.rules.admission.WorkingDays;
import org.jiceng.rules.engine.Change;
import org.junit.jupiter.api.Test;

/** What a decision in a place with a pack says besides its outcome. */
class LocalDecisionTest {

    private static final LocalDate DAY = LocalDate.parse("2026-02-01");

    private static AdmissionDecision decide(String place, String applicant, String target, String but) {
        return LocalSamples.POLICY.decide(
                LocalSamples.sound(place, applicant, target, DAY, but), LocalSamples.STRUCTURE, DAY);
    }

    @Test
    void theRightToRefuseCarriesItsCitationAndKeepsTheMatterOut() {
        AdmissionDecision decision = decide("SH", "dept", "rc", "matter=未列入清单的事项");
        assertThat(decision).hasOutcome(Outcome.REFERRED);
        Refusal refusal = decision.refusals().get(0);
        assertThat(refusal.rule()).isEqualTo(RuleId.of("SH-OUT-OF-LIST"));
        assertThat(refusal.citations().get(0)).hasToString("《上海市居民委员会工作条例》（2020年修正）第二十七条第一款");
        assertThat(decision.findings()
                        .of(RuleId.of("SH-OUT-OF-LIST"))
                        .asList()
                        .get(0)
                        .in(Locale.ENGLISH))
                .contains("right to refuse: ");
        assertThat(decide("SH", "dept", "rc", "").refusals()).isEmpty();
    }

    @Test
    void theNarrowestProcedureSaysWhoDecidesAndByWhen() {
        Competence competence = decide("XC", "dept", "rc", "filed=2026-01-08 start=2026-02-19")
                .competence()
                .orElseThrow();
        assertThat(competence.authority().in(Locale.CHINESE)).startsWith("区社区减负工作组");
        assertThat(competence.bodies()).containsExactly(LocalSamples.id("XC", "gov"));
        assertThat(competence.fileBy()).contains(LocalDate.parse("2026-01-08"));
        assertThat(competence.decideBy()).contains(LocalDate.parse("2026-01-29"));
        assertThat(competence.steps()).hasSize(4);
    }

    @Test
    void theTwoChannelsOfDongshanAreTwoProcedures() {
        assertThat(decide("DS", "dept", "town", "channel=ASSIGNED")
                        .competence()
                        .orElseThrow()
                        .steps())
                .hasSize(2);
        assertThat(decide("DS", "dept", "town", "channel=ADJUSTMENT")
                        .competence()
                        .orElseThrow()
                        .steps())
                .hasSize(3);
        AdmissionDecision open = decide("DS", "dept", "town", "channel=");
        assertThat(open).hasOutcome(Outcome.INCOMPLETE);
        assertThat(open.missingFacts()).containsExactly("channel");
        assertThat(open.competence()).isEmpty();
    }

    @Test
    void theAssumedCalendarSaysSoAndACallersDoesNot() {
        AdmissionDecision assumed = decide("XC", "dept", "rc", "filed=2026-01-08 start=2026-02-19");
        assertThat(assumed.findings()
                        .of(RuleId.of("ADM-CALENDAR"))
                        .asList()
                        .get(0)
                        .in(Locale.CHINESE))
                .contains("周一至周五，未计法定节假日和调休");
        WorkingDays calendar = WorkingDays.of(
                LocalizedText.verbatim("示例日历"), ImmutableSet.of(LocalDate.parse("2026-02-18")), ImmutableSet.of());
        AdmissionDecision known = LocalSamples.POLICY
                .withCalendar(calendar)
                .decide(
                        LocalSamples.sound("XC", "dept", "rc", DAY, "filed=2026-01-08 start=2026-02-19"),
                        LocalSamples.STRUCTURE,
                        DAY);
        assertThat(known.findings().of(RuleId.of("ADM-CALENDAR"))).isEmpty();
        assertThat(known)
                .as("a holiday before the start makes the request a day late")
                .hasOutcome(Outcome.REJECTED);
        assertThat(known.competence().flatMap(Competence::fileBy)).contains(LocalDate.parse("2026-01-07"));
    }

    @Test
    void aDecisionAfterItsDeadlineSaysSo() {
        AdmissionDecision late = decide("XC", "dept", "rc", "filed=2026-01-08 start=2026-02-19");
        assertThat(late.findings().of(RuleId.of("ADM-DEADLINE")).asList().get(0).severity())
                .isEqualTo(Severity.WARNING);
        AdmissionDecision inTime = decide("XC", "dept", "rc", "filed=2026-01-15 start=2026-04-01");
        assertThat(inTime.findings().of(RuleId.of("ADM-DEADLINE"))).isEmpty();
    }

    @Test
    void aViolationCarriesWhatTheTextThreatens() {
        AdmissionDecision decision = decide("SH", "dept", "rc", "ownDuty=true");
        assertThat(decision.sanctions()).hasSize(1);
        assertThat(decision).cites("《上海市居民委员会工作条例》（2020年修正）第三十八条");
        assertThat(decide("SH", "dept", "rc", "").sanctions()).isEmpty();
    }

    @Test
    void theListSettlesThatAMatterIsNoDutyOfTheApplicantsOwn() {
        assertThat(decide("TJ", "dept", "street", "ownDuty=")).hasOutcome(Outcome.ADMITTED);
        AdmissionDecision unlisted = decide("TJ", "dept", "street", "ownDuty= matter=未列入清单的事项");
        assertThat(unlisted).hasOutcome(Outcome.INCOMPLETE);
        assertThat(unlisted.missingFacts()).containsExactly("ownDuty");
    }

    @Test
    void whatDoesNotCountOrContradictsItselfIsSaid() {
        AdmissionDecision decision = LocalSamples.POLICY.decide(
                LocalSamples.sound("SH", "dept", "rc", DAY, "start=2026-01-15 filed=2026-02-03"),
                LocalSamples.STRUCTURE,
                DAY);
        assertThat(decision.findings().of(RuleId.of("ADM-CONSENT")).asList())
                .hasSize(2)
                .allMatch(finding -> finding.in(Locale.ENGLISH).contains("is later than the start 2026-01-15"));
        assertThat(decision.findings().of(RuleId.of("ADM-FILED")).asList()).hasSize(2);
    }

    @Test
    void refusesAPackWhoseRightToRefuseIsNoPermission() {
        assertThatThrownBy(() -> AdmissionPack.builder()
                        .from(LocalPacks.shanghai())
                        .addRefusals(RuleId.of("SH-OWN-DUTY"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("refusal of pack SH must be a permission (MAY) of the pack, but was 'SH-OWN-DUTY'");
    }

    @Test
    void whatAPackAsksCanBeRemedied() {
        AdmissionDecision decision = decide("SH", "dept", "street", "powers=NOT_PROVIDED heard=false");
        assertThat(decision.remedies()).hasSize(3);
        assertThat(decision.remedies().get(0).stream().map(Change::factId))
                .containsExactly("heard", "safeguards.powers");
    }

    @Test
    void theBookIsNamedAfterItsPacks() {
        assertThat(AdmissionPolicy.national()
                        .withPacks(LocalPacks.regulations())
                        .rules()
                        .id())
                .isEqualTo("national-admission+SH+BJ+TJ+SD+DY+CD+LZ");
    }

    @Test
    void saysDecisionsOfTheTextsThatWereReadInBothLanguages() throws IOException {
        ImmutableMap<String, AdmissionDecision> decisions = ImmutableMap.<String, AdmissionDecision>builder()
                .put("shanghai, on the list", decide("SH", "dept", "rc", ""))
                .put("shanghai, outside the list", decide("SH", "dept", "rc", "matter=未列入清单的事项"))
                .put("shanghai, own duty", decide("SH", "dept", "rc", "ownDuty=true"))
                .put("shanghai, street without approval", decide("SH", "dept", "street", "consents=none"))
                .put("beijing, forms", decide("BJ", "street", "rc", "forms=UNAUTHORIZED"))
                .put("beijing, temporary", decide("BJ", "dept", "street", "staff=UNDERTAKEN"))
                .put(
                        "tianjin, assessed outside the list",
                        decide("TJ", "dept", "street", "matter=未列入清单的事项 assessment=AUTHORIZED"))
                .put("shandong, temporary", decide("SD", "dept", "town", "matter=未列入清单的事项 training=UNDERTAKEN"))
                .put("shandong, veto", decide("SD", "dept", "town", "veto=UNAUTHORIZED"))
                .put("deyang, outside the list", decide("DY", "street", "rc", "matter=未列入清单的事项 consents=none"))
                .put("chengdu, negative list", decide("CD", "dept", "vc", "matter=负面清单事项"))
                .put("luzhou, penalty", decide("LZ", "dept", "grid", "publicPower=PENALTY"))
                .put("xicheng, late", decide("XC", "dept", "rc", "filed=2026-01-09 start=2026-02-19"))
                .put("dongshan, assigned", decide("DS", "dept", "town", "channel=ASSIGNED"))
                .buildOrThrow();
        StringBuilder text = new StringBuilder();
        decisions.forEach((name, decision) -> text.append("== ")
                .append(name)
                .append(" ==\n")
                .append(decision.explain(Locale.CHINESE))
                .append("\n--\n")
                .append(decision.explain(Locale.ENGLISH))
                .append("\n\n"));
        if (Boolean.getBoolean("jiceng.update")) {
            Files.writeString(
                    Path.of("src/test/resources/org/jiceng/rules/admission/local/explanations.txt"), text.toString());
        }
        String expected = new String(
                Objects.requireNonNull(LocalDecisionTest.class.getResourceAsStream("explanations.txt"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(text.toString()).isEqualTo(expected);
    }
}
