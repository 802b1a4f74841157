package org.jiceng.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.WithFindings;
import org.junit.jupiter.api.Test;

class DutyUnionTest {

    private static Duty.Builder duty(String id, String title) {
        return Duty.builder().id(DutyId.of(id)).title(title).dutyClass(DutyClass.BASIC);
    }

    /** 大姚县 2023: 127 powers handed down and 108 by law are 233, because 2 have the same name. */
    @Test
    void theTotalOfAPublishedUnionHolds() {
        ImmutableList<Duty> handedDown = IntStream.rangeClosed(1, 127)
                .mapToObj(i -> duty("T-" + i, "赋权事项" + i)
                        .delegation(Delegation.TRANSFERRED)
                        .build())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Duty> byLaw = IntStream.rangeClosed(1, 108)
                .mapToObj(i -> duty("L-" + i, i <= 2 ? "赋权 事项" + i : "法定事项" + i).build())
                .collect(ImmutableList.toImmutableList());

        WithFindings<ImmutableList<Duty>> united = DutyUnion.of(handedDown, byLaw);

        assertThat(united.value()).hasSize(127 + 108 - 2).hasSize(233);
        assertThat(united.findings()).hasSize(2);
        assertThat(united.findings().asList().get(0).in(Locale.CHINESE))
                .isEqualTo("[DUTY-UNION] 事项“L-1”与“T-1”名称相同（赋权 事项1），合并为一项");
        assertThat(united.findings().asList().get(1).in(Locale.ENGLISH))
                .isEqualTo("[DUTY-UNION] duty 'L-2' has the same title as 'T-2' (赋权 事项2); the two are one");
    }

    @Test
    void whatOnlyTheSecondSaysIsKept() {
        Duty united = DutyUnion.of(
                        ImmutableList.of(duty("A", "甲")
                                .putSupport(Support.FUNDS, true)
                                .department("一局")
                                .build()),
                        ImmutableList.of(duty("B", "甲")
                                .putSupport(Support.FUNDS, false)
                                .putSupport(Support.STAFF, true)
                                .department("二局")
                                .powerKind(PowerKind.LEVY)
                                .build()))
                .value()
                .get(0);

        assertThat(united.id()).isEqualTo(DutyId.of("A"));
        assertThat(united.department()).contains("一局");
        assertThat(united.powerKind()).contains(PowerKind.LEVY);
        assertThat(united.support()).isEqualTo(ImmutableMap.of(Support.FUNDS, true, Support.STAFF, true));
    }

    @Test
    void anIdOfTwoDutiesIsAnErrorAndTheRestIsKept() {
        WithFindings<ImmutableList<Duty>> united = DutyUnion.of(
                ImmutableList.of(duty("A", "甲").build()),
                ImmutableList.of(duty("A", "乙").build(), duty("C", "丙").build()));

        assertThat(united.value()).extracting(Duty::title).containsExactly("甲", "丙");
        assertThat(united.findings().of(Severity.ERROR).toString())
                .isEqualTo("[DUTY-UNION] duty id 'A' occurs more than once; the row is left out");
    }

    @Test
    void aDelegationSaysWhetherTheDepartmentStillExercisesThePower() {
        assertThat(Delegation.TRANSFERRED.departmentKeepsPower()).isFalse();
        assertThat(Delegation.ENTRUSTED.departmentKeepsPower()).isTrue();
        assertThat(Delegation.values())
                .extracting(value ->
                        value.label().in(Locale.CHINESE) + " " + value.label().in(Locale.ENGLISH))
                .containsExactly("下放 transferred", "委托 entrusted");
    }
}
