package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.atLeast;
import static org.jiceng.rules.engine.Condition.moreThan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiceng.core.law.Instruments;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What the organic laws say about when an election is valid and who is elected. Of the villagers law of 1998 two values
 * were read: more than half of those with the vote have to vote, and more than half of these for a candidate.
 *
 * <p>Who is elected where votes are equal is left to local texts, and so is who is where more candidates pass the half
 * than there are seats.
 */
final class ElectionRules {

    private static final Fact<Election, ElectionMode> MODE =
            StatedFact.word("election.mode", "选举方式", "mode of election", ElectionMode.class, Election::mode);
    private static final Fact<Election, ElectionRound> ROUND =
            StatedFact.word("election.round", "投票轮次", "round", ElectionRound.class, Election::round);
    private static final Fact<Election, Share> TURNOUT = StatedFact.share(
            "election.turnout",
            "参加投票人数占应参加人数",
            "share of those entitled who took part",
            Election::participants,
            Election::entitled);
    private static final Fact<Election, Boolean> ELECTED = StatedFact.flag(
            "election.elected",
            "候选人得票情况中有人当选",
            "somebody elected among the results",
            subject -> subject.results().isEmpty()
                    ? Optional.empty()
                    : Optional.of(subject.results().stream().anyMatch(CandidateVotes::elected)));
    private static final Fact<Election, Share> LEAST_OF_PARTICIPANTS = StatedFact.share(
            "election.leastOfParticipants",
            "当选人最低得票数占参加投票人数",
            "fewest votes of an elected candidate as a share of those who took part",
            ElectionRules::leastElected,
            Election::participants);
    private static final Fact<Election, Share> LEAST_OF_BALLOTS = StatedFact.share(
            "election.leastOfBallots",
            "当选人最低得票数占已投选票总数",
            "fewest votes of an elected candidate as a share of the ballots cast",
            ElectionRules::leastElected,
            Election::ballots);
    private static final Fact<Election, Boolean> PLURALITY = StatedFact.flag(
            "election.plurality",
            "未当选人得票均不多于当选人",
            "nobody who is not elected has more votes than one who is",
            ElectionRules::isByPlurality);

    static final RuleBook<Election> BOOK = RuleBook.of(
            "statute-elections",
            ImmutableList.of(
                    villageElectValid(),
                    villageElectWin(),
                    villageElectRunoff(),
                    communityElectQuorum(),
                    communityElectWin(),
                    communityElectRunoff()));

    private ElectionRules() {}

    private static OptionalInt leastElected(Election subject) {
        return subject.results().stream()
                .filter(CandidateVotes::elected)
                .mapToInt(CandidateVotes::votes)
                .min();
    }

    private static Optional<Boolean> isByPlurality(Election subject) {
        OptionalInt least = leastElected(subject);
        return least.isEmpty()
                ? Optional.empty()
                : Optional.of(subject.results().stream()
                        .noneMatch(result -> !result.elected() && result.votes() > least.getAsInt()));
    }

    private static Rule<Election> villageElectValid() {
        return CommitteeRule.<Election>village(
                        "VC-ELECT-VALID",
                        "有登记参加选举的村民过半数投票，选举有效",
                        "an election of a villagers committee is valid if more than half of the registered villagers"
                                + " vote")
                .addCitations(
                        Instruments.VCOL_1998.article(14),
                        Instruments.VCOL_2010.article(15, 2),
                        Instruments.VCOL_2018.article(15, 2),
                        Instruments.VCOL_2025.article(18, 2))
                .requires(moreThan(TURNOUT, Share.HALF))
                .build();
    }

    private static Rule<Election> villageElectWin() {
        return CommitteeRule.<Election>village(
                        "VC-ELECT-WIN",
                        "候选人获得参加投票的村民过半数的选票，始得当选",
                        "a candidate is elected by the votes of more than half of the villagers who voted")
                .addCitations(
                        Instruments.VCOL_1998.article(14),
                        Instruments.VCOL_2010.article(15, 2),
                        Instruments.VCOL_2018.article(15, 2),
                        Instruments.VCOL_2025.article(18, 2))
                .when(ROUND.is(ElectionRound.FIRST).and(ELECTED.is(true)))
                .requires(moreThan(LEAST_OF_PARTICIPANTS, Share.HALF))
                .build();
    }

    private static Rule<Election> villageElectRunoff() {
        return CommitteeRule.<Election>village(
                        "VC-ELECT-RUNOFF",
                        "另行选举的，候选人以得票多的当选，但是所得票数不得少于已投选票总数的三分之一",
                        "in the separate election for open seats those with most votes are elected, with no less"
                                + " than a third of the ballots cast")
                .addCitations(
                        Instruments.VCOL_2010.article(15, 2),
                        Instruments.VCOL_2018.article(15, 2),
                        Instruments.VCOL_2025.article(18, 2))
                .when(ROUND.is(ElectionRound.FURTHER).and(ELECTED.is(true)))
                .requires(PLURALITY.is(true).and(atLeast(LEAST_OF_BALLOTS, Share.THIRD)))
                .build();
    }

    private static Rule<Election> communityElectQuorum() {
        return CommitteeRule.<Election>community(
                        "RC-ELECT-QUORUM",
                        "有选民或者户的代表的过半数、或者超过三分之二的居民代表参加投票，选举有效",
                        "an election of a residents committee is valid if more than half of the voters or household"
                                + " representatives, or more than two thirds of the residents' representatives, vote")
                .addCitations(Instruments.RCOL_2025.article(19, 1))
                .requires(moreThan(TURNOUT, Share.HALF)
                        .and(MODE.in(ElectionMode.ALL_VOTERS, ElectionMode.HOUSEHOLDS)
                                .or(moreThan(TURNOUT, Share.TWO_THIRDS))))
                .build();
    }

    private static Rule<Election> communityElectWin() {
        return CommitteeRule.<Election>community(
                        "RC-ELECT-WIN",
                        "候选人获得参加投票的人员过半数的选票，始得当选",
                        "a candidate is elected by the votes of more than half of those who voted")
                .addCitations(Instruments.RCOL_2025.article(19, 2))
                .when(ROUND.is(ElectionRound.FIRST).and(ELECTED.is(true)))
                .requires(moreThan(LEAST_OF_PARTICIPANTS, Share.HALF))
                .build();
    }

    private static Rule<Election> communityElectRunoff() {
        return CommitteeRule.<Election>community(
                        "RC-ELECT-RUNOFF",
                        "居民委员会另行选举的，候选人以得票多的当选，但是所得票数不得少于已投选票总数的三分之一",
                        "in the separate election for open seats of a residents committee those with most votes are"
                                + " elected, with no less than a third of the ballots cast")
                .addCitations(Instruments.RCOL_2025.article(19, 2))
                .when(ROUND.is(ElectionRound.FURTHER).and(ELECTED.is(true)))
                .requires(PLURALITY.is(true).and(atLeast(LEAST_OF_BALLOTS, Share.THIRD)))
                .build();
    }
}
