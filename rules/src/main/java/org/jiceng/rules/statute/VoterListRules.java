package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.atLeast;
import static org.jiceng.rules.engine.Condition.atMost;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What the organic laws say about the list of those who take part in an election. Days are counted from the day after
 * the one from which they run: published on the 1st, the twentieth day is the 21st.
 */
final class VoterListRules {

    private static final Fact<VoterList, Long> DAYS_AHEAD = StatedFact.days(
            "voterList.daysAhead",
            "从名单公布到选举日的天数",
            "days from the publication of the list to the election",
            VoterList::published,
            VoterList::electionDay);
    private static final Fact<VoterList, Boolean> OBJECTION =
            StatedFact.flag("voterList.objection", "对名单有异议", "an objection to the list", VoterList::hasObjection);
    private static final Fact<VoterList, Long> OBJECTION_DAYS = StatedFact.days(
            "voterList.objectionDays",
            "从名单公布到申诉的天数",
            "days from the publication to the objection",
            VoterList::published,
            VoterList::objected);
    private static final Fact<VoterList, Long> ANSWER_DAYS = StatedFact.days(
            "voterList.answerDays",
            "从申诉到处理的天数",
            "days from the objection to the decision",
            VoterList::objected,
            VoterList::answered);

    static final RuleBook<VoterList> BOOK = RuleBook.of(
            "statute-voter-lists",
            ImmutableList.of(
                    villageVoterlist(), villageVoterlistAnswer(), communityVoterlist(), communityVoterlistAnswer()));

    private VoterListRules() {}

    private static Rule<VoterList> villageVoterlist() {
        return CommitteeRule.<VoterList>village(
                        "VC-VOTERLIST",
                        "登记参加选举的村民名单应当在选举日的二十日前公布",
                        "the list of registered villagers is published twenty days before the election")
                .addCitations(
                        Instruments.VCOL_2010.article(14, 1),
                        Instruments.VCOL_2018.article(14, 1),
                        Instruments.VCOL_2025.article(17, 1))
                .requires(atLeast(DAYS_AHEAD, 20L))
                .build();
    }

    private static Rule<VoterList> villageVoterlistAnswer() {
        return CommitteeRule.<VoterList>village(
                        "VC-VOTERLIST-ANSWER",
                        "对五日内提出的申诉，村民选举委员会应当自收到之日起三日内作出处理决定",
                        "an objection that was made within five days is decided within three days")
                .addCitations(
                        Instruments.VCOL_2010.article(14, 2),
                        Instruments.VCOL_2018.article(14, 2),
                        Instruments.VCOL_2025.article(17, 2))
                .when(OBJECTION.is(true).and(atMost(OBJECTION_DAYS, 5L)))
                .requires(atMost(ANSWER_DAYS, 3L))
                .build();
    }

    private static Rule<VoterList> communityVoterlist() {
        return CommitteeRule.<VoterList>community(
                        "RC-VOTERLIST",
                        "选民名单应当在选举日的二十日前公布",
                        "the list of voters is published twenty days before the election")
                .addCitations(Instruments.RCOL_2025.article(17, 1))
                .requires(atLeast(DAYS_AHEAD, 20L))
                .build();
    }

    private static Rule<VoterList> communityVoterlistAnswer() {
        return CommitteeRule.<VoterList>community(
                        "RC-VOTERLIST-ANSWER",
                        "对五日内提出的申诉，居民选举委员会应当自收到之日起三日内作出处理决定",
                        "an objection to the list of voters that was made within five days is decided within three"
                                + " days")
                .addCitations(Instruments.RCOL_2025.article(17, 2))
                .when(OBJECTION.is(true).and(atMost(OBJECTION_DAYS, 5L)))
                .requires(atMost(ANSWER_DAYS, 3L))
                .build();
    }
}
