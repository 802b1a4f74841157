package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.anyOf;
import static org.jiceng.rules.engine.Condition.atLeast;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.RuleException;

/**
 * What the organic laws say about who can have a meeting called, and how long ahead people are told. In special
 * circumstances short notice is enough, from 2026-01-01.
 */
final class MeetingCallRules {

    private static final Fact<MeetingCall, MeetingKind> KIND =
            StatedFact.word("call.kind", "会议种类", "kind of meeting", MeetingKind.class, MeetingCall::kind);
    private static final Fact<MeetingCall, Share> PEOPLE = StatedFact.share(
            "call.people",
            "提议的十八周岁以上人数占比",
            "share of those of 18 and older who proposed it",
            MeetingCall::peopleProposing,
            MeetingCall::people);
    private static final Fact<MeetingCall, Share> HOUSEHOLDS = StatedFact.share(
            "call.households",
            "提议的户（户的代表）占比",
            "share of the households that proposed it",
            MeetingCall::householdsProposing,
            MeetingCall::households);
    private static final Fact<MeetingCall, Share> GROUPS = StatedFact.share(
            "call.groups",
            "提议的居民小组占比",
            "share of the residents' groups that proposed it",
            MeetingCall::groupsProposing,
            MeetingCall::groups);
    private static final Fact<MeetingCall, Share> REPRESENTATIVES = StatedFact.share(
            "call.representatives",
            "提议的代表占比",
            "share of the representatives who proposed it",
            MeetingCall::representativesProposing,
            MeetingCall::representatives);
    private static final Fact<MeetingCall, Boolean> CALLED =
            StatedFact.flag("call.called", "已召集", "called", MeetingCall::isCalled);
    private static final Fact<MeetingCall, Integer> NOTICE =
            StatedFact.count("call.noticeDays", "提前通知的天数", "days of notice", MeetingCall::noticeDays);
    private static final Fact<MeetingCall, Boolean> SPECIAL =
            StatedFact.flag("call.special", "遇有特殊情况", "special circumstances", MeetingCall::isSpecial);

    static final RuleBook<MeetingCall> BOOK = RuleBook.of(
            "statute-meeting-calls",
            ImmutableList.of(
                    villageAsmCall(),
                    villageAsmCall1998(),
                    villageAsmNotice(),
                    villageRepCall(),
                    communityAsmCallOld(),
                    communityAsmCall(),
                    communityAsmNotice(),
                    communityRepCall()));

    private MeetingCallRules() {}

    private static RuleException<MeetingCall> shortNotice(Citation citation) {
        return RuleException.of(
                LocalizedText.of("遇有特殊情况的，可以临时通知", "in special circumstances short notice is enough"),
                citation,
                SPECIAL.is(true));
    }

    private static Rule<MeetingCall> villageAsmCall() {
        return CommitteeRule.<MeetingCall>village(
                        "VC-ASM-CALL",
                        "有十分之一以上的村民或者三分之一以上的村民代表提议，应当召集村民会议",
                        "an assembly of villagers is called if a tenth of the villagers or a third of their"
                                + " representatives propose it")
                .addCitations(
                        Instruments.VCOL_2010.article(21, 2),
                        Instruments.VCOL_2018.article(21, 2),
                        Instruments.VCOL_2025.article(25, 2))
                .when(KIND.is(MeetingKind.ASSEMBLY)
                        .and(atLeast(PEOPLE, Share.TENTH).or(atLeast(REPRESENTATIVES, Share.THIRD))))
                .requires(CALLED.is(true))
                .build();
    }

    private static Rule<MeetingCall> villageAsmCall1998() {
        return CommitteeRule.<MeetingCall>village(
                        "VC-ASM-CALL-1998",
                        "有十分之一以上的村民提议，应当召集村民会议",
                        "an assembly of villagers is called if a tenth of the villagers propose it")
                .addCitations(Instruments.VCOL_1998.article(18))
                .when(KIND.is(MeetingKind.ASSEMBLY).and(atLeast(PEOPLE, Share.TENTH)))
                .requires(CALLED.is(true))
                .build();
    }

    private static Rule<MeetingCall> villageAsmNotice() {
        return CommitteeRule.<MeetingCall>village(
                        "VC-ASM-NOTICE", "召集村民会议，应当提前十日通知村民", "villagers are told of an assembly ten days ahead")
                .addCitations(
                        Instruments.VCOL_2010.article(21, 2),
                        Instruments.VCOL_2018.article(21, 2),
                        Instruments.VCOL_2025.article(25, 2))
                .when(KIND.is(MeetingKind.ASSEMBLY))
                .addException(shortNotice(Instruments.VCOL_2025.article(25, 2)))
                .requires(atLeast(NOTICE, 10))
                .build();
    }

    private static Rule<MeetingCall> villageRepCall() {
        return CommitteeRule.<MeetingCall>village(
                        "VC-REP-CALL",
                        "有五分之一以上的村民代表提议，应当召集村民代表会议",
                        "a meeting of villagers' representatives is called if a fifth of them propose it")
                .addCitations(
                        Instruments.VCOL_2010.article(26, 1),
                        Instruments.VCOL_2018.article(26, 1),
                        Instruments.VCOL_2025.article(30, 1))
                .when(KIND.is(MeetingKind.REPRESENTATIVES).and(atLeast(REPRESENTATIVES, Share.FIFTH)))
                .requires(CALLED.is(true))
                .build();
    }

    private static Rule<MeetingCall> communityAsmCallOld() {
        return CommitteeRule.<MeetingCall>community(
                        "RC-ASM-CALL-OLD",
                        "有五分之一以上的居民、五分之一以上的户或者三分之一以上的居民小组提议，应当召集居民会议",
                        "an assembly of residents is called if a fifth of the residents or of the households, or a"
                                + " third of the residents' groups, propose it")
                .addCitations(Instruments.RCOL_1989.article(10, 2), Instruments.RCOL_2018.article(10, 2))
                .when(KIND.is(MeetingKind.ASSEMBLY)
                        .and(anyOf(
                                atLeast(PEOPLE, Share.FIFTH),
                                atLeast(HOUSEHOLDS, Share.FIFTH),
                                atLeast(GROUPS, Share.THIRD))))
                .requires(CALLED.is(true))
                .build();
    }

    private static Rule<MeetingCall> communityAsmCall() {
        return CommitteeRule.<MeetingCall>community(
                        "RC-ASM-CALL",
                        "有十分之一以上的居民、户的代表或者三分之一以上的居民代表提议，应当召集居民会议",
                        "an assembly of residents is called if a tenth of the residents or of the household"
                                + " representatives, or a third of the residents' representatives, propose it")
                .addCitations(Instruments.RCOL_2025.article(26, 2))
                .when(KIND.is(MeetingKind.ASSEMBLY)
                        .and(anyOf(
                                atLeast(PEOPLE, Share.TENTH),
                                atLeast(HOUSEHOLDS, Share.TENTH),
                                atLeast(REPRESENTATIVES, Share.THIRD))))
                .requires(CALLED.is(true))
                .build();
    }

    private static Rule<MeetingCall> communityAsmNotice() {
        return CommitteeRule.<MeetingCall>community(
                        "RC-ASM-NOTICE", "召集居民会议，应当提前十日通知居民", "residents are told of an assembly ten days ahead")
                .addCitations(Instruments.RCOL_2025.article(26, 2))
                .when(KIND.is(MeetingKind.ASSEMBLY))
                .addException(shortNotice(Instruments.RCOL_2025.article(26, 2)))
                .requires(atLeast(NOTICE, 10))
                .build();
    }

    private static Rule<MeetingCall> communityRepCall() {
        return CommitteeRule.<MeetingCall>community(
                        "RC-REP-CALL",
                        "有五分之一以上的居民代表提议，应当召集居民代表会议",
                        "a meeting of residents' representatives is called if a fifth of them propose it")
                .addCitations(Instruments.RCOL_2025.article(28, 2))
                .when(KIND.is(MeetingKind.REPRESENTATIVES).and(atLeast(REPRESENTATIVES, Share.FIFTH)))
                .requires(CALLED.is(true))
                .build();
    }
}
