package org.jiceng.rules.duty.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.body.TownshipKind;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyDiagnosisTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final BodyId TOWN = BodyId.of("town");
    private static final BodyId VILLAGE = BodyId.of("village");
    private static final BodyId COMMUNITY = BodyId.of("community");

    private static final GovernanceStructure STRUCTURE = GovernanceStructure.builder()
            .add(TownshipGovernment.builder()
                    .id(TOWN)
                    .name("琴江镇")
                    .townshipKind(TownshipKind.TOWN)
                    .divisionCode(DivisionCode.parse("360735100"))
                    .build())
            .add(VillagersCommittee.builder()
                    .id(VILLAGE)
                    .name("东村")
                    .parent(TOWN)
                    .build())
            .add(ResidentsCommittee.builder()
                    .id(COMMUNITY)
                    .name("城东社区")
                    .parent(TOWN)
                    .build())
            .build();

    private static Duty.Builder duty(String id, DutyClass dutyClass, String title) {
        return Duty.builder().id(DutyId.of(id)).dutyClass(dutyClass).title(title);
    }

    private static DutyList list(String title, ImmutableList<Duty> duties, BodyKind... kinds) {
        return DutyList.builder()
                .title(title)
                .edition("1")
                .addBodyKinds(kinds)
                .addAllDuties(duties)
                .build();
    }

    private static ImmutableList<Duty> duties(int own, int assistance) {
        return IntStream.range(0, own + assistance)
                .mapToObj(i -> duty(
                                "D-" + i,
                                i < own ? DutyClass.SELF_GOVERNANCE : DutyClass.ASSISTANCE,
                                (i < own ? "自治" : "协助") + i)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static DutyDiagnosis.Builder diagnosis(DutyList... lists) {
        return DutyDiagnosis.builder().structure(STRUCTURE).addLists(lists).day(DAY);
    }

    private static ImmutableList<String> of(String rule, Locale locale, DutyDiagnosis diagnosis) {
        return diagnosis.findings().of(RuleId.of(rule)).stream()
                .map(finding -> finding.severity() + " " + finding.in(locale))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void theLoadOfABodyIsCountedByClassOnTheListsThatApplyToItOnTheDay() {
        DutyDiagnosis diagnosis = diagnosis(
                        list("村清单", duties(3, 2), BodyKind.VILLAGERS_COMMITTEE),
                        list(
                                "证明",
                                ImmutableList.of(
                                        duty("P-1", DutyClass.PROHIBITED, "居民养犬证明")
                                                .build(),
                                        duty("A-1", DutyClass.ASSISTANCE, "普查")
                                                .period(ValidityPeriod.parse("2026-01-01/2026-03-01"))
                                                .build(),
                                        duty("A-2", DutyClass.ASSISTANCE, "防汛")
                                                .period(ValidityPeriod.parse("2026-01-01/2026-03-02"))
                                                .build()),
                                BodyKind.VILLAGERS_COMMITTEE))
                .build();
        DutyLoad load = diagnosis.load(VILLAGE).orElseThrow();

        assertThat(diagnosis.loads()).hasSize(1);
        assertThat(load.of(DutyClass.SELF_GOVERNANCE)).isEqualTo(3);
        assertThat(load.of(DutyClass.ASSISTANCE)).as("普查 lapsed on 2026-03-01").isEqualTo(3);
        assertThat(load.of(DutyClass.PROHIBITED)).isEqualTo(1);
        assertThat(load.owed()).isEqualTo(6);
        assertThat(load.forOthers()).isEqualTo(3);
        assertThat(diagnosis.load(TOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 5, ''", "5, 6, 54.5%", "12, 46, 79.3%", "1, 0, ''", "0, 1, 100.0%"})
    void moreThanOneHalfOfAssistanceIsCaptureAndOneHalfIsNot(int own, int assistance, String share) {
        DutyDiagnosis diagnosis = diagnosis(list("清单", duties(own, assistance), BodyKind.RESIDENTS_COMMITTEE))
                .build();

        assertThat(of("DUTY-CAPTURE", Locale.CHINESE, diagnosis))
                .isEqualTo(
                        share.isEmpty()
                                ? ImmutableList.of()
                                : ImmutableList.of("WARNING [DUTY-CAPTURE] 城东社区应履行 " + (own + assistance) + " 项，其中协助事项 "
                                        + assistance + " 项，占 " + share + "，超过一半：附属行政化"));
    }

    @Test
    void captureIsSaidInEnglishToo() {
        assertThat(of(
                        "DUTY-CAPTURE",
                        Locale.ENGLISH,
                        diagnosis(list("二七区", duties(12, 46), BodyKind.RESIDENTS_COMMITTEE))
                                .build()))
                .containsExactly("WARNING [DUTY-CAPTURE] 城东社区 owes 58 duties, of which 46 are assistance, 79.3%, more"
                        + " than one half: administrative capture");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, Organic Law of Villagers Committees (2018 amendment), 5",
        "2026-01-01, Organic Law of Villagers Committees (2025 amendment), 6"
    })
    void aCommitteeThatAssistsNobodyIsTooAutonomousUnderTheLawOfTheDay(String day, String law, int article) {
        DutyDiagnosis diagnosis = diagnosis(list("清单", duties(4, 0), BodyKind.VILLAGERS_COMMITTEE))
                .day(LocalDate.parse(day))
                .build();

        assertThat(of("DUTY-AUTONOMY", Locale.ENGLISH, diagnosis))
                .containsExactly("WARNING [DUTY-AUTONOMY] 东村 has 4 duties of self-government and 0 of assistance:"
                        + " excessive autonomy (" + law + ", art. " + article + ")");
    }

    @Test
    void dutiesWithoutPowerFundsOrStaffAreFoundWithTheLawOfTheDay() {
        DutyList list = list(
                "社区清单",
                ImmutableList.of(
                        duty("A-1", DutyClass.ASSISTANCE, "普查入户")
                                .putSupport(Support.POWER, true)
                                .putSupport(Support.FUNDS, false)
                                .putSupport(Support.STAFF, false)
                                .build(),
                        duty("A-2", DutyClass.ASSISTANCE, "低保核查")
                                .putSupport(Support.FUNDS, true)
                                .build(),
                        duty("S-1", DutyClass.SELF_GOVERNANCE, "居民会议").build()),
                BodyKind.RESIDENTS_COMMITTEE);

        assertThat(of("DUTY-SUPPORT", Locale.CHINESE, diagnosis(list).build()))
                .containsExactly(
                        "ERROR [DUTY-SUPPORT] “普查入户”（社区清单，1 个主体承担）交办时未随之下放：经费、人员（3 项中缺 2 项），权责不匹配"
                                + "（《城市居民委员会组织法》（2025年修订）第四十三条第一款）",
                        "NOTICE [DUTY-SUPPORT] “社区清单”由上级交办的 2 项中，有 1 项没有写明职权、经费、人员是否随之下放");
        assertThat(of(
                        "DUTY-SUPPORT",
                        Locale.ENGLISH,
                        diagnosis(list).day(LocalDate.parse("2025-12-31")).build()))
                .containsExactly(
                        "WARNING [DUTY-SUPPORT] '普查入户' (社区清单, owed by 1 bodies) came without funds, staff, 2 of 3 that"
                                + " have to come with it: duty and power do not match",
                        "NOTICE [DUTY-SUPPORT] of 2 duties that '社区清单' hands down, 1 do not say whether power, funds and"
                                + " staff came with them");
    }

    @Test
    void whatTwoBodiesAnswerForIsFoundAndHelpIsNot() {
        DutyList town = list(
                "镇清单",
                ImmutableList.of(
                        duty("B-1", DutyClass.BASIC, "村庄清洁").build(),
                        duty("B-2", DutyClass.BASIC, "低保受理").build()),
                BodyKind.TOWNSHIP_GOVERNMENT);
        DutyList committees = list(
                "村（居）清单",
                ImmutableList.of(
                        duty("S-1", DutyClass.SELF_GOVERNANCE, "村庄、清洁").build(),
                        duty("A-1", DutyClass.ASSISTANCE, "低保受理").build()),
                BodyKind.VILLAGERS_COMMITTEE,
                BodyKind.RESIDENTS_COMMITTEE);

        assertThat(of("DUTY-SHARED", Locale.CHINESE, diagnosis(town, committees).build()))
                .containsExactly("WARNING [DUTY-SHARED] “村庄清洁”同时是“镇清单”和“村（居）清单”的本级事项，涉及 2 对主体，如琴江镇与东村：职责交叉");
        assertThat(of("DUTY-SHARED", Locale.ENGLISH, diagnosis(town, committees).build()))
                .containsExactly("WARNING [DUTY-SHARED] '村庄清洁' is a duty of the body's own both on '镇清单' and on"
                        + " '村（居）清单', for 2 pairs of bodies such as 琴江镇 and 东村: overlapping duties");
    }

    private static ImmutableList<String> sharedBy(Body... sideBySide) {
        DutyDiagnosis.Builder diagnosis = DutyDiagnosis.builder()
                .structure(GovernanceStructure.builder()
                        .addAll(ImmutableList.copyOf(sideBySide))
                        .build())
                .day(DAY);
        for (Body body : sideBySide) {
            diagnosis.addList(DutyList.builder()
                    .title(body.name() + "清单")
                    .edition("1")
                    .addBodyKind(body.kind())
                    .jurisdiction(body.divisionCode().map(Jurisdiction::of).orElse(Jurisdiction.nation()))
                    .addDuty(duty("B-1", DutyClass.BASIC, "发展党员").build())
                    .build());
        }
        return of("DUTY-SHARED", Locale.CHINESE, diagnosis.build());
    }

    private static TownshipGovernment town(String name, String code) {
        return TownshipGovernment.builder()
                .id(BodyId.of(name))
                .name(name)
                .townshipKind(TownshipKind.TOWN)
                .divisionCode(DivisionCode.parse(code))
                .build();
    }

    private static Department department(String name, String code) {
        return Department.builder()
                .id(BodyId.of(name))
                .name(name)
                .divisionCode(DivisionCode.parse(code))
                .build();
    }

    @Test
    void bodiesSideBySideShareADutyOnlyWhereTheyShareAnArea() {
        assertThat(sharedBy(town("琴江镇", "360735100"), town("小松镇", "360735101"))).isEmpty();
        assertThat(sharedBy(department("民政局", "360735"), department("水利局", "360735")))
                .as("two departments of one county, each with both lists")
                .containsExactly("WARNING [DUTY-SHARED] “发展党员”同时是“民政局清单”和“水利局清单”的本级事项，涉及 2 对主体，如民政局与水利局：职责交叉");
        assertThat(sharedBy(department("县民政局", "360735"), department("邻县民政局", "360734")))
                .as("two counties")
                .isEmpty();
        assertThat(sharedBy(town("琴江镇", "360735100"), department("水利局", "360735")))
                .as("the department of the county works in the town too")
                .hasSize(1);
        assertThat(sharedBy(
                        VillagersCommittee.builder().id(VILLAGE).name("东村").build(),
                        ResidentsCommittee.builder().id(COMMUNITY).name("城东社区").build()))
                .as("without codes: an area each")
                .isEmpty();
    }

    private static DutyDiagnosis.Builder recorded() {
        DutyList town = list(
                "镇清单",
                ImmutableList.of(
                        duty("B-1", DutyClass.BASIC, "宅基地审批").build(),
                        duty("W-1", DutyClass.WITHDRAWN, "弃土查处")
                                .department("县水保局")
                                .build()),
                BodyKind.TOWNSHIP_GOVERNMENT);
        DutyList village = list(
                "村清单",
                ImmutableList.of(
                        duty("S-1", DutyClass.SELF_GOVERNANCE, "召集村民会议").build(),
                        duty("A-1", DutyClass.ASSISTANCE, "低保核查").build(),
                        duty("A-2", DutyClass.ASSISTANCE, "防火巡查").build(),
                        duty("A-3", DutyClass.ASSISTANCE, "养老认证").build(),
                        duty("P-1", DutyClass.PROHIBITED, "居民养犬证明").build()),
                BodyKind.VILLAGERS_COMMITTEE);
        return diagnosis(town, village)
                .recorded(ValidityPeriod.parse("2026-01-01/2026-03-01"))
                .addActivities(
                        Activity.of(VILLAGE, LocalDate.parse("2026-01-05"), "召集村民会议"),
                        Activity.of(VILLAGE, LocalDate.parse("2026-01-06"), "低保、核查"),
                        Activity.of(VILLAGE, LocalDate.parse("2026-01-07"), "居民养犬证明"),
                        Activity.of(VILLAGE, LocalDate.parse("2026-02-07"), "居民养犬证明"),
                        Activity.of(VILLAGE, LocalDate.parse("2026-02-08"), "宅基地审批"),
                        Activity.of(VILLAGE, LocalDate.parse("2026-02-09"), "招商引资"),
                        Activity.of(VILLAGE, LocalDate.parse("2026-03-01"), "防火巡查"),
                        Activity.of(TOWN, LocalDate.parse("2026-02-09"), "弃土查处"));
    }

    @Test
    void overreachMisplacementAndAbsenceAreFoundInTheRecord() {
        DutyDiagnosis diagnosis = recorded().build();

        assertThat(of("DUTY-OVERREACH", Locale.CHINESE, diagnosis))
                .containsExactly(
                        "WARNING [DUTY-OVERREACH] 琴江镇办理了已由上级收回的事项“弃土查处”（W-1，承接部门：县水保局）1 次：越位",
                        "ERROR [DUTY-OVERREACH] 东村办理了负面清单事项“居民养犬证明”（P-1）2 次：越位");
        assertThat(of("DUTY-MISPLACEMENT", Locale.CHINESE, diagnosis))
                .containsExactly("WARNING [DUTY-MISPLACEMENT] 东村办理了“宅基地审批”1 次，该事项不在其清单上，而由琴江镇等承担：错位");
        assertThat(of("DUTY-UNLISTED", Locale.CHINESE, diagnosis))
                .containsExactly("WARNING [DUTY-UNLISTED] 东村记录的 5 类工作中有 1 类（20.0%）不在任何清单上：招商引资");
        assertThat(of("DUTY-ABSENCE", Locale.CHINESE, diagnosis))
                .containsExactly(
                        "WARNING [DUTY-ABSENCE] 琴江镇应履行 1 项，有记录的 0 项，没有记录的 1 项：宅基地审批：缺位",
                        "WARNING [DUTY-ABSENCE] 东村应履行 4 项，有记录的 2 项，没有记录的 2 项：防火巡查、养老认证：缺位");
        assertThat(of("DUTY-AUTONOMY", Locale.CHINESE, diagnosis))
                .containsExactly("WARNING [DUTY-AUTONOMY] 东村应协助 3 项，有记录的 1 项，不到一半，同期办理自治事项 1 项：过度自治化"
                        + "（《村民委员会组织法》（2025年修正）第六条）");
    }

    @Test
    void theSameIsSaidInEnglish() {
        Findings findings = recorded().build().findings();

        assertThat(findings.stream().map(finding -> finding.text().in(Locale.ENGLISH)))
                .contains(
                        "琴江镇 did '弃土查处' (W-1), which was taken back by 县水保局, 1 times: overreach",
                        "东村 did '居民养犬证明' (P-1), which is prohibited, 2 times: overreach",
                        "东村 did '宅基地审批' 1 times, which is not on its lists and is owed by others such as 琴江镇:"
                                + " misplacement",
                        "of 5 matters that 东村 did, 1 (20.0%) are on no list: 招商引资",
                        "东村 owes 4 duties, of which 2 are in the record and 2 are not: 防火巡查, 养老认证: absence",
                        "东村 has to assist in 3 duties and did in 1, fewer than one half, and saw to 1 duties of its own:"
                                + " excessive autonomy");
    }

    @Test
    void nothingIsSaidOfABodyWithoutARecord() {
        DutyDiagnosis diagnosis = recorded().activities(ImmutableList.of()).build();

        assertThat(diagnosis.findings().stream().map(finding -> finding.rule().value()))
                .doesNotContain("DUTY-ABSENCE", "DUTY-OVERREACH", "DUTY-UNLISTED", "DUTY-MISPLACEMENT");
    }

    @Test
    void urbanAndRuralCommunitiesHaveDifferentLists() {
        DutyList urban = DutyList.builder()
                .from(list("城市社区", duties(12, 46), BodyKind.RESIDENTS_COMMITTEE))
                .addSettings(UrbanRuralClass.MAIN_CITY, UrbanRuralClass.CITY_FRINGE)
                .jurisdiction(Jurisdiction.of(DivisionCode.parse("360735")))
                .build();
        DutyList rural = DutyList.builder()
                .from(list("涉农社区", duties(14, 46), BodyKind.RESIDENTS_COMMITTEE))
                .addSetting(UrbanRuralClass.VILLAGE)
                .build();

        assertThat(diagnosis(urban, rural)
                        .putSetting(COMMUNITY, UrbanRuralClass.VILLAGE)
                        .build()
                        .load(COMMUNITY)
                        .orElseThrow()
                        .of(DutyClass.SELF_GOVERNANCE))
                .isEqualTo(14);
        assertThat(diagnosis(urban, rural)
                        .putSetting(COMMUNITY, UrbanRuralClass.MAIN_CITY)
                        .build()
                        .load(COMMUNITY)
                        .orElseThrow()
                        .of(DutyClass.SELF_GOVERNANCE))
                .isEqualTo(12);
        assertThat(diagnosis(urban, rural).build().load(COMMUNITY).orElseThrow().lists())
                .as("a class that is not known excludes no list")
                .hasSize(2);
    }

    @Test
    void activitiesMustBeOfBodiesOfTheStructure() {
        assertThatThrownBy(() -> diagnosis()
                        .addActivity(Activity.of(BodyId.of("x"), DAY, "y"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("activities must be of bodies of the structure, but 'x' is none");
    }
}
