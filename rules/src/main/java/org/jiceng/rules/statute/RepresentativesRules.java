package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.atLeast;
import static org.jiceng.rules.engine.Condition.atMost;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What the organic laws say about who is on a representatives meeting. The share of women is one of all members, the
 * committee included, and there is none for communities.
 */
final class RepresentativesRules {

    private static final Fact<RepresentativesComposition, Share> REPRESENTATIVES = StatedFact.share(
            "representatives.share",
            "代表占组成人员",
            "share of the members who are representatives",
            RepresentativesComposition::representatives,
            RepresentativesComposition::members);
    private static final Fact<RepresentativesComposition, Share> WOMEN = StatedFact.share(
            "representatives.women",
            "妇女代表占组成人员",
            "share of the members who are women representatives",
            RepresentativesComposition::womenRepresentatives,
            RepresentativesComposition::members);
    private static final Fact<RepresentativesComposition, Integer> FEWEST = StatedFact.count(
            "representatives.fewestHouseholds",
            "推选一名代表的最少户数",
            "fewest households of a representative",
            RepresentativesComposition::fewestHouseholds);
    private static final Fact<RepresentativesComposition, Integer> MOST = StatedFact.count(
            "representatives.mostHouseholds",
            "推选一名代表的最多户数",
            "most households of a representative",
            RepresentativesComposition::mostHouseholds);
    private static final Fact<RepresentativesComposition, Boolean> BY_GROUPS = StatedFact.flag(
            "representatives.byGroups",
            "由各村民小组推选若干人",
            "chosen by villagers' groups",
            RepresentativesComposition::isByGroups);

    static final RuleBook<RepresentativesComposition> BOOK = RuleBook.of(
            "statute-representatives",
            ImmutableList.of(villageRep45(), villageRepWomen(), villageRepHh(), communityRep45(), communityRepHh()));

    private RepresentativesRules() {}

    private static Rule<RepresentativesComposition> villageRep45() {
        return CommitteeRule.<RepresentativesComposition>village(
                        "VC-REP-4-5",
                        "村民代表应当占村民代表会议组成人员的五分之四以上",
                        "four fifths of the members of a villagers' representatives meeting are representatives")
                .addCitations(
                        Instruments.VCOL_2010.article(25, 1),
                        Instruments.VCOL_2018.article(25, 1),
                        Instruments.VCOL_2025.article(29, 1))
                .requires(atLeast(REPRESENTATIVES, Share.FOUR_FIFTHS))
                .build();
    }

    private static Rule<RepresentativesComposition> villageRepWomen() {
        return CommitteeRule.<RepresentativesComposition>village(
                        "VC-REP-WOMEN",
                        "妇女村民代表应当占村民代表会议组成人员的三分之一以上",
                        "a third of the members of a villagers' representatives meeting are women representatives")
                .addCitations(
                        Instruments.VCOL_2010.article(25, 1),
                        Instruments.VCOL_2018.article(25, 1),
                        Instruments.VCOL_2025.article(29, 1))
                .requires(atLeast(WOMEN, Share.THIRD))
                .build();
    }

    private static Rule<RepresentativesComposition> villageRepHh() {
        return CommitteeRule.<RepresentativesComposition>village(
                        "VC-REP-HH",
                        "村民代表由村民按每五户至十五户推选一人，或者由各村民小组推选若干人",
                        "five to fifteen households choose a villagers' representative, or each villagers' group"
                                + " chooses some")
                .addCitations(
                        Instruments.VCOL_2010.article(25, 2),
                        Instruments.VCOL_2018.article(25, 2),
                        Instruments.VCOL_2025.article(29, 2))
                .requires(BY_GROUPS.is(true).or(atLeast(FEWEST, 5).and(atMost(MOST, 15))))
                .build();
    }

    private static Rule<RepresentativesComposition> communityRep45() {
        return CommitteeRule.<RepresentativesComposition>community(
                        "RC-REP-4-5",
                        "居民代表应当占居民代表会议组成人员的五分之四以上",
                        "four fifths of the members of a residents' representatives meeting are representatives")
                .addCitations(Instruments.RCOL_2025.article(28, 1))
                .requires(atLeast(REPRESENTATIVES, Share.FOUR_FIFTHS))
                .build();
    }

    private static Rule<RepresentativesComposition> communityRepHh() {
        return CommitteeRule.<RepresentativesComposition>community(
                        "RC-REP-HH",
                        "居民代表由居民小组一般按每二十户至五十户推选一人产生，也可以根据实际需要在适当范围内推选产生",
                        "twenty to fifty households generally choose a residents' representative, or another"
                                + " suitable number where needed")
                .modality(Modality.GENERALLY)
                .addCitations(Instruments.RCOL_2025.article(13, 2))
                .requires(atLeast(FEWEST, 20).and(atMost(MOST, 50)))
                .build();
    }
}
