package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.atLeast;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What the organic laws say about the democratic appraisal of members: in villages since 2010-10-28, in communities
 * since 2026-01-01.
 */
final class AppraisalRules {

    private static final Fact<Appraisal, Integer> APPRAISALS =
            StatedFact.count("appraisal.count", "全年民主评议次数", "appraisals of the year", Appraisal::appraisals);
    private static final Fact<Appraisal, Boolean> RUN = StatedFact.flag(
            "appraisal.runBySupervision", "由监督机构主持", "run by the supervision body", Appraisal::isRunBySupervision);
    private static final Fact<Appraisal, Boolean> PUBLISHED =
            StatedFact.flag("appraisal.published", "评议结果及时公布", "result published promptly", Appraisal::isPublished);
    private static final Fact<Appraisal, Integer> FAILURES = StatedFact.count(
            "appraisal.failuresInARow", "连续被评议不称职的次数", "times in a row found not competent", Appraisal::failuresInARow);
    private static final Fact<Appraisal, Boolean> ENDED =
            StatedFact.flag("appraisal.officeEnded", "职务已终止", "office ended", Appraisal::isOfficeEnded);

    static final RuleBook<Appraisal> BOOK = RuleBook.of(
            "statute-appraisals",
            ImmutableList.of(
                    villageAppraise(),
                    villageAppraiseRun(),
                    villageTwoFail(),
                    communityAppraise(),
                    communityAppraiseRun(),
                    communityAppraisePublish(),
                    communityTwoFail()));

    private AppraisalRules() {}

    private static Rule<Appraisal> villageAppraise() {
        return CommitteeRule.<Appraisal>village(
                        "VC-APPRAISE",
                        "村民委员会成员的民主评议每年至少进行一次",
                        "members of a villagers committee are appraised once a year or more often")
                .addCitations(
                        Instruments.VCOL_2010.article(33, 1),
                        Instruments.VCOL_2018.article(33, 1),
                        Instruments.VCOL_2025.article(38, 1))
                .requires(atLeast(APPRAISALS, 1))
                .build();
    }

    private static Rule<Appraisal> villageAppraiseRun() {
        return CommitteeRule.<Appraisal>village(
                        "VC-APPRAISE-RUN",
                        "村民委员会成员的民主评议由村务监督机构主持",
                        "the supervision body runs the appraisal of a villagers committee")
                .addCitations(
                        Instruments.VCOL_2010.article(33, 1),
                        Instruments.VCOL_2018.article(33, 1),
                        Instruments.VCOL_2025.article(38, 1))
                .when(atLeast(APPRAISALS, 1))
                .requires(RUN.is(true))
                .build();
    }

    private static Rule<Appraisal> villageTwoFail() {
        return CommitteeRule.<Appraisal>village(
                        "VC-TWO-FAIL",
                        "村民委员会成员连续两次被评议不称职的，其职务终止",
                        "the office of a member of a villagers committee who is found not competent twice in a row"
                                + " ends")
                .addCitations(
                        Instruments.VCOL_2010.article(33, 2),
                        Instruments.VCOL_2018.article(33, 2),
                        Instruments.VCOL_2025.article(38, 2))
                .when(atLeast(FAILURES, 2))
                .requires(ENDED.is(true))
                .build();
    }

    private static Rule<Appraisal> communityAppraise() {
        return CommitteeRule.<Appraisal>community(
                        "RC-APPRAISE",
                        "居民委员会成员的民主评议每年至少进行一次",
                        "members of a residents committee are appraised once a year or more often")
                .addCitations(Instruments.RCOL_2025.article(37, 1))
                .requires(atLeast(APPRAISALS, 1))
                .build();
    }

    private static Rule<Appraisal> communityAppraiseRun() {
        return CommitteeRule.<Appraisal>community(
                        "RC-APPRAISE-RUN",
                        "居民委员会成员的民主评议由居务监督委员会主持",
                        "the supervision committee runs the appraisal of a residents committee")
                .addCitations(Instruments.RCOL_2025.article(37, 1))
                .when(atLeast(APPRAISALS, 1))
                .requires(RUN.is(true))
                .build();
    }

    private static Rule<Appraisal> communityAppraisePublish() {
        return CommitteeRule.<Appraisal>community(
                        "RC-APPRAISE-PUBLISH",
                        "居民委员会成员的民主评议结果应当及时向居民公布",
                        "the result of the appraisal of a residents committee is published promptly")
                .addCitations(Instruments.RCOL_2025.article(37, 1))
                .when(atLeast(APPRAISALS, 1))
                .requires(PUBLISHED.is(true))
                .build();
    }

    private static Rule<Appraisal> communityTwoFail() {
        return CommitteeRule.<Appraisal>community(
                        "RC-TWO-FAIL",
                        "居民委员会成员连续两次被评议不称职的，其职务终止",
                        "the office of a member of a residents committee who is found not competent twice in a row"
                                + " ends")
                .addCitations(Instruments.RCOL_2025.article(37, 2))
                .when(atLeast(FAILURES, 2))
                .requires(ENDED.is(true))
                .build();
    }
}
