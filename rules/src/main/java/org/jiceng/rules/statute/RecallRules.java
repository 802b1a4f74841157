package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.allOf;
import static org.jiceng.rules.engine.Condition.anyOf;
import static org.jiceng.rules.engine.Condition.atLeast;
import static org.jiceng.rules.engine.Condition.moreThan;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What the organic laws say about the recall of a member. Under the villagers law of 1998 more than half of all
 * villagers with the vote had to agree; since 2010-10-28 more than half of those who vote, if more than half of the
 * registered vote.
 */
final class RecallRules {

    private static final Fact<Recall, ElectionMode> MODE = StatedFact.word(
            "recall.mode", "产生时的选举方式", "mode in which the member was elected", ElectionMode.class, Recall::mode);
    private static final Fact<Recall, Share> VOTER_SHARE = StatedFact.share(
            "recall.voterShare",
            "联名的有选举权的人数占比",
            "share of the voters who signed",
            Recall::voterSigners,
            Recall::voters);
    private static final Fact<Recall, Share> HOUSEHOLD_SHARE = StatedFact.share(
            "recall.householdShare",
            "联名的户的代表占比",
            "share of the household representatives who signed",
            Recall::householdSigners,
            Recall::householdRepresentatives);
    private static final Fact<Recall, Share> REPRESENTATIVE_SHARE = StatedFact.share(
            "recall.representativeShare",
            "联名的代表占比",
            "share of the representatives who signed",
            Recall::representativeSigners,
            Recall::representatives);
    private static final Fact<Recall, Boolean> REASONS =
            StatedFact.flag("recall.reasons", "说明罢免理由", "reasons given", Recall::hasReasons);
    private static final Fact<Recall, Share> TURNOUT = StatedFact.share(
            "recall.turnout",
            "参加投票人数占应参加人数",
            "share of those entitled who took part",
            Recall::participants,
            Recall::entitled);
    private static final Fact<Recall, Share> APPROVAL = StatedFact.share(
            "recall.approval",
            "同意罢免的人数占参加投票人数",
            "share of those who took part who agreed",
            Recall::approvals,
            Recall::participants);
    private static final Fact<Recall, Share> APPROVAL_OF_ALL = StatedFact.share(
            "recall.approvalOfAll",
            "同意罢免的人数占有选举权的村民",
            "share of all villagers with the vote who agreed",
            Recall::approvals,
            Recall::voters);

    static final RuleBook<Recall> BOOK = RuleBook.of(
            "statute-recalls",
            ImmutableList.of(
                    villageRecallStart(),
                    villageRecallStart1998(),
                    villageRecallPass(),
                    villageRecallPass1998(),
                    communityRecallStart(),
                    communityRecallPass()));

    private RecallRules() {}

    private static Rule<Recall> villageRecallStart() {
        return CommitteeRule.<Recall>village(
                        "VC-RECALL-START",
                        "五分之一以上有选举权的村民或者三分之一以上的村民代表联名，可以提出罢免要求，并说明理由",
                        "a fifth of the villagers with the vote or a third of their representatives may request a"
                                + " recall, with reasons")
                .modality(Modality.MAY)
                .addCitations(
                        Instruments.VCOL_2010.article(16, 1),
                        Instruments.VCOL_2018.article(16, 1),
                        Instruments.VCOL_2025.article(19, 1))
                .requires(anyOf(atLeast(VOTER_SHARE, Share.FIFTH), atLeast(REPRESENTATIVE_SHARE, Share.THIRD))
                        .and(REASONS.is(true)))
                .build();
    }

    private static Rule<Recall> villageRecallStart1998() {
        return CommitteeRule.<Recall>village(
                        "VC-RECALL-START-1998",
                        "五分之一以上有选举权的村民联名，可以要求罢免村民委员会成员",
                        "a fifth of the villagers with the vote may request a recall")
                .modality(Modality.MAY)
                .addCitations(Instruments.VCOL_1998.article(16))
                .requires(atLeast(VOTER_SHARE, Share.FIFTH))
                .build();
    }

    private static Rule<Recall> villageRecallPass() {
        return CommitteeRule.<Recall>village(
                        "VC-RECALL-PASS",
                        "罢免须有登记参加选举的村民过半数投票，并须经投票的村民过半数通过",
                        "a recall takes the votes of more than half of the registered villagers and the consent of"
                                + " more than half of those who vote")
                .addCitations(
                        Instruments.VCOL_2010.article(16, 2),
                        Instruments.VCOL_2018.article(16, 2),
                        Instruments.VCOL_2025.article(19, 2))
                .requires(moreThan(TURNOUT, Share.HALF).and(moreThan(APPROVAL, Share.HALF)))
                .build();
    }

    private static Rule<Recall> villageRecallPass1998() {
        return CommitteeRule.<Recall>village(
                        "VC-RECALL-PASS-1998",
                        "罢免须经有选举权的村民过半数通过",
                        "a recall takes the consent of more than half of all villagers with the vote")
                .addCitations(Instruments.VCOL_1998.article(16))
                .requires(moreThan(APPROVAL_OF_ALL, Share.HALF))
                .build();
    }

    private static Rule<Recall> communityRecallStart() {
        return CommitteeRule.<Recall>community(
                        "RC-RECALL-START",
                        "十分之一以上有选举权的居民或者户的代表，或者三分之一以上的居民代表联名，可以提出罢免要求，并说明理由",
                        "a tenth of the residents with the vote or of the household representatives, or a third of"
                                + " the residents' representatives, may request a recall, with reasons")
                .modality(Modality.MAY)
                .addCitations(Instruments.RCOL_2025.article(20, 1))
                .requires(anyOf(
                                atLeast(VOTER_SHARE, Share.TENTH),
                                atLeast(HOUSEHOLD_SHARE, Share.TENTH),
                                atLeast(REPRESENTATIVE_SHARE, Share.THIRD))
                        .and(REASONS.is(true)))
                .build();
    }

    private static Rule<Recall> communityRecallPass() {
        return CommitteeRule.<Recall>community(
                        "RC-RECALL-PASS",
                        "罢免须有选民或者户的代表过半数、或者超过三分之二的居民代表投票，并须经投票人员的过半数通过",
                        "a recall takes the votes of more than half of the voters or household representatives, or"
                                + " of more than two thirds of the residents' representatives, and the consent of"
                                + " more than half of those who vote")
                .addCitations(Instruments.RCOL_2025.article(20, 2))
                .requires(allOf(
                        moreThan(TURNOUT, Share.HALF),
                        MODE.in(ElectionMode.ALL_VOTERS, ElectionMode.HOUSEHOLDS)
                                .or(moreThan(TURNOUT, Share.TWO_THIRDS)),
                        moreThan(APPROVAL, Share.HALF)))
                .build();
    }
}
