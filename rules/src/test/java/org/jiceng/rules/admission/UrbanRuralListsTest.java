package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.ResidentGroup;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.ListPurpose;
import org.jiceng.rules.engine.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place has one list for urban communities and another for rural ones. */
class UrbanRuralListsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final DutyList RURAL = list(UrbanRuralClass.VILLAGE, "弃土弃渣查处", "居民养犬证明");
    private static final DutyList URBAN = list(UrbanRuralClass.MAIN_CITY, "油烟污染查处", "健在证明");

    private static DutyList list(UrbanRuralClass setting, String withdrawn, String certificate) {
        return DutyList.builder()
                .title("村（社区）清单")
                .edition("2026年版")
                .addBodyKinds(BodyKind.VILLAGERS_COMMITTEE, BodyKind.RESIDENT_GROUP)
                .addSettings(setting)
                .addPurposes(ListPurpose.NEGATIVE_CERTIFICATES)
                .addDuties(duty("W", withdrawn, DutyClass.WITHDRAWN), duty("P", certificate, DutyClass.PROHIBITED))
                .build();
    }

    private static Duty duty(String id, String title, DutyClass dutyClass) {
        return Duty.builder()
                .id(DutyId.of(id))
                .title(title)
                .dutyClass(dutyClass)
                .build();
    }

    /** A village, a group of it, and the department that asks. */
    private static GovernanceStructure structure(String setting) {
        VillagersCommittee.Builder village = VillagersCommittee.builder()
                .id(BodyId.of("vc"))
                .name("兴隆村村民委员会")
                .divisionCode(DivisionCode.parse("360735100200"));
        if (!setting.isEmpty()) {
            village.urbanRuralClass(UrbanRuralClass.valueOf(setting));
        }
        return GovernanceStructure.builder()
                .add(Department.builder().id(BodyId.of("dept")).name("民政局").build())
                .add(village.build())
                .add(ResidentGroup.builder()
                        .id(BodyId.of("group"))
                        .name("第一村民小组")
                        .parent(BodyId.of("vc"))
                        .build())
                .build();
    }

    private static AdmissionDecision decide(AdmissionPolicy policy, String setting, String target, String matter) {
        return policy.withLists(RURAL, URBAN)
                .decide(
                        AdmissionSamples.request("dept", target, matter)
                                .arrangement(matter.endsWith("证明") ? Arrangement.CERTIFICATE : Arrangement.ENTRUSTMENT)
                                .basis(AdmissionSamples.basis(BasisKind.LAW))
                                .funding(Funding.notRequired())
                                .build(),
                        structure(setting),
                        DAY);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "VILLAGE, 居民养犬证明, CERT-20, VIOLATED, REJECTED",
                "VILLAGE, 健在证明, CERT-20, SATISFIED, ADMITTED",
                "MAIN_CITY, 居民养犬证明, CERT-20, SATISFIED, ADMITTED",
                "MAIN_CITY, 健在证明, CERT-20, VIOLATED, REJECTED",
                "TOWN_CENTER, 居民养犬证明, CERT-20, UNDETERMINED, REFERRED",
                "'', 居民养犬证明, CERT-20, UNDETERMINED, REFERRED",
                "'', 健在证明, CERT-20, UNDETERMINED, REFERRED",
                "'', 居住情况证明, CERT-20, UNDETERMINED, REFERRED",
                "VILLAGE, 弃土弃渣查处, LIST-WITHDRAWN, VIOLATED, REJECTED",
                "VILLAGE, 油烟污染查处, LIST-WITHDRAWN, NOT_APPLICABLE, ADMITTED",
                "VILLAGE, 油烟污染查处, LIST-WITHDRAWN-2, NOT_APPLICABLE, ADMITTED",
                "MAIN_CITY, 弃土弃渣查处, LIST-WITHDRAWN, NOT_APPLICABLE, ADMITTED",
                "MAIN_CITY, 油烟污染查处, LIST-WITHDRAWN-2, VIOLATED, REJECTED",
                "'', 弃土弃渣查处, LIST-WITHDRAWN, UNDETERMINED, REFERRED",
                "'', 油烟污染查处, LIST-WITHDRAWN-2, UNDETERMINED, REFERRED",
                "'', 人口登记, LIST-WITHDRAWN, NOT_APPLICABLE, ADMITTED",
            })
    void theListOfTheClassOfThePlaceDecides(
            String setting, String matter, String rule, Verdict verdict, Outcome outcome) {
        assertThat(decide(AdmissionPolicy.national(), setting, "vc", matter))
                .hasVerdict(rule, verdict)
                .hasOutcome(outcome);
    }

    @Test
    void whereNobodyKnowsTheClassThePersonIsToldWhichListItIsAbout() {
        AdmissionDecision decision = decide(AdmissionPolicy.national(), "", "vc", "居民养犬证明");
        assertThat(decision.findings().of(RuleId.of("ADM-SETTING")).asList())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.text().in(Locale.CHINESE))
                            .isEqualTo("兴隆村村民委员会所在地的城乡分类未知，无法确定列有此事项的《村（社区）清单》是否适用");
                    assertThat(finding.text().in(Locale.ENGLISH))
                            .isEqualTo("how urban the place of 兴隆村村民委员会 is is not known, so it is open whether"
                                    + " the list '村（社区）清单', which has the matter, applies");
                });
        assertThat(decide(AdmissionPolicy.national(), "", "vc", "人口登记")
                        .findings()
                        .of(RuleId.of("ADM-SETTING")))
                .isEmpty();
    }

    @Test
    void theCallerKnowsBetterThanTheStructure() {
        AdmissionPolicy rural =
                AdmissionPolicy.national().withSettings(ImmutableMap.of(BodyId.of("vc"), UrbanRuralClass.VILLAGE));
        assertThat(decide(rural, "", "vc", "居民养犬证明")).hasOutcome(Outcome.REJECTED);
        assertThat(decide(rural, "MAIN_CITY", "vc", "居民养犬证明")).hasOutcome(Outcome.REJECTED);
        AdmissionPolicy urban = rural.withSettings(ImmutableMap.of(BodyId.of("vc"), UrbanRuralClass.MAIN_CITY));
        assertThat(decide(urban, "", "vc", "居民养犬证明")).hasOutcome(Outcome.ADMITTED);
    }

    @Test
    void aGroupLiesInThePlaceOfItsVillage() {
        assertThat(decide(AdmissionPolicy.national(), "VILLAGE", "group", "弃土弃渣查处"))
                .isRejectedBy("LIST-WITHDRAWN");
        assertThat(decide(AdmissionPolicy.national(), "MAIN_CITY", "group", "弃土弃渣查处"))
                .hasVerdict("LIST-WITHDRAWN", Verdict.NOT_APPLICABLE);
    }

    @Test
    void listsForDifferentClassesAreNoRivalsAndListsForOneClassAre() {
        AdmissionPolicy policy = AdmissionPolicy.national().withLists(RURAL);
        assertThat(policy.withLists(URBAN).lists()).containsExactly(RURAL, URBAN);
        String message = "editions of a duty list must not hold on the same days, but '村（社区）清单' has 2026年版"
                + " (../..) and 2027年版 (../..)";
        DutyList both = DutyList.builder()
                .from(RURAL)
                .edition("2027年版")
                .addSettings(UrbanRuralClass.MAIN_CITY)
                .build();
        assertThatThrownBy(() -> policy.withLists(both))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        DutyList forAll = DutyList.builder()
                .from(RURAL)
                .edition("2027年版")
                .settings(ImmutableSet.of())
                .build();
        assertThatThrownBy(() -> policy.withLists(forAll))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
