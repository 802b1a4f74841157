package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.atLeast;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/** What the organic laws say about how often there are meetings, judged of a calendar year that is over. */
final class MeetingYearRules {

    private static final Fact<MeetingYear, Integer> ASSEMBLIES =
            StatedFact.count("year.assemblies", "全年召开村民会议、居民会议的次数", "assemblies of the year", MeetingYear::assemblies);
    private static final Fact<MeetingYear, Boolean> HAS_MEETING = StatedFact.flag(
            "year.representativesMeeting",
            "设立村民代表会议",
            "a representatives meeting",
            MeetingYear::hasRepresentativesMeeting);
    private static final Fact<MeetingYear, Integer> QUARTERS = StatedFact.count(
            "year.quartersMet", "召开过代表会议的季度数", "quarters in which the representatives met", MeetingYear::quartersMet);
    private static final Fact<MeetingYear, Integer> HALVES = StatedFact.count(
            "year.halvesMet", "召开过代表会议的半年数", "half-years in which the representatives met", MeetingYear::halvesMet);

    static final RuleBook<MeetingYear> BOOK = RuleBook.of(
            "statute-meeting-years", ImmutableList.of(villageAsmYear(), villageRepQtr(), communityRepMeet()));

    private MeetingYearRules() {}

    private static Rule<MeetingYear> villageAsmYear() {
        return CommitteeRule.<MeetingYear>village(
                        "VC-ASM-YEAR", "村民会议每年至少召开一次", "an assembly of villagers is held once a year or more often")
                .addCitations(Instruments.VCOL_2025.article(25, 3))
                .requires(atLeast(ASSEMBLIES, 1))
                .build();
    }

    private static Rule<MeetingYear> villageRepQtr() {
        return CommitteeRule.<MeetingYear>village(
                        "VC-REP-QTR", "村民代表会议每季度召开一次", "villagers' representatives meet once a quarter")
                .addCitations(
                        Instruments.VCOL_2010.article(26, 1),
                        Instruments.VCOL_2018.article(26, 1),
                        Instruments.VCOL_2025.article(30, 1))
                .when(HAS_MEETING.is(true))
                .requires(QUARTERS.is(4))
                .build();
    }

    private static Rule<MeetingYear> communityRepMeet() {
        return CommitteeRule.<MeetingYear>community(
                        "RC-REP-MEET",
                        "居民代表会议每半年至少召开一次",
                        "residents' representatives meet once in half a year or more often")
                .addCitations(Instruments.RCOL_2025.article(28, 2))
                .requires(HALVES.is(2))
                .build();
    }
}
