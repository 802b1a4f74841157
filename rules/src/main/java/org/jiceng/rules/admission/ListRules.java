package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;

/**
 * What a duty list itself says: a duty that a department took back is not handed down again. Each list that names such
 * duties brings a rule of its own, which holds on the days and in the place of that list.
 */
final class ListRules {

    private static final String ID = "LIST-WITHDRAWN";

    private ListRules() {}

    static ImmutableList<Rule<AdmissionCase>> rules(ImmutableList<DutyList> lists) {
        ImmutableList.Builder<Rule<AdmissionCase>> rules = ImmutableList.builder();
        int count = 0;
        for (DutyList list : lists) {
            if (!list.of(DutyClass.WITHDRAWN).isEmpty()) {
                count++;
                rules.add(withdrawn(list, count == 1 ? "" : "-" + count));
            }
        }
        return rules.build();
    }

    private static Rule<AdmissionCase> withdrawn(DutyList list, String suffix) {
        Fact<AdmissionCase, Boolean> listed = Fact.ofFlag(
                "listed.withdrawn" + suffix,
                LocalizedText.of("列入《" + list.title() + "》", "on the list '" + list.title() + "'"),
                subject -> subject.matches(list).findAny().isPresent());
        Fact<AdmissionCase, Boolean> withdrawn = Fact.ofFlag(
                "withdrawn" + suffix,
                LocalizedText.of("列为上级部门收回事项", "listed as taken back by a department"),
                subject -> subject.matches(list).anyMatch(duty -> duty.dutyClass() == DutyClass.WITHDRAWN));
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of(ID + suffix))
                .title(LocalizedText.of(
                        "上级部门收回的事项不得再交由乡镇（街道）承担",
                        "a duty that a department took back is not put on a township or street again"))
                .modality(Modality.MUST_NOT)
                .addCitations(list.instrument().whole())
                .addAllBodyKinds(list.bodyKinds())
                .when(listed.is(true))
                .requires(withdrawn.is(false))
                .build();
    }
}
