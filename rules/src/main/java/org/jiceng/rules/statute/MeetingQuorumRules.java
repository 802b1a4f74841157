package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.anyOf;
import static org.jiceng.rules.engine.Condition.atLeast;
import static org.jiceng.rules.engine.Condition.moreThan;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What the organic laws say about how many have to come to a meeting and how many have to agree. Where another law
 * prescribes otherwise for an assembly of villagers, that law counts and these rules are not asked.
 */
final class MeetingQuorumRules {

    private static final Fact<MeetingQuorum, MeetingKind> KIND =
            StatedFact.word("quorum.kind", "会议种类", "kind of meeting", MeetingKind.class, MeetingQuorum::kind);
    private static final Fact<MeetingQuorum, Share> PEOPLE = StatedFact.share(
            "quorum.people",
            "到会的十八周岁以上人数占比",
            "share of those of 18 and older who came",
            MeetingQuorum::peoplePresent,
            MeetingQuorum::people);
    private static final Fact<MeetingQuorum, Share> HOUSEHOLDS = StatedFact.share(
            "quorum.households",
            "派代表到会的户占比",
            "share of the households that sent somebody",
            MeetingQuorum::householdsPresent,
            MeetingQuorum::households);
    private static final Fact<MeetingQuorum, Share> GROUPS = StatedFact.share(
            "quorum.groupRepresentatives",
            "到会的居民小组代表占比",
            "share of the representatives of residents' groups who came",
            MeetingQuorum::groupRepresentativesPresent,
            MeetingQuorum::groupRepresentatives);
    private static final Fact<MeetingQuorum, Share> MEMBERS = StatedFact.share(
            "quorum.members",
            "到会的组成人员占比",
            "share of the members who came",
            MeetingQuorum::membersPresent,
            MeetingQuorum::members);
    private static final Fact<MeetingQuorum, Share> AGREED = StatedFact.share(
            "quorum.agreed",
            "同意的人数占到会人员",
            "share of those present who agreed",
            MeetingQuorum::agreed,
            MeetingQuorum::present);

    static final RuleBook<MeetingQuorum> BOOK = RuleBook.of(
            "statute-meeting-quorums",
            ImmutableList.of(
                    villageAsmQuorum(),
                    villageAsmDecision(),
                    villageRepQuorum(),
                    villageRepDecision(),
                    communityAsmQuorumOld(),
                    communityAsmQuorum(),
                    communityAsmDecision(),
                    communityRepQuorum(),
                    communityRepDecision()));

    private MeetingQuorumRules() {}

    private static Rule<MeetingQuorum> villageAsmQuorum() {
        return CommitteeRule.<MeetingQuorum>village(
                        "VC-ASM-QUORUM",
                        "召开村民会议，应当有十八周岁以上村民的过半数，或者三分之二以上的户的代表参加",
                        "an assembly of villagers takes more than half of the villagers of 18 and older, or"
                                + " representatives of two thirds of the households")
                .addCitations(
                        Instruments.VCOL_1998.article(17),
                        Instruments.VCOL_2010.article(22, 1),
                        Instruments.VCOL_2018.article(22, 1),
                        Instruments.VCOL_2025.article(26, 1))
                .when(KIND.is(MeetingKind.ASSEMBLY))
                .requires(moreThan(PEOPLE, Share.HALF).or(atLeast(HOUSEHOLDS, Share.TWO_THIRDS)))
                .build();
    }

    private static Rule<MeetingQuorum> villageAsmDecision() {
        return CommitteeRule.<MeetingQuorum>village(
                        "VC-ASM-DECISION",
                        "村民会议所作决定应当经到会人员的过半数通过",
                        "an assembly of villagers decides by more than half of those present")
                .addCitations(
                        Instruments.VCOL_1998.article(17),
                        Instruments.VCOL_2010.article(22, 1),
                        Instruments.VCOL_2018.article(22, 1),
                        Instruments.VCOL_2025.article(26, 1))
                .when(KIND.is(MeetingKind.ASSEMBLY))
                .requires(moreThan(AGREED, Share.HALF))
                .build();
    }

    private static Rule<MeetingQuorum> villageRepQuorum() {
        return CommitteeRule.<MeetingQuorum>village(
                        "VC-REP-QUORUM",
                        "村民代表会议有三分之二以上的组成人员参加方可召开",
                        "a meeting of villagers' representatives takes two thirds of its members")
                .addCitations(
                        Instruments.VCOL_2010.article(26, 2),
                        Instruments.VCOL_2018.article(26, 2),
                        Instruments.VCOL_2025.article(30, 2))
                .when(KIND.is(MeetingKind.REPRESENTATIVES))
                .requires(atLeast(MEMBERS, Share.TWO_THIRDS))
                .build();
    }

    private static Rule<MeetingQuorum> villageRepDecision() {
        return CommitteeRule.<MeetingQuorum>village(
                        "VC-REP-DECISION",
                        "村民代表会议所作决定应当经到会人员的过半数同意",
                        "a meeting of villagers' representatives decides by more than half of those present")
                .addCitations(
                        Instruments.VCOL_2010.article(26, 2),
                        Instruments.VCOL_2018.article(26, 2),
                        Instruments.VCOL_2025.article(30, 2))
                .when(KIND.is(MeetingKind.REPRESENTATIVES))
                .requires(moreThan(AGREED, Share.HALF))
                .build();
    }

    private static Rule<MeetingQuorum> communityAsmQuorumOld() {
        return CommitteeRule.<MeetingQuorum>community(
                        "RC-ASM-QUORUM-OLD",
                        "居民会议必须有十八周岁以上的居民、户的代表或者居民小组选举的代表的过半数出席",
                        "an assembly of residents takes more than half of the residents of 18 and older, of the"
                                + " household representatives, or of those whom the residents' groups elected")
                .addCitations(Instruments.RCOL_1989.article(9, 3), Instruments.RCOL_2018.article(9, 3))
                .when(KIND.is(MeetingKind.ASSEMBLY))
                .requires(anyOf(
                        moreThan(PEOPLE, Share.HALF), moreThan(HOUSEHOLDS, Share.HALF), moreThan(GROUPS, Share.HALF)))
                .build();
    }

    private static Rule<MeetingQuorum> communityAsmQuorum() {
        return CommitteeRule.<MeetingQuorum>community(
                        "RC-ASM-QUORUM",
                        "居民会议应当有十八周岁以上的居民或者户的代表的过半数参加",
                        "an assembly of residents takes more than half of the residents of 18 and older or of the"
                                + " household representatives")
                .addCitations(Instruments.RCOL_2025.article(27))
                .when(KIND.is(MeetingKind.ASSEMBLY))
                .requires(moreThan(PEOPLE, Share.HALF).or(moreThan(HOUSEHOLDS, Share.HALF)))
                .build();
    }

    private static Rule<MeetingQuorum> communityAsmDecision() {
        return CommitteeRule.<MeetingQuorum>community(
                        "RC-ASM-DECISION",
                        "居民会议所作决定应当经到会人员的过半数通过",
                        "an assembly of residents decides by more than half of those present")
                .addCitations(
                        Instruments.RCOL_1989.article(9, 3),
                        Instruments.RCOL_2018.article(9, 3),
                        Instruments.RCOL_2025.article(27))
                .when(KIND.is(MeetingKind.ASSEMBLY))
                .requires(moreThan(AGREED, Share.HALF))
                .build();
    }

    private static Rule<MeetingQuorum> communityRepQuorum() {
        return CommitteeRule.<MeetingQuorum>community(
                        "RC-REP-QUORUM",
                        "居民代表会议应当有三分之二以上的组成人员参加方可召开",
                        "a meeting of residents' representatives takes two thirds of its members")
                .addCitations(Instruments.RCOL_2025.article(29))
                .when(KIND.is(MeetingKind.REPRESENTATIVES))
                .requires(atLeast(MEMBERS, Share.TWO_THIRDS))
                .build();
    }

    private static Rule<MeetingQuorum> communityRepDecision() {
        return CommitteeRule.<MeetingQuorum>community(
                        "RC-REP-DECISION",
                        "居民代表会议所作决定应当经到会组成人员的过半数通过",
                        "a meeting of residents' representatives decides by more than half of the members present")
                .addCitations(Instruments.RCOL_2025.article(29))
                .when(KIND.is(MeetingKind.REPRESENTATIVES))
                .requires(moreThan(AGREED, Share.HALF))
                .build();
    }
}
