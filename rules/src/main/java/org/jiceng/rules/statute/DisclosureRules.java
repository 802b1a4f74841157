package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.atLeast;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What the organic laws say about what a committee discloses, how often and for how long. For communities there is a
 * notice board and a shortest display, but no frequency. Of the villagers law of 1998 the half-year for financial
 * matters was read.
 */
final class DisclosureRules {

    private static final Fact<Disclosure, Integer> QUARTERS = StatedFact.count(
            "disclosure.quartersMissed",
            "一般事项未公布的季度数",
            "quarters without ordinary matters",
            Disclosure::quartersMissed);
    private static final Fact<Disclosure, Boolean> BUSY = StatedFact.flag(
            "disclosure.busyAccounts", "财务往来较多", "much traffic in the accounts", Disclosure::hasBusyAccounts);
    private static final Fact<Disclosure, Integer> MONTHS = StatedFact.count(
            "disclosure.monthsMissed", "财务收支未公布的月数", "months without accounts", Disclosure::monthsMissed);
    private static final Fact<Disclosure, Integer> HALVES = StatedFact.count(
            "disclosure.halfYearsMissed",
            "财务事项未公布的半年数",
            "half-years without financial matters",
            Disclosure::halfYearsMissed);
    private static final Fact<Disclosure, Boolean> MAJOR =
            StatedFact.flag("disclosure.majorAtOnce", "重大事项随时公布", "major matters at once", Disclosure::isMajorAtOnce);
    private static final Fact<Disclosure, Boolean> PROMPT =
            StatedFact.flag("disclosure.prompt", "及时公布", "promptly published", Disclosure::isPrompt);
    private static final Fact<Disclosure, Boolean> BOARD =
            StatedFact.flag("disclosure.noticeBoard", "设立公开栏", "a notice board", Disclosure::hasNoticeBoard);
    private static final Fact<Disclosure, Integer> DISPLAY = StatedFact.count(
            "disclosure.shortestDisplay", "公布的最短天数", "shortest display in days", Disclosure::shortestDisplay);

    static final RuleBook<Disclosure> BOOK = RuleBook.of(
            "statute-disclosures",
            ImmutableList.of(
                    villageDisclose(),
                    villageDiscloseMonth(),
                    villageDiscloseMajor(),
                    villageDisclose1998(),
                    villageBoard(),
                    villageDisplay(),
                    communityDisclose(),
                    communityBoard(),
                    communityDisplay()));

    private DisclosureRules() {}

    private static Rule<Disclosure> villageDisclose() {
        return CommitteeRule.<Disclosure>village(
                        "VC-DISCLOSE",
                        "村务公开的一般事项至少每季度公布一次",
                        "ordinary matters of the village are published once a quarter or more often")
                .addCitations(
                        Instruments.VCOL_2010.article(30, 3),
                        Instruments.VCOL_2018.article(30, 3),
                        Instruments.VCOL_2025.article(35, 3))
                .requires(QUARTERS.is(0))
                .build();
    }

    private static Rule<Disclosure> villageDiscloseMonth() {
        return CommitteeRule.<Disclosure>village(
                        "VC-DISCLOSE-MONTH",
                        "财务往来较多的，财务收支情况应当每月公布一次",
                        "where there is much traffic in them, accounts are published monthly")
                .addCitations(
                        Instruments.VCOL_2010.article(30, 3),
                        Instruments.VCOL_2018.article(30, 3),
                        Instruments.VCOL_2025.article(35, 3))
                .when(BUSY.is(true))
                .requires(MONTHS.is(0))
                .build();
    }

    private static Rule<Disclosure> villageDiscloseMajor() {
        return CommitteeRule.<Disclosure>village(
                        "VC-DISCLOSE-MAJOR",
                        "涉及村民利益的重大事项应当随时公布",
                        "major matters of interest to villagers are published at once")
                .addCitations(
                        Instruments.VCOL_2010.article(30, 3),
                        Instruments.VCOL_2018.article(30, 3),
                        Instruments.VCOL_2025.article(35, 3))
                .requires(MAJOR.is(true))
                .build();
    }

    private static Rule<Disclosure> villageDisclose1998() {
        return CommitteeRule.<Disclosure>village(
                        "VC-DISCLOSE-1998",
                        "财务事项至少每六个月公布一次",
                        "financial matters are published every six months or more often")
                .addCitations(Instruments.VCOL_1998.article(22))
                .requires(HALVES.is(0))
                .build();
    }

    private static Rule<Disclosure> villageBoard() {
        return CommitteeRule.<Disclosure>village(
                        "VC-BOARD", "村民委员会应当设立村务公开栏", "a villagers committee has a notice board")
                .addCitations(Instruments.VCOL_2025.article(35, 4))
                .requires(BOARD.is(true))
                .build();
    }

    private static Rule<Disclosure> villageDisplay() {
        return CommitteeRule.<Disclosure>village(
                        "VC-DISPLAY",
                        "村务公布的期限不得少于十五日",
                        "matters of the village are displayed for no less than fifteen days")
                .addCitations(Instruments.VCOL_2025.article(35, 4))
                .requires(atLeast(DISPLAY, 15))
                .build();
    }

    private static Rule<Disclosure> communityDisclose() {
        return CommitteeRule.<Disclosure>community(
                        "RC-DISCLOSE",
                        "居民委员会应当及时公布居务公开事项",
                        "a residents committee publishes promptly what is to be disclosed")
                .addCitations(Instruments.RCOL_2025.article(34, 2))
                .requires(PROMPT.is(true))
                .build();
    }

    private static Rule<Disclosure> communityBoard() {
        return CommitteeRule.<Disclosure>community(
                        "RC-BOARD", "居民委员会应当设立居务公开栏", "a residents committee has a notice board")
                .addCitations(Instruments.RCOL_2025.article(34, 3))
                .requires(BOARD.is(true))
                .build();
    }

    private static Rule<Disclosure> communityDisplay() {
        return CommitteeRule.<Disclosure>community(
                        "RC-DISPLAY",
                        "居务公布的期限不得少于十五日",
                        "matters of the community are displayed for no less than fifteen days")
                .addCitations(Instruments.RCOL_2025.article(34, 3))
                .requires(atLeast(DISPLAY, 15))
                .build();
    }
}
