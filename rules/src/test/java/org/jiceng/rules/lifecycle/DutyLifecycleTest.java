package org.jiceng.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.AdmissionRequestReader;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.CertificateKind;
import org.jiceng.rules.admission.Channel;
import org.jiceng.rules.admission.Funding;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.Safeguard;
import org.jiceng.rules.admission.Safeguards;
import org.jiceng.rules.admission.StatedBasis;
import org.jiceng.rules.duty.Delegation;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.ListPurpose;
import org.jiceng.rules.duty.Support;
import org.jiceng.rules.duty.edition.Adjustment;
import org.jiceng.rules.duty.edition.AdjustmentKind;
import org.jiceng.rules.duty.edition.DutyEvent;
import org.jiceng.rules.duty.edition.DutyListHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyLifecycleTest {

    private static final BodyId DEPARTMENT = BodyId.of("statistics");
    private static final BodyId COMMUNITY = BodyId.of("dongcheng");
    private static final GovernanceStructure STRUCTURE = GovernanceStructure.builder()
            .add(Department.builder().id(DEPARTMENT).name("区统计局").build())
            .add(ResidentsCommittee.builder().id(COMMUNITY).name("东城社区居民委员会").build())
            .build();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static AdmissionRequest.Builder request() {
        return AdmissionRequest.builder()
                .id("2026 07号")
                .applicant(DEPARTMENT)
                .target(COMMUNITY)
                .matter("经济普查入户登记")
                .arrangement(Arrangement.ENTRUSTMENT)
                .basis(new StatedBasis(BasisKind.REGULATION, "全国经济普查条例"))
                .funding(Funding.builder()
                        .required(true)
                        .source(FundsSource.APPLICANT)
                        .build());
    }

    private static AdmissionDecision decide(AdmissionRequest request, String day) {
        return AdmissionPolicy.national().decide(request, STRUCTURE, day(day));
    }

    private static Duty duty(String id, String title) {
        return Duty.builder()
                .id(DutyId.of(id))
                .title(title)
                .dutyClass(DutyClass.ASSISTANCE)
                .build();
    }

    private static DutyListHistory history() {
        return DutyListHistory.of(DutyList.builder()
                .title("社区事项清单")
                .edition("2025年版")
                .period(ValidityPeriod.parse("2025-01-01/.."))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .addDuties(duty("A-1", "低保核查"), duty("A-2", "养老认证"))
                .build());
    }

    @Test
    void aDecisionAppliedToAListGivesTheNextEditionWithTheDecisionAsItsGround() {
        AdmissionDecision decision =
                decide(request().start(day("2026-03-01")).end(day("2026-07-01")).build(), "2026-02-10");
        assertThat(decision.outcome().isAdmission())
                .as(decision.explain(Locale.CHINESE))
                .isTrue();

        DutyListHistory next = history().adjust(DutyAdmission.of(decision));

        Duty admitted = next.asOf(day("2026-03-01"))
                .orElseThrow()
                .find(DutyId.of("ADMITTED-2026-07号"))
                .orElseThrow();
        assertThat(admitted.title()).isEqualTo("经济普查入户登记");
        assertThat(admitted.dutyClass()).isEqualTo(DutyClass.ASSISTANCE);
        assertThat(admitted.department()).contains("区统计局");
        assertThat(admitted.delegation()).contains(Delegation.ENTRUSTED);
        assertThat(admitted.support())
                .as("funds were promised and did not come yet")
                .isEmpty();
        assertThat(next.asOf(day("2026-02-28")).orElseThrow().duties()).hasSize(2);
        assertThat(next.asOf(day("2026-07-01")).orElseThrow().duties())
                .as("it lapsed")
                .hasSize(2);
        assertThat(next.latest().grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.kind()).isEqualTo(AdjustmentKind.ADMISSION);
            assertThat(ground.reference()).isEqualTo("2026 07号");
            assertThat(ground.citations())
                    .extracting(citation -> citation.instrument())
                    .contains(Instruments.RCOL_2025);
            assertThat(ground.ground().in(Locale.CHINESE)).isEqualTo("准入申请 2026 07号（经济普查入户登记）于 2026-02-10 作出决定：有条件准入");
            assertThat(ground.ground().in(Locale.ENGLISH))
                    .isEqualTo("request 2026 07号 (经济普查入户登记) was decided on 2026-02-10: admitted with obligations");
        });
        assertThat(next.life(admitted.id()))
                .extracting(DutyEvent::kind)
                .containsExactly(DutyEvent.Kind.ENTERED, DutyEvent.Kind.LAPSED);
    }

    @Test
    void anAdmittedCertificateStandsOnTheListUnderItsKindSoThatTheNextRequestFindsIt() {
        AdmissionRequest request = request()
                .matter("为办理入学出具材料")
                .arrangement(Arrangement.CERTIFICATE)
                .certificate(CertificateKind.of("低保户证明"))
                .build();
        DutyList prohibited = DutyList.builder()
                .title("不应出具的证明")
                .edition("第一批")
                .addPurposes(ListPurpose.NEGATIVE_CERTIFICATES)
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .addDuties(Duty.builder()
                        .id(DutyId.of("P-1"))
                        .title("居民养犬证明")
                        .dutyClass(DutyClass.PROHIBITED)
                        .build())
                .build();
        AdmissionDecision decision =
                AdmissionPolicy.national().withLists(prohibited).decide(request, STRUCTURE, day("2026-02-10"));
        assertThat(decision.outcome().isAdmission())
                .as(decision.explain(Locale.CHINESE))
                .isTrue();

        DutyListHistory next = history().adjust(DutyAdmission.of(decision));

        Duty admitted = next.latest().list().duties().get(2);
        assertThat(admitted.title()).isEqualTo("低保户证明");
        assertThat(AdmissionPolicy.national()
                        .withLists(next.latest().list())
                        .decide(request, STRUCTURE, day("2026-02-11"))
                        .subject()
                        .listed())
                .contains(admitted);
    }

    @Test
    void whatCameWithTheMatterIsKnownOfTheDutyAndWhatWasPromisedIsNot() {
        Duty duty = DutyAdmission.of(decide(
                        request()
                                .channel(Channel.ADJUSTMENT)
                                .safeguards(Safeguards.builder()
                                        .powers(Safeguard.NOT_NEEDED)
                                        .staff(Safeguard.UNDERTAKEN)
                                        .build())
                                .funding(Funding.builder()
                                        .required(true)
                                        .source(FundsSource.APPLICANT)
                                        .transferredOn(day("2026-02-01"))
                                        .build())
                                .build(),
                        "2026-02-10"))
                .entering()
                .get(0);

        assertThat(duty.support()).isEqualTo(ImmutableMap.of(Support.POWER, true, Support.FUNDS, true));
    }

    @Test
    void aRequestWithoutAStartBeginsOnTheDayOfTheDecisionAndPermanentlyWithoutAnEnd() {
        Adjustment adjustment = DutyAdmission.of(decide(request().build(), "2026-02-10"), DutyClass.SELF_GOVERNANCE);

        assertThat(adjustment.day()).isEqualTo(day("2026-02-10"));
        assertThat(adjustment.entering().get(0).period()).isEqualTo(ValidityPeriod.parse("2026-02-10/.."));
        assertThat(adjustment.entering().get(0).dutyClass()).isEqualTo(DutyClass.SELF_GOVERNANCE);
    }

    @Test
    void aMatterThatWasOverBeforeItsDecisionIsNoticedAndGoesOntoNoList() {
        AdmissionRequest request =
                request().start(day("2026-01-01")).end(day("2026-02-01")).build();
        AdmissionDecision late = decide(request, "2026-03-09");

        assertThat(late.outcome().isAdmission()).isTrue();
        assertThat(late.findings().stream()
                        .filter(finding -> finding.rule().value().equals("ADM-OVER"))
                        .map(finding -> finding.severity() + " " + finding.in(Locale.CHINESE)))
                .containsExactly("WARNING [ADM-OVER] 事项的最后一日 2026-01-31 早于决定日期 2026-03-09，事项在决定前已经结束");
        assertThat(late.findings().in(Locale.ENGLISH))
                .contains("[ADM-OVER] the last day of the matter, 2026-01-31, is before the day of the decision,"
                        + " 2026-03-09: the matter was over before it was decided");
        assertThatThrownBy(() -> DutyAdmission.of(late))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("matter of a decision must not be over before it is decided to change a list, but the last"
                        + " day of '2026 07号' was 2026-01-31 and it was decided on 2026-03-09");
        assertThatThrownBy(() -> DutyAdmission.of(decide(request, "2026-02-01")))
                .hasMessageContaining("2026-01-31 and it was decided on 2026-02-01");

        AdmissionDecision lastDay = decide(request, "2026-01-31");
        assertThat(lastDay.findings().in(Locale.CHINESE)).doesNotContain("ADM-OVER");
        assertThat(DutyAdmission.of(lastDay).entering().get(0).period())
                .isEqualTo(ValidityPeriod.parse("2026-01-31/2026-02-01"));
    }

    private static ImmutableList<String> entering(AdmissionRequest.Builder request, DutyListHistory history) {
        WithFindings<DutyListHistory> entered = DutyAdmission.enter(history, decide(request.build(), "2026-02-10"));

        assertThat(entered.value().equals(history))
                .as("changed, or told why not")
                .isNotEqualTo(entered.findings().isEmpty());
        return entered.findings().stream()
                .map(finding -> finding.severity() + " " + finding.in(Locale.CHINESE) + " / "
                        + finding.text().in(Locale.ENGLISH))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void decisionsEnterAListInWhateverOrderTheirMattersBegin() {
        AdmissionDecision autumn = decide(
                request().id("2").matter("秋季入学登记").start(day("2026-09-01")).build(), "2026-02-10");
        AdmissionDecision summer = decide(request().start(day("2026-06-01")).build(), "2026-02-11");
        DutyListHistory history = DutyAdmission.enter(history(), autumn).orElseThrow();
        history = DutyAdmission.enter(history, summer).orElseThrow();

        assertThat(history.asOf(day("2026-05-31")).orElseThrow().duties()).hasSize(2);
        assertThat(history.asOf(day("2026-06-01")).orElseThrow().duties())
                .extracting(Duty::title)
                .containsExactly("低保核查", "养老认证", "经济普查入户登记");
        assertThat(history.asOf(day("2026-09-01")).orElseThrow().duties())
                .extracting(Duty::title)
                .containsExactly("低保核查", "养老认证", "经济普查入户登记", "秋季入学登记");
        assertThat(history)
                .isEqualTo(DutyAdmission.enter(
                                DutyAdmission.enter(history(), summer).orElseThrow(), autumn)
                        .orElseThrow());
    }

    @Test
    void aMatterThatIsOnTheListAlreadyIsNotPutOnItASecondTime() {
        assertThat(entering(request(), history())).isEmpty();
        assertThat(entering(request().matter("低保、核查"), history()))
                .containsExactly("WARNING [DUTY-DUPLICATE] 事项“低保、核查”在清单“社区事项清单”（2025年版）中已有（A-1，协助事项），未重复列入"
                        + " / duty list '社区事项清单' (2025年版) has '低保、核查' already (A-1, assistance); it is not put"
                        + " on it a second time");
        assertThat(entering(request().duty(DutyId.of("A-1")), history()))
                .singleElement()
                .asString()
                .startsWith("WARNING [DUTY-DUPLICATE] 事项“经济普查入户登记”在清单“社区事项清单”（2025年版）中已有（A-1，协助事项）");
        DutyListHistory once =
                history().adjust(DutyAdmission.of(decide(request().build(), "2026-02-10")));
        assertThat(entering(request(), once)).hasSize(1);
        assertThat(entering(request().matter("另一件事"), once))
                .containsExactly(
                        "ERROR [DUTY-ID] 事项“另一件事”的编号 ADMITTED-2026-07号 在清单“社区事项清单”（2025年版（2026-02-10调整））中已用于“经济普查入户登记”，未列入"
                                + " / duty list '社区事项清单' (2025年版（2026-02-10调整）) uses id ADMITTED-2026-07号 of '另一件事' for"
                                + " '经济普查入户登记'; the duty is not put on it");
    }

    @Test
    void aTemporaryMatterMayComeBackAfterItLapsed() {
        DutyListHistory last = history()
                .adjust(DutyAdmission.of(decide(
                        request()
                                .start(day("2026-02-15"))
                                .end(day("2026-03-01"))
                                .build(),
                        "2026-02-10")));

        assertThat(entering(request().id("R2").start(day("2026-03-01")), last)).isEmpty();
        assertThat(entering(request().id("R2").start(day("2026-02-28")), last))
                .singleElement()
                .asString()
                .startsWith("WARNING [DUTY-DUPLICATE]");
    }

    @Test
    void aMatterOfALaterPublishedEditionIsNotOnTheListBefore() {
        DutyList whole = DutyList.builder()
                .from(history().latest().list())
                .edition("2027年版")
                .period(ValidityPeriod.parse("2027-01-01/.."))
                .addDuty(duty("A-9", "经济普查入户登记"))
                .build();
        DutyListHistory later = history().publish(whole);

        assertThat(entering(request().start(day("2026-06-01")), later)).isEmpty();
        assertThat(entering(request().start(day("2027-06-01")), later))
                .singleElement()
                .asString()
                .startsWith("WARNING [DUTY-DUPLICATE] 事项“经济普查入户登记”在清单“社区事项清单”（2027年版）中已有（A-9，协助事项）");
    }

    @Test
    void aMatterThatTheListForbidsIsNotPutOnIt() {
        DutyList forbidding = DutyList.builder()
                .from(history().latest().list())
                .addDuty(Duty.builder()
                        .from(duty("N-1", "招商引资"))
                        .dutyClass(DutyClass.PROHIBITED)
                        .build())
                .build();

        assertThat(entering(request().matter("招商引资"), DutyListHistory.of(forbidding)))
                .singleElement()
                .asString()
                .startsWith("ERROR [DUTY-DUPLICATE] 事项“招商引资”在清单“社区事项清单”（2025年版）中已有（N-1，负面清单事项），未重复列入");
    }

    @Test
    void aDecisionEntersTheListOfItsBodyOnly() {
        DutyList towns = DutyList.builder()
                .from(history().latest().list())
                .title("镇清单")
                .bodyKinds(ImmutableSet.of(BodyKind.TOWNSHIP_GOVERNMENT, BodyKind.STREET_OFFICE))
                .build();
        DutyList elsewhere = DutyList.builder()
                .from(history().latest().list())
                .title("成都清单")
                .jurisdiction(Jurisdiction.of(DivisionCode.parse("5101")))
                .build();
        DutyList next = DutyList.builder()
                .from(history().latest().list())
                .period(ValidityPeriod.parse("2027-01-01/.."))
                .build();

        assertThat(entering(request(), DutyListHistory.of(towns)))
                .containsExactly("ERROR [ADM-LIST] 清单“镇清单”适用于乡镇人民政府、街道办事处，而东城社区居民委员会是居民委员会，未列入"
                        + " / duty list '镇清单' is for township government, street office and 东城社区居民委员会 is a"
                        + " residents committee; the duty is not put on it");
        assertThat(entering(request(), DutyListHistory.of(elsewhere)))
                .containsExactly("ERROR [ADM-LIST] 清单“成都清单”不适用于东城社区居民委员会所在地，未列入"
                        + " / duty list '成都清单' is not for the place of 东城社区居民委员会; the duty is not put on it");
        assertThat(entering(request(), DutyListHistory.of(next)))
                .containsExactly("ERROR [ADM-LIST] 清单“社区事项清单”在 2026-02-10 没有有效的版本，未列入"
                        + " / no edition of duty list '社区事项清单' holds on 2026-02-10; the duty is not put on it");
    }

    @Test
    void aMatterIsNoLongerThanTheTitleOfADuty() {
        assertThat(DutyAdmission.of(decide(request().matter("长".repeat(2_000)).build(), "2026-02-10"))
                        .entering())
                .hasSize(1);
        assertThatThrownBy(() -> request().matter("长".repeat(2_001)).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("matter of request '2026 07号' must have at most 2000 characters, but had 2001");
        String json = """
                {"requests": [
                  {"id": "1", "applicant": "statistics", "target": "dongcheng", "matter": "%s"},
                  {"id": "2", "applicant": "statistics", "target": "dongcheng", "matter": "%s"}
                ]}
                """.formatted("长".repeat(10_000), "短");
        WithFindings<ImmutableList<AdmissionRequest>> read =
                AdmissionRequestReader.read("r.json", new StringReader(json), STRUCTURE, ImmutableList.of());
        assertThat(read.value()).extracting(AdmissionRequest::id).containsExactly("2");
        assertThat(read.findings().in(Locale.CHINESE))
                .isEqualTo("r.json:2:75: [JSON-VALUE] “matter”的值“" + "长".repeat(120) + "…”无效：最多 2000 个字符，实有 10000 个");
    }

    @Test
    void onlyAnAdmissionChangesAList() {
        AdmissionDecision decision = decide(
                request()
                        .funding(Funding.builder()
                                .required(true)
                                .source(FundsSource.COMMITTEE)
                                .build())
                        .build(),
                "2026-02-10");

        assertThatThrownBy(() -> DutyAdmission.of(decision))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a decision must admit its request to change a list, but the outcome of '2026 07号' was "
                        + decision.outcome());
        assertThatThrownBy(() -> DutyAdmission.of(decide(request().build(), "2026-02-10"), DutyClass.PROHIBITED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("class of an admitted duty must be one that a body owes, but was PROHIBITED for request"
                        + " '2026 07号'");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 0", "2026-01-01, 2", "2026-06-01, 1", "2027-05-31, 1", "2027-06-01, 2"})
    void aDutyIsDueForReevaluationAYearAfterItCameOrWasLookedAt(String day, int due) {
        Reevaluation looked = Reevaluation.builder()
                .day(day("2026-06-01"))
                .reference("评估1号")
                .addKept(DutyId.of("A-1"))
                .build();
        DutyListHistory history = history();
        history = history.adjust(looked.adjustment(history));

        assertThat(Reevaluation.due(history, day(day))).hasSize(due);
    }

    @Test
    void whatDidNotStandTheYearlyLookExitsAndTheRestStays() {
        Reevaluation looked = Reevaluation.builder()
                .day(day("2026-06-01"))
                .reference("评估1号")
                .addKept(DutyId.of("A-1"))
                .addEnded(DutyId.of("A-2"))
                .build();
        DutyListHistory history = history().adjust(looked.adjustment(history()));

        assertThat(history.asOf(day("2026-06-01")).orElseThrow().duties())
                .extracting(Duty::title)
                .containsExactly("低保核查");
        assertThat(history.asOf(day("2026-05-31")).orElseThrow().duties()).hasSize(2);
        assertThat(history.latest().grounds().get(0).ground().in(Locale.CHINESE))
                .isEqualTo("评估（评估1号）共 2 项，保留 1 项，退出 1 项");
        assertThat(Reevaluation.due(history(), day("2026-01-01")).in(Locale.CHINESE))
                .isEqualTo("[DUTY-REEVALUATION] 事项“A-1”（低保核查）上次列入或评估为 2025-01-01，应于 2026-01-01 评估\n"
                        + "[DUTY-REEVALUATION] 事项“A-2”（养老认证）上次列入或评估为 2025-01-01，应于 2026-01-01 评估");
        assertThatThrownBy(() -> Reevaluation.builder()
                        .day(day("2026-06-01"))
                        .reference("评估2号")
                        .addKept(DutyId.of("X"))
                        .build()
                        .adjustment(history()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("re-evaluation '评估2号' must keep duties of duty list '社区事项清单' only, but it has no 'X'");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, false, 100, 50, false",
        "1, 2, false, 100, 51, true",
        "1, 2, true, 100, 50, true",
        "2, 3, true, 99, 65, false",
        "2, 3, true, 99, 66, true",
        "1, 2, true, 0, 0, false"
    })
    void aDutyExitsWhenAsManyResidentsDisapproveAsThePlaceDeclares(
            int numerator, int denominator, boolean inclusive, int answered, int disapproving, boolean exits) {
        ResidentsOpinion opinion = new ResidentsOpinion(DutyId.of("A-2"), "评议1号", answered, disapproving);

        assertThat(opinion.exit(new Threshold(numerator, denominator, inclusive), day("2026-06-01"))
                        .isPresent())
                .isEqualTo(exits);
    }

    @Test
    void anExitOnTheResidentsDisapprovalSaysItsArithmetic() {
        Adjustment exit = new ResidentsOpinion(DutyId.of("A-2"), "评议1号", 2_400, 1_201)
                .exit(Threshold.MAJORITY, day("2026-06-01"))
                .orElseThrow();

        assertThat(exit.ground().in(Locale.CHINESE)).isEqualTo("事项“A-2”：2400 名居民表态，1201 名不认可（门槛 > 1/2），退出清单");
        assertThat(exit.ground().in(Locale.ENGLISH))
                .isEqualTo("duty 'A-2': 2400 residents answered, 1201 disapprove (threshold > 1/2), so it exits");
        assertThat(history().adjust(exit).asOf(day("2026-06-01")).orElseThrow().find(DutyId.of("A-2")))
                .isEmpty();
        assertThat(history().adjust(exit).life(DutyId.of("A-2")))
                .extracting(DutyEvent::kind)
                .containsExactly(DutyEvent.Kind.ENTERED, DutyEvent.Kind.LEFT);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 0", "2026-01-01, 1"})
    void aDutyWhoseLawEndedIsFoundWithTheTextThatFollows(String day, int found) {
        DutyList list = DutyList.builder()
                .from(history().latest().list())
                .addDuty(Duty.builder()
                        .from(duty("A-3", "公共卫生"))
                        .basis(LegalBasis.of(Instruments.RCOL_2018.article(3)))
                        .build())
                .build();

        assertThat(LawWatch.review(list, day(day))).hasSize(found);
        assertThat(LawWatch.review(list, day("2026-01-01")).in(Locale.CHINESE))
                .startsWith(
                        "[DUTY-LAW] 事项“A-3”（公共卫生）的依据《城市居民委员会组织法》（2018年修正）第三条自 2026-01-01 起失效，现行为《城市居民委员会组织法》（2025年修订）");
    }

    @Test
    void anAdjustmentAfterAChangeOfLawCitesTheNewText() {
        Adjustment change = Adjustment.builder()
                .kind(AdjustmentKind.CHANGE_OF_LAW)
                .day(Instruments.RCOL_2025.period().start())
                .reference("调整1号")
                .ground(LocalizedText.of("新法施行", "the new law is in force"))
                .addCitation(Instruments.RCOL_2025.article(43, 2))
                .addEntering(Duty.builder()
                        .from(duty("A-1", "低保核查"))
                        .basis(LegalBasis.of(Instruments.RCOL_2025.article(43, 2)))
                        .build())
                .build();
        DutyListHistory history = history().adjust(change);

        assertThat(LawWatch.review(history.asOf(day("2026-01-01")).orElseThrow(), day("2026-01-01")))
                .isEmpty();
        assertThat(LawWatch.review(history.latest().list(), day("2025-12-31")).in(Locale.ENGLISH))
                .contains("which is in force only from 2026-01-01");
        assertThat(history.latest().grounds().get(0).citations())
                .isEqualTo(ImmutableList.of(Instruments.RCOL_2025.article(43, 2)));
    }

    @Test
    void thresholdsAndOpinionsRefuseNonsense() {
        assertThatThrownBy(() -> new Threshold(3, 2, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threshold must be a part from 1/n to n/n, but was '3/2'");
        assertThatThrownBy(() -> new ResidentsOpinion(DutyId.of("A-1"), "x", 3, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "residents who disapprove of duty 'A-1' must be from 0 to those who answered, but were 4 of 3");
    }
}
