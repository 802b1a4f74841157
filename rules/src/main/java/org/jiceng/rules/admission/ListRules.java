package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.duty.Duty;
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
                subject -> on(list, subject, duty -> true).orElse(null));
        Fact<AdmissionCase, Boolean> withdrawn = Fact.ofFlag(
                "withdrawn" + suffix,
                LocalizedText.of("列为上级部门收回事项", "listed as taken back by a department"),
                subject -> on(list, subject, duty -> duty.dutyClass() == DutyClass.WITHDRAWN)
                        .orElse(null));
        LocalizedText question = LocalizedText.of(
                "《" + list.title() + "》是否适用（所在地城乡分类未知）",
                "whether the list '" + list.title() + "' applies, as the class of the place is not known");
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of(ID + suffix))
                .title(LocalizedText.of(
                        "上级部门收回的事项不得再交由乡镇（街道）承担",
                        "a duty that a department took back is not put on a township or street again"))
                .modality(Modality.MUST_NOT)
                .addCitations(list.instrument().whole())
                .addAllBodyKinds(list.bodyKinds())
                .when(listed.is(true).otherwiseJudged(question))
                .requires(withdrawn.is(false).otherwiseJudged(question))
                .build();
    }

    /** Returns whether a list has such a duty for the matter; empty where it does and it is open whether it applies. */
    private static Optional<Boolean> on(DutyList list, AdmissionCase subject, Predicate<Duty> wanted) {
        boolean excluded = !list.settings().isEmpty()
                && subject.setting()
                        .filter(setting -> !list.settings().contains(setting))
                        .isPresent();
        if (excluded || subject.matches(list).noneMatch(wanted)) {
            return Optional.of(false);
        }
        return subject.applies(list) ? Optional.of(true) : Optional.empty();
    }
}
