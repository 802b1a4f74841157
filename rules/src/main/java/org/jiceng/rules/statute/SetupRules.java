package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.allOf;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What the organic laws say about how a committee is set up, abolished or changed. For communities the street office
 * proposes and the government approves, from 2026-01-01; before, the government decided.
 */
final class SetupRules {

    private static final Fact<CommitteeSetup, Boolean> PROPOSED = StatedFact.flag(
            "setup.proposed",
            "由乡级人民政府或者街道办事处提出",
            "proposed by the township government or street office",
            CommitteeSetup::isProposed);
    private static final Fact<CommitteeSetup, Boolean> AGREED = StatedFact.flag(
            "setup.agreed", "经村民会议讨论同意", "agreed by the assembly of villagers", CommitteeSetup::isAgreed);
    private static final Fact<CommitteeSetup, Boolean> APPROVED = StatedFact.flag(
            "setup.approved", "经人民政府批准或者决定", "approved or decided by the government", CommitteeSetup::isApproved);
    private static final Fact<CommitteeSetup, Boolean> IN_ORDER =
            StatedFact.flag("setup.inOrder", "按上述次序进行", "in this order", CommitteeSetup::isInOrder);

    static final RuleBook<CommitteeSetup> BOOK =
            RuleBook.of("statute-setups", ImmutableList.of(villageSetup(), communitySetupOld(), communitySetup()));

    private SetupRules() {}

    private static Rule<CommitteeSetup> villageSetup() {
        return CommitteeRule.<CommitteeSetup>village(
                        "VC-SETUP",
                        "村民委员会的设立、撤销、范围调整，由乡镇人民政府提出，经村民会议讨论同意，报县级人民政府批准",
                        "the township government proposes to set up, abolish or change a villagers committee, the"
                                + " assembly agrees, and the county government approves")
                .addCitations(
                        Instruments.VCOL_2010.article(3, 2),
                        Instruments.VCOL_2018.article(3, 2),
                        Instruments.VCOL_2025.article(3, 2))
                .requires(allOf(PROPOSED.is(true), AGREED.is(true), APPROVED.is(true), IN_ORDER.is(true)))
                .build();
    }

    private static Rule<CommitteeSetup> communitySetupOld() {
        return CommitteeRule.<CommitteeSetup>community(
                        "RC-SETUP-OLD",
                        "居民委员会的设立、撤销、规模调整，由不设区的市、市辖区的人民政府决定",
                        "the government of the district or city decides to set up, abolish or change a residents"
                                + " committee")
                .addCitations(Instruments.RCOL_1989.article(6, 2), Instruments.RCOL_2018.article(6, 2))
                .requires(APPROVED.is(true))
                .build();
    }

    private static Rule<CommitteeSetup> communitySetup() {
        return CommitteeRule.<CommitteeSetup>community(
                        "RC-SETUP",
                        "居民委员会的设立、撤销、规模调整，由街道办事处提出，报不设区的市、市辖区的人民政府批准",
                        "the street office proposes to set up, abolish or change a residents committee, and the"
                                + " government of the district or city approves")
                .addCitations(Instruments.RCOL_2025.article(3, 2))
                .requires(allOf(PROPOSED.is(true), APPROVED.is(true), IN_ORDER.is(true)))
                .build();
    }
}
