package org.jiceng.rules.duty.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.rules.duty.Delegation;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyListReviewTest {

    private static Duty.Builder duty(String id, DutyClass dutyClass, String title) {
        return Duty.builder()
                .id(DutyId.of(id))
                .dutyClass(dutyClass)
                .title(title)
                .department("县局");
    }

    private static DutyList list(BodyKind kind, String place, Iterable<Duty> duties) {
        return DutyList.builder()
                .title(kind == BodyKind.DEPARTMENT ? "县局清单" : "甲镇清单")
                .edition("1")
                .addBodyKind(kind)
                .jurisdiction(Jurisdiction.of(DivisionCode.parse(place)))
                .addAllDuties(duties)
                .build();
    }

    private static DutyList town(Duty... duties) {
        return list(BodyKind.TOWNSHIP_GOVERNMENT, "360735100", ImmutableList.copyOf(duties));
    }

    private static ImmutableList<String> said(Locale locale, Findings findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.in(locale))
                .collect(ImmutableList.toImmutableList());
    }

    private static DutyList numbered(String heading, String numbers) {
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        int i = 0;
        for (String number : numbers.split(" ", -1)) {
            i++;
            String[] parts = number.split(":", -1);
            duties.add(duty("B-" + i, DutyClass.BASIC, "第" + "甲乙丙丁戊己庚辛".charAt(i - 1))
                    .heading(parts.length > 1 ? parts[0] : heading)
                    .number(parts[parts.length - 1])
                    .build());
        }
        return town(duties.build().toArray(Duty[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 2 3           |
                    3 1 2           |
                    一 二 三         |
                    1 2 4 7         | WARNING [DUTY-GAP] 民生: numbers of class basic go up to 7, and there are 4; missing: 3, 5-6
                    2 3             | WARNING [DUTY-GAP] 民生: numbers of class basic go up to 3, and there are 2; missing: 1
                    1 2 2           | WARNING [DUTY-NUMBER] 民生: number 2 occurs 2 times: B-2, B-3
                    1 3-1 2         |
                    a:1 a:2 b:1     |
                    a:1 a:3 b:1     | WARNING [DUTY-GAP] a: numbers of class basic go up to 3, and there are 2; missing: 2
                    a:1 a:2 b:3     |
                    a:1 a:2 b:4     | WARNING [DUTY-GAP] 甲镇清单: numbers of class basic go up to 4, and there are 3; missing: 3
                    """)
    void gapsAndRepetitionsOfNumbersAreFoundUnderHeadingsOrThroughTheList(String numbers, String expected) {
        assertThat(said(Locale.ENGLISH, DutyListReview.of(numbered("民生", numbers))))
                .isEqualTo(expected == null ? ImmutableList.of() : ImmutableList.of(expected));
    }

    @Test
    void duplicatesAndOverlapsAreFoundAfterNormalisation() {
        Findings findings = DutyListReview.of(town(
                duty("B-1", DutyClass.BASIC, "养老、助残服务").build(),
                duty("B-2", DutyClass.BASIC, "养老助残服务。").build(),
                duty("C-1", DutyClass.COOPERATION, "养老 助残服务").build(),
                duty("W-1", DutyClass.WITHDRAWN, "养老助残服务").build(),
                duty("B-3", DutyClass.BASIC, "开展养老助残服务宣传").build()));

        assertThat(said(Locale.CHINESE, findings))
                .containsExactly(
                        "WARNING [DUTY-DUPLICATE] 事项“B-2”与“B-1”名称相同：养老助残服务。",
                        "WARNING [DUTY-OVERLAP] 事项“养老 助残服务”同时列为“B-1”（基本履职事项）和“C-1”（配合履职事项）",
                        "ERROR [DUTY-OVERLAP] 事项“养老助残服务”同时列为“B-1”（基本履职事项）和“W-1”（上级部门收回事项）",
                        "NOTICE [DUTY-OVERLAP] 事项“B-1”（养老、助残服务）包含在“B-3”（开展养老助残服务宣传）之中，可能重复",
                        "NOTICE [DUTY-OVERLAP] 事项“B-2”（养老助残服务。）包含在“B-3”（开展养老助残服务宣传）之中，可能重复",
                        "NOTICE [DUTY-OVERLAP] 事项“C-1”（养老 助残服务）包含在“B-3”（开展养老助残服务宣传）之中，可能重复",
                        "NOTICE [DUTY-OVERLAP] 事项“W-1”（养老助残服务）包含在“B-3”（开展养老助残服务宣传）之中，可能重复");
        assertThat(said(Locale.ENGLISH, findings))
                .contains(
                        "WARNING [DUTY-DUPLICATE] duty 'B-2' has the same title as 'B-1': 养老助残服务。",
                        "ERROR [DUTY-OVERLAP] '养老助残服务' is listed twice, as 'B-1' (basic) and as 'W-1' (withdrawn)");
    }

    @Test
    void anEmptyListAndADutyWithoutItsDepartmentAreFound() {
        assertThat(said(Locale.ENGLISH, DutyListReview.of(town())))
                .containsExactly("WARNING [DUTY-LIST-EMPTY] duty list '甲镇清单' has no duty");
        assertThat(said(
                        Locale.ENGLISH,
                        DutyListReview.of(town(Duty.builder()
                                .id(DutyId.of("C-1"))
                                .title("防汛")
                                .dutyClass(DutyClass.COOPERATION)
                                .build()))))
                .containsExactly(
                        "WARNING [DUTY-DEPARTMENT] duty 'C-1' is of class cooperation and names no department");
    }

    @Test
    void afterATransferTheCountyNoLongerExercisesThePowerAndAfterAnEntrustmentItStillDoes() {
        Duty licence = duty("D-1", DutyClass.BASIC, "宅基地审批").build();
        DutyList county = list(BodyKind.DEPARTMENT, "360735", ImmutableList.of(licence));
        DutyList other = list(BodyKind.DEPARTMENT, "360736", ImmutableList.of(licence));
        DutyList transferred = town(duty("B-1", DutyClass.BASIC, "宅基地审批")
                .delegation(Delegation.TRANSFERRED)
                .build());
        DutyList entrusted = town(duty("B-1", DutyClass.BASIC, "宅基地 审批")
                .delegation(Delegation.ENTRUSTED)
                .build());
        DutyList unfounded = town(duty("B-1", DutyClass.BASIC, "林木采伐许可")
                .delegation(Delegation.ENTRUSTED)
                .build());

        assertThat(said(Locale.ENGLISH, DutyListReview.of(ImmutableList.of(county, transferred))))
                .containsExactly("ERROR [DUTY-DELEGATION] '宅基地审批' was transferred (甲镇清单), so nobody above exercises it"
                        + " any more, but '县局清单' still lists it");
        assertThat(DutyListReview.of(ImmutableList.of(county, entrusted))).isEmpty();
        assertThat(DutyListReview.of(ImmutableList.of(other, transferred))).isEmpty();
        assertThat(said(Locale.CHINESE, DutyListReview.of(ImmutableList.of(county, unfounded))))
                .containsExactly("WARNING [DUTY-DELEGATION] “林木采伐许可”系委托（甲镇清单），但上级 1 份清单中均无此职权");
        assertThat(DutyListReview.of(ImmutableList.of(unfounded)))
                .as("nothing is known of the lists above")
                .isEmpty();
    }

    @Test
    void aListOfAThousandDutiesIsReviewed() {
        DutyList list = town(IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> duty("B-" + i, DutyClass.BASIC, "第" + i + "件事务的办理")
                        .number(Integer.toString(i))
                        .build())
                .toArray(Duty[]::new));

        assertThat(DutyListReview.of(list)).isEmpty();
    }
}
