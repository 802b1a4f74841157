package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.atLeast;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What the organic laws say about the body that supervises a committee: in villages since 2010-10-28, in communities
 * since 2026-01-01.
 */
final class SupervisionRules {

    private static final Fact<SupervisionComposition, Boolean> EXISTS =
            StatedFact.flag("supervision.exists", "已建立监督机构", "a supervision body", SupervisionComposition::exists);
    private static final Fact<SupervisionComposition, Integer> COMMITTEE_MEMBERS = StatedFact.count(
            "supervision.committeeMembers",
            "兼任监督机构成员的委员会成员人数",
            "committee members on it",
            SupervisionComposition::committeeMembers);
    private static final Fact<SupervisionComposition, Integer> RELATIVES = StatedFact.count(
            "supervision.relatives",
            "担任监督机构成员的委员会成员近亲属人数",
            "near relatives of committee members on it",
            SupervisionComposition::relatives);
    private static final Fact<SupervisionComposition, Integer> SKILLED = StatedFact.count(
            "supervision.skilled",
            "具备财会、管理知识的成员人数",
            "members who know accounting or management",
            SupervisionComposition::skilled);
    private static final Fact<SupervisionComposition, Integer> OUTSIDERS = StatedFact.count(
            "supervision.outsiders", "不属于可推选范围的成员人数", "members from outside", SupervisionComposition::outsiders);
    private static final Fact<SupervisionComposition, Boolean> SAME_TERM = StatedFact.flag(
            "supervision.sameTerm", "任期与委员会相同", "same term as the committee", SupervisionComposition::hasSameTerm);

    static final RuleBook<SupervisionComposition> BOOK = RuleBook.of(
            "statute-supervision",
            ImmutableList.of(
                    villageSuperv(),
                    villageSupervBar(),
                    villageSupervFrom(),
                    villageSupervSkill(),
                    villageSupervTerm(),
                    communitySuperv(),
                    communitySupervBar(),
                    communitySupervFrom(),
                    communitySupervTerm()));

    private SupervisionRules() {}

    private static Rule<SupervisionComposition> villageSuperv() {
        return CommitteeRule.<SupervisionComposition>village(
                        "VC-SUPERV",
                        "村应当建立村务监督委员会或者其他形式的村务监督机构",
                        "a village has a supervision committee or another form of supervision body")
                .addCitations(
                        Instruments.VCOL_2010.article(32),
                        Instruments.VCOL_2018.article(32),
                        Instruments.VCOL_2025.article(37, 1))
                .requires(EXISTS.is(true))
                .build();
    }

    private static Rule<SupervisionComposition> villageSupervBar() {
        return CommitteeRule.<SupervisionComposition>village(
                        "VC-SUPERV-BAR",
                        "村民委员会成员及其近亲属不得担任村务监督机构成员",
                        "members of a villagers committee and their near relatives are not on its supervision body")
                .modality(Modality.MUST_NOT)
                .addCitations(
                        Instruments.VCOL_2010.article(32),
                        Instruments.VCOL_2018.article(32),
                        Instruments.VCOL_2025.article(37, 1))
                .requires(COMMITTEE_MEMBERS.is(0).and(RELATIVES.is(0)))
                .build();
    }

    private static Rule<SupervisionComposition> villageSupervFrom() {
        return CommitteeRule.<SupervisionComposition>village(
                        "VC-SUPERV-FROM",
                        "村务监督机构成员在村民中推选产生",
                        "members of the supervision body of a village are chosen from the villagers")
                .addCitations(
                        Instruments.VCOL_2010.article(32),
                        Instruments.VCOL_2018.article(32),
                        Instruments.VCOL_2025.article(37, 1))
                .requires(OUTSIDERS.is(0))
                .build();
    }

    private static Rule<SupervisionComposition> villageSupervSkill() {
        return CommitteeRule.<SupervisionComposition>village(
                        "VC-SUPERV-SKILL",
                        "村务监督机构中应有具备财会、管理知识的人员",
                        "somebody on the supervision body of a village knows accounting or management")
                .addCitations(
                        Instruments.VCOL_2010.article(32),
                        Instruments.VCOL_2018.article(32),
                        Instruments.VCOL_2025.article(37, 1))
                .requires(atLeast(SKILLED, 1))
                .build();
    }

    private static Rule<SupervisionComposition> villageSupervTerm() {
        return CommitteeRule.<SupervisionComposition>village(
                        "VC-SUPERV-TERM",
                        "村务监督机构的任期与村民委员会的任期相同",
                        "the supervision body of a village has the term of the committee")
                .addCitations(Instruments.VCOL_2025.article(37, 1))
                .requires(SAME_TERM.is(true))
                .build();
    }

    private static Rule<SupervisionComposition> communitySuperv() {
        return CommitteeRule.<SupervisionComposition>community(
                        "RC-SUPERV", "社区应当建立居务监督委员会", "a community has a supervision committee")
                .addCitations(Instruments.RCOL_2025.article(36, 1))
                .requires(EXISTS.is(true))
                .build();
    }

    private static Rule<SupervisionComposition> communitySupervBar() {
        return CommitteeRule.<SupervisionComposition>community(
                        "RC-SUPERV-BAR",
                        "居民委员会成员及其近亲属不得担任居务监督委员会成员",
                        "members of a residents committee and their near relatives are not on its supervision"
                                + " committee")
                .modality(Modality.MUST_NOT)
                .addCitations(Instruments.RCOL_2025.article(36, 1))
                .requires(COMMITTEE_MEMBERS.is(0).and(RELATIVES.is(0)))
                .build();
    }

    private static Rule<SupervisionComposition> communitySupervFrom() {
        return CommitteeRule.<SupervisionComposition>community(
                        "RC-SUPERV-FROM",
                        "居务监督委员会成员在居民或者社区工作者中推选产生",
                        "members of the supervision committee of a community are chosen from residents or community"
                                + " workers")
                .addCitations(Instruments.RCOL_2025.article(36, 1))
                .requires(OUTSIDERS.is(0))
                .build();
    }

    private static Rule<SupervisionComposition> communitySupervTerm() {
        return CommitteeRule.<SupervisionComposition>community(
                        "RC-SUPERV-TERM",
                        "居务监督委员会的任期与居民委员会的任期相同",
                        "the supervision committee of a community has the term of the committee")
                .addCitations(Instruments.RCOL_2025.article(36, 1))
                .requires(SAME_TERM.is(true))
                .build();
    }
}
