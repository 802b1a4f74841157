package org.jiceng.rules.duty.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jiceng.core.body.BodyKind;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyField;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.RandomDuties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyListDiffTest {

    private static Duty duty(String id, DutyClass dutyClass, String title) {
        return Duty.builder()
                .id(DutyId.of(id))
                .dutyClass(dutyClass)
                .title(title)
                .build();
    }

    private static DutyList list(Duty... duties) {
        return list(ImmutableList.copyOf(duties));
    }

    private static DutyList list(Iterable<Duty> duties) {
        return DutyList.builder()
                .title("清单")
                .edition("1")
                .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
                .addAllDuties(duties)
                .build();
    }

    @Test
    void tellsWhatWasAddedRemovedMovedAndWordedAnew() {
        DutyList before = list(
                duty("BASIC-1", DutyClass.BASIC, "落实党组织按期换届"),
                duty("BASIC-2", DutyClass.BASIC, "开展农村危房改造排查"),
                duty("BASIC-3", DutyClass.BASIC, "弃土弃渣查处"),
                duty("BASIC-4", DutyClass.BASIC, "做好森林防火巡查和宣传工作"));
        DutyList after = list(
                duty("BASIC-1", DutyClass.BASIC, "指导物业管理"),
                duty("BASIC-2", DutyClass.BASIC, "落实党组织按期换届。"),
                duty("BASIC-3", DutyClass.BASIC, "做好森林草原防火巡查和宣传工作"),
                duty("W-1", DutyClass.WITHDRAWN, "弃土、弃渣查处"));

        DutyListDiff diff = DutyListDiff.between(before, after);

        assertThat(diff.changes().stream().map(change -> change.text().in(Locale.CHINESE)))
                .containsExactly(
                        "新增基本履职事项“指导物业管理”",
                        "事项“做好森林草原防火巡查和宣传工作”变更：事项名称",
                        "事项“弃土、弃渣查处”由基本履职事项调整为上级部门收回事项",
                        "删除基本履职事项“开展农村危房改造排查”");
        assertThat(diff.changes().stream().map(change -> change.text().in(Locale.ENGLISH)))
                .containsExactly(
                        "'指导物业管理' was added to the duties of class basic",
                        "'做好森林草原防火巡查和宣传工作' differs in: title",
                        "'弃土、弃渣查处' moved from basic to withdrawn",
                        "'开展农村危房改造排查' was removed from the duties of class basic");
        assertThat(diff.unchanged()).as("renumbered and with a full stop").isEqualTo(1);
        assertThat(diff.balance(DutyClass.BASIC)).isEqualTo(-1);
        assertThat(diff.balance(DutyClass.WITHDRAWN)).isEqualTo(1);
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void namesTheFieldsThatDiffer() {
        Duty before = Duty.builder()
                .from(duty("C-1", DutyClass.COOPERATION, "防汛"))
                .department("县水利局")
                .bodyDuty("转移群众")
                .build();
        Duty after = Duty.builder()
                .from(before)
                .department("县应急局")
                .bodyDuty("转移 群众。")
                .putDetail(DutyField.POST, "办公室")
                .build();

        assertThat(DutyListDiff.between(list(before), list(after)).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(DutyChange.Kind.CHANGED);
                    assertThat(change.fields()).containsExactly(DutyField.DEPARTMENT, DutyField.POST);
                });
    }

    @Test
    void aMeantIdTellsADutyWhoseTitleIsAnotherAndARunningNumberDoesNot() {
        DutyListDiff meant = DutyListDiff.between(
                list(duty("xf-01", DutyClass.BASIC, "信访接待")), list(duty("xf-01", DutyClass.BASIC, "矛盾纠纷化解")));
        DutyListDiff running = DutyListDiff.between(
                list(duty("BASIC-1", DutyClass.BASIC, "信访接待")), list(duty("BASIC-1", DutyClass.BASIC, "矛盾纠纷化解")));

        assertThat(meant.changes()).extracting(DutyChange::kind).containsExactly(DutyChange.Kind.CHANGED);
        assertThat(running.changes())
                .extracting(DutyChange::kind)
                .containsExactly(DutyChange.Kind.ADDED, DutyChange.Kind.REMOVED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void addsUpWhateverWasDoneToAList(long seed) {
        Random random = new Random(seed);
        ImmutableList<Duty> all = RandomDuties.some(random, 300);
        List<Duty> before = new ArrayList<>(all.subList(0, 250));
        List<Duty> after = new ArrayList<>(all.subList(50, 300));
        Collections.shuffle(after, random);

        DutyListDiff diff = DutyListDiff.between(list(before), list(after));

        int added = diff.of(DutyChange.Kind.ADDED).size();
        int removed = diff.of(DutyChange.Kind.REMOVED).size();
        int kept = diff.unchanged() + diff.changes().size() - added - removed;
        assertThat(before.size() - removed).isEqualTo(kept);
        assertThat(after.size() - added).isEqualTo(kept);
        assertThat(kept).isGreaterThanOrEqualTo(200);
        DutyListDiff back = DutyListDiff.between(list(after), list(before));
        assertThat(back.of(DutyChange.Kind.ADDED)).hasSize(removed);
        assertThat(back.of(DutyChange.Kind.REMOVED)).hasSize(added);
        assertThat(DutyListDiff.between(list(before), list(Lists.reverse(before)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void equalTitlesArePairedWithinTheirClassFirstAndInOrder() {
        DutyListDiff diff = DutyListDiff.between(
                list(duty("a", DutyClass.BASIC, "甲"), duty("b", DutyClass.COOPERATION, "甲")),
                list(duty("c", DutyClass.COOPERATION, "甲"), duty("d", DutyClass.BASIC, "甲")));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.unchanged()).isEqualTo(2);
    }
}
