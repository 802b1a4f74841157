package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.atLeast;
import static org.jiceng.rules.engine.Condition.atMost;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What the organic laws say about the members of a committee, its term, its area and its sub-committees.
 *
 * <p>That an area has from 100 to 700 households, and from 2026-01-01 from 1,000 to 3,000, is a soft norm (一般). The
 * duty to have a member of a less numerous ethnic group ended on 2025-12-31. The laws do not say what becomes of a term
 * that was running when they changed, so terms that began under an earlier version are not judged.
 */
final class CompositionRules {

    private static final Fact<CommitteeComposition, Integer> MEMBERS =
            StatedFact.count("members", "成员人数", "members", CommitteeComposition::members);
    private static final Fact<CommitteeComposition, Integer> WOMEN =
            StatedFact.count("women", "妇女成员人数", "women among the members", CommitteeComposition::women);
    private static final Fact<CommitteeComposition, Integer> NEAR_RELATIVES = StatedFact.count(
            "nearRelatives",
            "与其他成员有近亲属关系的成员人数",
            "members with a near relative among the others",
            CommitteeComposition::nearRelatives);
    private static final Fact<CommitteeComposition, Integer> MINORITY_MEMBERS = StatedFact.count(
            "minorityMembers",
            "人数较少的民族的成员人数",
            "members of a less numerous ethnic group",
            CommitteeComposition::minorityMembers);
    private static final Fact<CommitteeComposition, Boolean> MULTI_ETHNIC = StatedFact.flag(
            "multiEthnic", "多民族居住", "several ethnic groups live there", CommitteeComposition::multiEthnic);
    private static final Fact<CommitteeComposition, Integer> HOUSEHOLDS =
            StatedFact.count("households", "户数", "households", CommitteeComposition::households);
    private static final Fact<CommitteeComposition, Integer> SUB_COMMITTEES =
            StatedFact.count("subCommittees", "下属委员会数", "sub-committees", CommitteeComposition::subCommittees);
    private static final Fact<CommitteeComposition, Boolean> FEW_PEOPLE =
            StatedFact.flag("fewPeople", "人口少", "few people live there", CommitteeComposition::fewPeople);
    private static final Fact<CommitteeComposition, LocalDate> TERM_START = Fact.of(
            "term.start",
            LocalizedText.of("任期开始日期", "first day of the term"),
            subject -> subject.term()
                    .filter(CompositionRules::isBounded)
                    .map(ValidityPeriod::start)
                    .orElse(null));
    private static final Fact<CommitteeComposition, TermLength> TERM_LENGTH = Fact.of(
            "term.length",
            LocalizedText.of("任期", "length of the term"),
            subject -> subject.term()
                    .filter(CompositionRules::isBounded)
                    .map(TermLength::of)
                    .orElse(null));

    static final RuleBook<CommitteeComposition> BOOK = RuleBook.of(
            "statute-composition",
            ImmutableList.of(
                    villageSize(),
                    villageWoman(),
                    villageMinority(),
                    villageKin(),
                    villageTerm(
                            "VC-TERM-3",
                            3,
                            "2010-10-28",
                            "村民委员会每届任期三年",
                            "the term of a villagers committee is three years",
                            Instruments.VCOL_2010.article(11, 2)),
                    villageTerm(
                            "VC-TERM-5",
                            5,
                            "2018-12-29",
                            "村民委员会每届任期五年",
                            "the term of a villagers committee is five years",
                            Instruments.VCOL_2018.article(11, 2),
                            Instruments.VCOL_2025.article(14, 2)),
                    villageSubCommittees(),
                    communitySize(),
                    communityHouseholds1989(),
                    communityHouseholds2025(),
                    communityWoman(),
                    communityKin(),
                    communityMinority(),
                    communityTerm(
                            "RC-TERM-3",
                            3,
                            "1990-01-01",
                            "居民委员会每届任期三年",
                            "the term of a residents committee is three years",
                            Instruments.RCOL_1989.article(8, 1)),
                    communityTerm(
                            "RC-TERM-5",
                            5,
                            "2018-12-29",
                            "居民委员会每届任期五年",
                            "the term of a residents committee is five years",
                            Instruments.RCOL_2018.article(8, 1),
                            Instruments.RCOL_2025.article(14, 2)),
                    communitySubCommittees()));

    private CompositionRules() {}

    private static boolean isBounded(ValidityPeriod term) {
        return !term.isOpenStart() && !term.isOpenEnd();
    }

    private static Condition<CommitteeComposition> between(
            Fact<CommitteeComposition, Integer> fact, int least, int most) {
        return atLeast(fact, least).and(atMost(fact, most));
    }

    private static Rule<CommitteeComposition> villageSize() {
        return CommitteeRule.<CommitteeComposition>village(
                        "VC-SIZE", "村民委员会由三至七人组成", "a villagers committee has from three to seven members")
                .addCitations(
                        Instruments.VCOL_2010.article(6, 1),
                        Instruments.VCOL_2018.article(6, 1),
                        Instruments.VCOL_2025.article(8, 1))
                .requires(between(MEMBERS, 3, 7))
                .build();
    }

    private static Rule<CommitteeComposition> villageWoman() {
        return CommitteeRule.<CommitteeComposition>village(
                        "VC-WOMAN", "村民委员会成员中应当有妇女成员", "a villagers committee has a woman among its members")
                .addCitations(
                        Instruments.VCOL_2010.article(6, 2),
                        Instruments.VCOL_2018.article(6, 2),
                        Instruments.VCOL_2025.article(8, 2))
                .requires(atLeast(WOMEN, 1))
                .build();
    }

    private static Rule<CommitteeComposition> villageMinority() {
        return CommitteeRule.<CommitteeComposition>village(
                        "VC-MINORITY",
                        "多民族村民居住的村，村民委员会应当有人数较少的民族的成员",
                        "where villagers of several ethnic groups live, a less numerous one has a member")
                .addCitations(Instruments.VCOL_2010.article(6, 2), Instruments.VCOL_2018.article(6, 2))
                .when(MULTI_ETHNIC.is(true))
                .requires(atLeast(MINORITY_MEMBERS, 1))
                .build();
    }

    private static Rule<CommitteeComposition> villageKin() {
        return CommitteeRule.<CommitteeComposition>village(
                        "VC-KIN-MEMBER", "村民委员会成员实行近亲属回避", "no two members of a villagers committee are near relatives")
                .addCitation(Instruments.VCOL_2025.article(8, 2))
                .requires(NEAR_RELATIVES.is(0))
                .build();
    }

    private static Rule<CommitteeComposition> villageTerm(
            String id, int years, String from, String chinese, String english, Citation... citations) {
        return term(CommitteeRule.village(id, chinese, english), years, from, citations);
    }

    private static Rule<CommitteeComposition> communityTerm(
            String id, int years, String from, String chinese, String english, Citation... citations) {
        return term(CommitteeRule.community(id, chinese, english), years, from, citations);
    }

    private static Rule<CommitteeComposition> term(
            Rule.Builder<CommitteeComposition> rule, int years, String from, Citation... citations) {
        return rule.addCitations(citations)
                .when(atLeast(TERM_START, LocalDate.parse(from)))
                .requires(TERM_LENGTH.is(TermLength.ofYears(years)))
                .build();
    }

    private static Rule<CommitteeComposition> villageSubCommittees() {
        return CommitteeRule.<CommitteeComposition>village(
                        "VC-SUB",
                        "人口少的村的村民委员会可以不设下属委员会",
                        "the committee of a village with few people may do without sub-committees")
                .modality(Modality.MAY)
                .addCitations(
                        Instruments.VCOL_2010.article(7),
                        Instruments.VCOL_2018.article(7),
                        Instruments.VCOL_2025.article(9))
                .when(SUB_COMMITTEES.is(0))
                .requires(FEW_PEOPLE.is(true))
                .build();
    }

    private static Rule<CommitteeComposition> communitySize() {
        return CommitteeRule.<CommitteeComposition>community(
                        "RC-SIZE", "居民委员会由五至九人组成", "a residents committee has from five to nine members")
                .addCitations(
                        Instruments.RCOL_1989.article(7),
                        Instruments.RCOL_2018.article(7),
                        Instruments.RCOL_2025.article(8, 1))
                .requires(between(MEMBERS, 5, 9))
                .build();
    }

    private static Rule<CommitteeComposition> communityHouseholds1989() {
        return CommitteeRule.<CommitteeComposition>community(
                        "RC-HH-OLD",
                        "居民委员会一般在一百户至七百户的范围内设立",
                        "a residents committee is generally set up for 100 to 700 households")
                .modality(Modality.GENERALLY)
                .addCitations(Instruments.RCOL_1989.article(6, 1), Instruments.RCOL_2018.article(6, 1))
                .requires(between(HOUSEHOLDS, 100, 700))
                .build();
    }

    private static Rule<CommitteeComposition> communityHouseholds2025() {
        return CommitteeRule.<CommitteeComposition>community(
                        "RC-HH-NEW",
                        "居民委员会一般在一千户至三千户的范围内设立，也可以根据实际需要在适当范围内设立",
                        "a residents committee is generally set up for 1,000 to 3,000 households,"
                                + " or in another suitable range where needed")
                .modality(Modality.GENERALLY)
                .addCitation(Instruments.RCOL_2025.article(3, 1))
                .requires(between(HOUSEHOLDS, 1000, 3000))
                .build();
    }

    private static Rule<CommitteeComposition> communityWoman() {
        return CommitteeRule.<CommitteeComposition>community(
                        "RC-WOMAN", "居民委员会成员中应当有妇女成员", "a residents committee has a woman among its members")
                .addCitation(Instruments.RCOL_2025.article(8, 2))
                .requires(atLeast(WOMEN, 1))
                .build();
    }

    private static Rule<CommitteeComposition> communityKin() {
        return CommitteeRule.<CommitteeComposition>community(
                        "RC-KIN", "居民委员会成员实行近亲属回避", "no two members of a residents committee are near relatives")
                .addCitation(Instruments.RCOL_2025.article(8, 2))
                .requires(NEAR_RELATIVES.is(0))
                .build();
    }

    private static Rule<CommitteeComposition> communityMinority() {
        return CommitteeRule.<CommitteeComposition>community(
                        "RC-MINORITY",
                        "多民族居住地区，居民委员会中应当有人数较少的民族的成员",
                        "where several ethnic groups live, a less numerous one has a member of the residents committee")
                .addCitations(Instruments.RCOL_1989.article(7), Instruments.RCOL_2018.article(7))
                .when(MULTI_ETHNIC.is(true))
                .requires(atLeast(MINORITY_MEMBERS, 1))
                .build();
    }

    private static Rule<CommitteeComposition> communitySubCommittees() {
        return CommitteeRule.<CommitteeComposition>community(
                        "RC-SUB",
                        "居民较少的居民委员会可以不设下属委员会",
                        "a residents committee with few residents may do without sub-committees")
                .modality(Modality.MAY)
                .addCitations(
                        Instruments.RCOL_1989.article(13),
                        Instruments.RCOL_2018.article(13),
                        Instruments.RCOL_2025.article(9, 2))
                .when(SUB_COMMITTEES.is(0))
                .requires(FEW_PEOPLE.is(true))
                .build();
    }
}
