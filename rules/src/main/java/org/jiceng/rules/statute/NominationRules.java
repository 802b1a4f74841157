package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.atLeast;
import static org.jiceng.rules.engine.Condition.moreThan;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/** What the organic laws say about candidates, who puts them forward, and the election committee. */
final class NominationRules {

    private static final Fact<Nomination, Integer> SURPLUS = Fact.of(
            "nomination.surplus",
            LocalizedText.of("候选人人数减应选名额", "candidates minus seats"),
            subject -> subject.candidates().isPresent() && subject.seats().isPresent()
                    ? subject.candidates().getAsInt() - subject.seats().getAsInt()
                    : null);
    private static final Fact<Nomination, Boolean> BARRED = StatedFact.flag(
            "nomination.barred",
            "候选人中有人具有不得作为候选人的情形",
            "a candidate is barred",
            subject -> subject.bars().map(bars -> !bars.isEmpty()));
    private static final Fact<Nomination, Boolean> BARRED_IN_COMMUNITY = StatedFact.flag(
            "nomination.barredInCommunity",
            "候选人中有人具有不得作为居民委员会成员候选人的情形",
            "a candidate for a residents committee is barred",
            subject -> subject.bars().map(bars -> bars.stream().anyMatch(bar -> bar != CandidacyBar.CLAN_FORCES)));
    private static final Fact<Nomination, Boolean> BY_PARTY = StatedFact.flag(
            "nomination.byPartyOrganization",
            "候选人均由党组织提名推荐",
            "every candidate put forward by the party organisation",
            Nomination::byPartyOrganization);
    private static final Fact<Nomination, Integer> JOINT = StatedFact.count(
            "nomination.jointNominators",
            "联合提名的选民人数",
            "voters who nominated a candidate jointly",
            Nomination::jointNominators);
    private static final Fact<Nomination, Integer> CANDIDATES_IN = StatedFact.count(
            "nomination.candidatesOnElectionCommittee",
            "仍在选举委员会中的候选人人数",
            "candidates still on the election committee",
            Nomination::candidatesOnElectionCommittee);
    private static final Fact<Nomination, Integer> RELATIVES_IN = StatedFact.count(
            "nomination.relativesOnElectionCommittee",
            "仍在选举委员会中的候选人近亲属人数",
            "near relatives of candidates still on the election committee",
            Nomination::relativesOnElectionCommittee);

    static final RuleBook<Nomination> BOOK = RuleBook.of(
            "statute-nominations",
            ImmutableList.of(
                    villageCandDiff(),
                    villageCandBar(),
                    villageElcomOut(),
                    villageElcomKin(),
                    communityCandDiff(),
                    communityCandBar(),
                    communityNominate(),
                    communityElcomOut(),
                    communityElcomKin()));

    private NominationRules() {}

    private static Rule<Nomination> villageCandDiff() {
        return CommitteeRule.<Nomination>village(
                        "VC-CAND-DIFF", "候选人的名额应当多于应选名额", "there are more candidates than seats")
                .addCitations(
                        Instruments.VCOL_2010.article(15, 1),
                        Instruments.VCOL_2018.article(15, 1),
                        Instruments.VCOL_2025.article(18, 1))
                .requires(moreThan(SURPLUS, 0))
                .build();
    }

    private static Rule<Nomination> villageCandBar() {
        return CommitteeRule.<Nomination>village(
                        "VC-CAND-BAR",
                        "被开除党籍、受过刑事处罚、利用宗族或者黑恶势力、参加非法宗教或者邪教活动的，不得作为候选人",
                        "who was expelled from the party, was punished for a crime, used clan or gang forces or took"
                                + " part in illegal religious or cult activity is no candidate")
                .modality(Modality.MUST_NOT)
                .addCitations(Instruments.VCOL_2025.article(18, 1))
                .requires(BARRED.is(false))
                .build();
    }

    private static Rule<Nomination> villageElcomOut() {
        return CommitteeRule.<Nomination>village(
                        "VC-ELCOM-OUT",
                        "村民选举委员会成员被提名为候选人的，应当退出村民选举委员会",
                        "a member of the village election committee who becomes a candidate leaves it")
                .addCitations(
                        Instruments.VCOL_2010.article(12, 3),
                        Instruments.VCOL_2018.article(12, 3),
                        Instruments.VCOL_2025.article(15, 3))
                .requires(CANDIDATES_IN.is(0))
                .build();
    }

    private static Rule<Nomination> villageElcomKin() {
        return CommitteeRule.<Nomination>village(
                        "VC-ELCOM-KIN",
                        "近亲属被提名为候选人的，应当退出村民选举委员会",
                        "a member of the village election committee whose near relative becomes a candidate leaves it")
                .addCitations(Instruments.VCOL_2025.article(15, 3))
                .requires(RELATIVES_IN.is(0))
                .build();
    }

    private static Rule<Nomination> communityCandDiff() {
        return CommitteeRule.<Nomination>community(
                        "RC-CAND-DIFF",
                        "居民委员会成员候选人的名额应当多于应选名额",
                        "there are more candidates for a residents committee than seats")
                .addCitations(Instruments.RCOL_2025.article(18))
                .requires(moreThan(SURPLUS, 0))
                .build();
    }

    private static Rule<Nomination> communityCandBar() {
        return CommitteeRule.<Nomination>community(
                        "RC-CAND-BAR",
                        "被开除党籍、受过刑事处罚、利用黑恶势力、参加非法宗教或者邪教活动的，不得作为候选人",
                        "who was expelled from the party, was punished for a crime, used gang forces or took part in"
                                + " illegal religious or cult activity is no candidate")
                .modality(Modality.MUST_NOT)
                .addCitations(Instruments.RCOL_2025.article(18))
                .requires(BARRED_IN_COMMUNITY.is(false))
                .build();
    }

    private static Rule<Nomination> communityNominate() {
        return CommitteeRule.<Nomination>community(
                        "RC-NOMINATE",
                        "居民委员会成员候选人由社区党组织或者十名以上选民联合提名推荐",
                        "candidates for a residents committee are put forward by the party organisation or by ten or"
                                + " more voters jointly")
                .addCitations(Instruments.RCOL_2025.article(18))
                .requires(BY_PARTY.is(true).or(atLeast(JOINT, 10)))
                .build();
    }

    private static Rule<Nomination> communityElcomOut() {
        return CommitteeRule.<Nomination>community(
                        "RC-ELCOM-OUT",
                        "居民选举委员会成员被提名为候选人的，应当退出居民选举委员会",
                        "a member of the community election committee who becomes a candidate leaves it")
                .addCitations(Instruments.RCOL_2025.article(15, 3))
                .requires(CANDIDATES_IN.is(0))
                .build();
    }

    private static Rule<Nomination> communityElcomKin() {
        return CommitteeRule.<Nomination>community(
                        "RC-ELCOM-KIN",
                        "近亲属被提名为候选人的，应当退出居民选举委员会",
                        "a member of the community election committee whose near relative becomes a candidate leaves"
                                + " it")
                .addCitations(Instruments.RCOL_2025.article(15, 3))
                .requires(RELATIVES_IN.is(0))
                .build();
    }
}
