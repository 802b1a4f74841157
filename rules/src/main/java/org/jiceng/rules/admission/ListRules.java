package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.engine.Rule;

/** What a duty list itself says: a duty that a department took back is not handed down again. */
final class ListRules {

    static final RuleId WITHDRAWN = RuleId.of("LIST-WITHDRAWN");

    private ListRules() {}

    static ImmutableList<Rule<AdmissionCase>> rules(ImmutableList<DutyList> lists) {
        ImmutableList<DutyList> withdrawing = lists.stream()
                .filter(list -> !list.of(DutyClass.WITHDRAWN).isEmpty())
                .collect(ImmutableList.toImmutableList());
        if (withdrawing.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<Citation> citations =
                withdrawing.stream().map(list -> list.instrument().whole()).collect(ImmutableList.toImmutableList());
        ImmutableSet<BodyKind> kinds =
                withdrawing.stream().flatMap(list -> list.bodyKinds().stream()).collect(ImmutableSet.toImmutableSet());
        return ImmutableList.of(Rule.<AdmissionCase>builder()
                .id(WITHDRAWN)
                .title(LocalizedText.of(
                        "上级部门收回的事项不得再交由乡镇（街道）承担",
                        "a duty that a department took back is not put on a township or street again"))
                .modality(Modality.MUST_NOT)
                .addAllCitations(citations)
                .addAllBodyKinds(kinds)
                .when(AdmissionFacts.DUTY_CLASS.isKnown())
                .requires(AdmissionFacts.DUTY_CLASS.isNot(DutyClass.WITHDRAWN))
                .build());
    }
}
