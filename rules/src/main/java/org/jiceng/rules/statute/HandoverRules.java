package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.atMost;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What the organic laws say about the handover to a new committee. Days are counted from the day after it came into
 * being.
 */
final class HandoverRules {

    private static final Fact<Handover, Long> DAYS = StatedFact.days(
            "handover.days",
            "从新一届产生到完成移交的天数",
            "days from the new committee to the completed handover",
            Handover::constituted,
            Handover::completed);

    static final RuleBook<Handover> BOOK =
            RuleBook.of("statute-handovers", ImmutableList.of(villageHandover(), communityHandover()));

    private HandoverRules() {}

    private static Rule<Handover> villageHandover() {
        return CommitteeRule.<Handover>village(
                        "VC-HANDOVER",
                        "村民委员会应当自新一届村民委员会产生之日起十日内完成工作移交",
                        "the handover to a new villagers committee takes no more than ten days")
                .addCitations(
                        Instruments.VCOL_2010.article(20),
                        Instruments.VCOL_2018.article(20),
                        Instruments.VCOL_2025.article(24))
                .requires(atMost(DAYS, 10L))
                .build();
    }

    private static Rule<Handover> communityHandover() {
        return CommitteeRule.<Handover>community(
                        "RC-HANDOVER",
                        "居民委员会应当自新一届居民委员会产生之日起十日内完成工作移交",
                        "the handover to a new residents committee takes no more than ten days")
                .addCitations(Instruments.RCOL_2025.article(25))
                .requires(atMost(DAYS, 10L))
                .build();
    }
}
