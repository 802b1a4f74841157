package org.jiceng.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.body.BodyKind;
import org.junit.jupiter.api.Test;

class DepartmentViewTest {

    private static Duty duty(String id, DutyClass dutyClass, String title, String department, String own, String town) {
        return Duty.builder()
                .id(DutyId.of(id))
                .dutyClass(dutyClass)
                .title(title)
                .department(department)
                .departmentDuty(own)
                .bodyDuty(town)
                .build();
    }

    private static DutyList list(String title, Duty... duties) {
        return DutyList.builder()
                .title(title)
                .edition("2025")
                .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
                .addDuties(duties)
                .build();
    }

    private static final ImmutableList<DutyList> LISTS = ImmutableList.of(
            list(
                    "甲镇",
                    duty("C-1", DutyClass.COOPERATION, "防汛抗旱", "县水利局（牵头）、县应急局", "统一指挥", "转移群众"),
                    duty("C-2", DutyClass.COOPERATION, "河道管护", "县水利局", "巡查", "报告"),
                    duty("B-1", DutyClass.BASIC, "村庄规划", "县水利局", "不计", "不计"),
                    duty("W-1", DutyClass.WITHDRAWN, "弃土查处", "县水利局", "直接立案", "")),
            list(
                    "乙镇",
                    duty("C-9", DutyClass.COOPERATION, "防汛、抗旱", "县水利局；县应急局", "统一指挥。", "转移群众"),
                    duty("C-8", DutyClass.COOPERATION, "河道管护", "县水利局", "巡查", "报告、劝阻")));

    @Test
    void theDepartmentsListsAreDerivedFromTheTowns() {
        DepartmentView view = DepartmentView.of("县水利局", LISTS);

        assertThat(view.cooperation())
                .extracting(line -> line.title() + " " + line.departmentDuty().orElseThrow() + " "
                        + line.bodyDuty().orElseThrow() + " " + line.lists())
                .containsExactly("防汛抗旱 统一指挥 转移群众 [甲镇, 乙镇]", "河道管护 巡查 报告 [甲镇]", "河道管护 巡查 报告、劝阻 [乙镇]");
        assertThat(view.withdrawn())
                .extracting(line -> line.title() + " " + line.lists())
                .containsExactly("弃土查处 [甲镇]");
        assertThat(view.department()).isEqualTo("县水利局");
    }

    @Test
    void eachOfSeveralDepartmentsInACellHasTheDuty() {
        assertThat(DepartmentView.of("县应急局", LISTS).cooperation())
                .extracting(DepartmentDuty::title)
                .containsExactly("防汛抗旱");
        assertThat(DepartmentView.of("县教育局", LISTS).cooperation()).isEmpty();
    }

    @Test
    void theDepartmentsThatListsNameAreKnownByTheirNamesWithoutRemarks() {
        assertThat(DepartmentView.departments(LISTS)).containsExactly("县水利局", "县应急局");
    }

    @Test
    void everyCooperationOfATownIsInTheViewOfEachOfItsDepartmentsAndNothingElse() {
        int lines = DepartmentView.departments(LISTS).stream()
                .flatMap(department -> DepartmentView.of(department, LISTS).cooperation().stream())
                .mapToInt(line -> line.lists().size())
                .sum();

        assertThat(lines).as("甲镇: 2 + 1, 乙镇: 2 + 1").isEqualTo(6);
    }
}
