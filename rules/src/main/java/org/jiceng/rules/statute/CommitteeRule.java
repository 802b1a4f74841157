package org.jiceng.rules.statute;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Rule;

/** The beginning of each rule of this package: its id, what it says, and the kind of committee that it is about. */
final class CommitteeRule {

    private CommitteeRule() {}

    /** Returns a rule on villagers committees. */
    static <F> Rule.Builder<F> village(String id, String chinese, String english) {
        return rule(id, BodyKind.VILLAGERS_COMMITTEE, chinese, english);
    }

    /** Returns a rule on residents committees. */
    static <F> Rule.Builder<F> community(String id, String chinese, String english) {
        return rule(id, BodyKind.RESIDENTS_COMMITTEE, chinese, english);
    }

    private static <F> Rule.Builder<F> rule(String id, BodyKind kind, String chinese, String english) {
        Rule.Builder<F> rule = Rule.builder();
        return rule.id(RuleId.of(id)).addBodyKind(kind).title(LocalizedText.of(chinese, english));
    }
}
