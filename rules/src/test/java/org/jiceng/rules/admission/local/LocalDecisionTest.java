package org.jiceng.rules.admission.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.law.LocalRegulations;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.Approver;
import org.jiceng.rules.admission.Competence;
import org.jiceng.rules.admission.Obligation;
import org.jiceng.rules.admission.ObligationKind;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.admission.Refusal;
import org.jiceng.rules.admission.Sanction;
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
        AdmissionDecision decision = decide("SH", "dept", "rc", "matter=未列入清单的事项 consents=none");
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
        assertThat(competence.bodies())
                .containsExactly(
                        LocalSamples.id("XC", "dept"),
                        LocalSamples.id("XC", "group"),
                        LocalSamples.id("XC", "organization"),
                        LocalSamples.id("XC", "social"));
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
    void theConsentOfABodyThatATextNamesCounts() {
        for (String which : new String[] {"group", "members", "dept", "organization", "social"}) {
            assertThat(decide("XC", "dept", "rc", "consents=" + which)
                            .findings()
                            .of(RuleId.of("ADM-CONSENT")))
                    .as(which)
                    .isEmpty();
        }
        assertThat(decide("EQ", "dept", "vc", "consents=group").findings().of(RuleId.of("ADM-CONSENT")))
                .isEmpty();
        assertThat(decide("EQ", "dept", "vc", "consents=elsewhere")
                        .findings()
                        .of(RuleId.of("ADM-CONSENT"))
                        .asList()
                        .get(0)
                        .in(Locale.CHINESE))
                .endsWith("EQ/elsewhere 不是村民委员会所在地的上级人民政府、街道办事处或者当地规定的审批主体，其同意不予采信");
        assertThat(decide("BJ", "dept", "rc", "consents=civil").findings().of(RuleId.of("ADM-CONSENT")))
                .isEmpty();
        assertThat(decide("BJ", "dept", "street", "consents=civil")
                        .findings()
                        .of(RuleId.of("ADM-CONSENT"))
                        .asList())
                .as("it keeps the list of committees, not that of streets")
                .hasSize(1);
    }

    @Test
    void whoApprovedOwesTheEntryOnTheListAndTheListSettlesIt() {
        assertThat(decide("BJ", "dept", "rc", "matter=未列入清单的事项 consents=+civil").obligations())
                .extracting(Obligation::kind, Obligation::obligor)
                .containsExactly(tuple(ObligationKind.ENTER_ON_LIST, LocalSamples.id("BJ", "civil")));
        assertThat(decide("SH", "dept", "rc", "matter=未列入清单的事项 consents=city").obligations())
                .extracting(Obligation::kind, Obligation::obligor)
                .containsExactly(tuple(ObligationKind.ENTER_ON_LIST, LocalSamples.id("SH", "city")));
        assertThat(decide("SH", "dept", "rc", "").obligations()).isEmpty();
    }

    @Test
    void aMatterOutsideTheListCanBeRemediedByWhoKeepsIt() {
        assertThat(decide("BJ", "dept", "rc", "matter=未列入清单的事项").remedies())
                .extracting(changes -> changes.stream().map(Change::factId).toList())
                .containsExactly(List.of("consents.by.BJ"));
        assertThat(decide("NX", "dept", "rc", "matter=未列入清单的事项 consents=none").remedies())
                .extracting(changes -> changes.stream().map(Change::factId).toList())
                .containsExactly(List.of("consents.by.NX"));
        assertThat(decide("SH", "dept", "rc", "matter=未列入清单的事项 consents=none").remedies())
                .extracting(changes -> changes.stream().map(Change::factId).toList())
                .containsExactly(List.of("consents.government"));
    }

    @Test
    void refusesAPolicyWithASanctionForARuleThatIsNotThere() {
        AdmissionPack pack = AdmissionPack.builder()
                .from(LocalPacks.deyang())
                .addSanctions(Sanction.of(
                        LocalizedText.of("责令改正", "correction is ordered"),
                        LocalRegulations.DEYANG_COMMUNITIES.article(20, 2),
                        "DY-FUNDS",
                        "NO-SUCH"))
                .build();
        assertThatThrownBy(() -> AdmissionPolicy.national().withPacks(ImmutableList.of(pack)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sanction of 《德阳市社区治理条例》（2025年）第二十条第二款 must name rules of the policy, but names 'NO-SUCH'");
        AdmissionPolicy without = AdmissionPolicy.national()
                .withPacks(ImmutableList.of(LocalPacks.deyang()))
                .without(RuleId.of("DY-OWN-DUTY"));
        assertThat(without.decide(
                                LocalSamples.sound("DY", "dept", "rc", DAY, "ownDuty=true"),
                                LocalSamples.STRUCTURE,
                                DAY)
                        .sanctions())
                .isEmpty();
    }

    @Test
    void refusesAnApproverWithoutAName() {
        Approver.Builder approver = Approver.builder().title(LocalizedText.of("联席会议", "joint meeting"));
        assertThatThrownBy(() -> approver.id("a b").addNames("联席会议").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("id of an approver must be 1 to 40 letters, digits and hyphens, but was 'a b'");
        assertThatThrownBy(() -> Approver.builder()
                        .id("EX")
                        .title(LocalizedText.of("联席会议", "joint meeting"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("approver EX must have at least one word for its name");
        assertThatThrownBy(() -> approver.id("EX").addMembers(" ").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("words for the names of approver EX must not be blank, but were [联席会议] and [ ]");
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
                .isEqualTo("national-admission+SH+BJ+TJ+SD+DY+CD+LZ+RM");
    }

    @Test
    void saysDecisionsOfTheTextsThatWereReadInBothLanguages() throws IOException {
        ImmutableMap<String, AdmissionDecision> decisions = ImmutableMap.<String, AdmissionDecision>builder()
                .put("shanghai, on the list", decide("SH", "dept", "rc", ""))
                .put("shanghai, outside the list", decide("SH", "dept", "rc", "matter=未列入清单的事项 consents=none"))
                .put("shanghai, admitted onto the list", decide("SH", "dept", "rc", "matter=未列入清单的事项"))
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
                .put("beijing, onto the list", decide("BJ", "dept", "rc", "matter=未列入清单的事项 consents=+civil"))
                .put("beijing, without consent", decide("BJ", "dept", "rc", "consents=none"))
                .put("hebei, without consent", decide("HE", "dept", "rc", "consents=none"))
                .put("sichuan, costs agreed", decide("SC", "dept", "rc", "funds=COMMITTEE"))
                .put(
                        "xicheng, one of the group",
                        decide("XC", "dept", "rc", "filed=2026-01-08 start=2026-02-19 consents=organization"))
                .put("erqi, government alone", decide("EQ", "dept", "rc", "consents=governments"))
                .put("ningxia, agreed", decide("NX", "dept", "rc", "matter=未列入清单的事项"))
                .put("xiangcheng, adjustment", decide("XG", "dept", "town", "consents=none"))
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
