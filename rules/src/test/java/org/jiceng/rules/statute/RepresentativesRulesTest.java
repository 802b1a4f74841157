package org.jiceng.rules.statute;

import static org.jiceng.rules.statute.ReferenceVerdict.Y2010;
import static org.jiceng.rules.statute.ReferenceVerdict.Y2026;
import static org.jiceng.rules.statute.ReferenceVerdict.and;
import static org.jiceng.rules.statute.ReferenceVerdict.count;
import static org.jiceng.rules.statute.ReferenceVerdict.flag;
import static org.jiceng.rules.statute.ReferenceVerdict.is;
import static org.jiceng.rules.statute.ReferenceVerdict.least;
import static org.jiceng.rules.statute.ReferenceVerdict.must;
import static org.jiceng.rules.statute.ReferenceVerdict.or;
import static org.jiceng.rules.statute.ReferenceVerdict.part;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.Verdict;
import org.jiceng.rules.testing.cases.CaseSpec;
import org.jiceng.rules.testing.cases.Column;
import org.jiceng.rules.testing.cases.RuleBookCases;
import org.jiceng.rules.testing.cases.RuleCase;
import org.jiceng.rules.testing.cases.RuleCases;
import org.jiceng.rules.testing.coverage.RuleCoverage;
import org.jiceng.rules.testing.coverage.RuleCoverageReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is on a representatives meeting, and how often there are meetings. */
@RuleCoverageReport(minimum = 100, directory = "target/rule-coverage/representatives", language = "zh", print = false)
class RepresentativesRulesTest {

    private static final Column<Integer> REPRESENTATIVES_COMPOSITION_MEMBERS = StatuteTable.count("members");
    private static final Column<Integer> REPRESENTATIVES_COMPOSITION_REPRESENTATIVES =
            StatuteTable.count("representatives");
    private static final Column<Integer> REPRESENTATIVES_COMPOSITION_WOMEN_REPRESENTATIVES =
            StatuteTable.count("womenRepresentatives");
    private static final Column<Integer> REPRESENTATIVES_COMPOSITION_FEWEST_HOUSEHOLDS =
            StatuteTable.count("fewestHouseholds");
    private static final Column<Integer> REPRESENTATIVES_COMPOSITION_MOST_HOUSEHOLDS =
            StatuteTable.count("mostHouseholds");
    private static final Column<Boolean> REPRESENTATIVES_COMPOSITION_IS_BY_GROUPS = StatuteTable.flag("isByGroups");

    private static final CaseSpec<Evaluation<RepresentativesComposition>> REPRESENTATIVES_COMPOSITION_CASES =
            RuleBookCases.of(
                    OrganizationLaw.representatives(),
                    ImmutableList.of(
                            REPRESENTATIVES_COMPOSITION_MEMBERS,
                            REPRESENTATIVES_COMPOSITION_REPRESENTATIVES,
                            REPRESENTATIVES_COMPOSITION_WOMEN_REPRESENTATIVES,
                            REPRESENTATIVES_COMPOSITION_FEWEST_HOUSEHOLDS,
                            REPRESENTATIVES_COMPOSITION_MOST_HOUSEHOLDS,
                            REPRESENTATIVES_COMPOSITION_IS_BY_GROUPS),
                    row -> RepresentativesComposition.builder()
                            .subject("case")
                            .members(StatuteTable.count(row, REPRESENTATIVES_COMPOSITION_MEMBERS))
                            .representatives(StatuteTable.count(row, REPRESENTATIVES_COMPOSITION_REPRESENTATIVES))
                            .womenRepresentatives(
                                    StatuteTable.count(row, REPRESENTATIVES_COMPOSITION_WOMEN_REPRESENTATIVES))
                            .fewestHouseholds(StatuteTable.count(row, REPRESENTATIVES_COMPOSITION_FEWEST_HOUSEHOLDS))
                            .mostHouseholds(StatuteTable.count(row, REPRESENTATIVES_COMPOSITION_MOST_HOUSEHOLDS))
                            .isByGroups(row.get(REPRESENTATIVES_COMPOSITION_IS_BY_GROUPS))
                            .build());

    private static final Column<Integer> MEETING_YEAR_ASSEMBLIES = StatuteTable.count("assemblies");
    private static final Column<Boolean> MEETING_YEAR_HAS_REPRESENTATIVES_MEETING =
            StatuteTable.flag("hasRepresentativesMeeting");
    private static final Column<Integer> MEETING_YEAR_QUARTERS_MET = StatuteTable.count("quartersMet");
    private static final Column<Integer> MEETING_YEAR_HALVES_MET = StatuteTable.count("halvesMet");

    private static final CaseSpec<Evaluation<MeetingYear>> MEETING_YEAR_CASES = cases(OrganizationLaw.meetingYears());

    private static CaseSpec<Evaluation<MeetingYear>> cases(RuleBook<MeetingYear> book) {
        return RuleBookCases.of(
                book,
                ImmutableList.of(
                        MEETING_YEAR_ASSEMBLIES,
                        MEETING_YEAR_HAS_REPRESENTATIVES_MEETING,
                        MEETING_YEAR_QUARTERS_MET,
                        MEETING_YEAR_HALVES_MET),
                row -> MeetingYear.builder()
                        .subject("case")
                        .assemblies(StatuteTable.count(row, MEETING_YEAR_ASSEMBLIES))
                        .hasRepresentativesMeeting(row.get(MEETING_YEAR_HAS_REPRESENTATIVES_MEETING))
                        .quartersMet(StatuteTable.count(row, MEETING_YEAR_QUARTERS_MET))
                        .halvesMet(StatuteTable.count(row, MEETING_YEAR_HALVES_MET))
                        .build());
    }

    @BeforeAll
    static void expectAllRules(RuleCoverage coverage) {
        coverage.expect(OrganizationLaw.representatives());
        coverage.expect(OrganizationLaw.meetingYears());
    }

    @RuleCases("representatives.csv")
    void judgesRepresentativesAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(REPRESENTATIVES_COMPOSITION_CASES);
    }

    @RuleCases("meeting-years.csv")
    void judgesMeetingYearsAsTheArticlesOfTheDaySay(RuleCase each) {
        each.verify(MEETING_YEAR_CASES);
    }

    @Test
    void everyVersionIsTestedOnItsFirstAndLastDay() throws IOException {
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.representatives(), "representatives.csv");
        StatuteTable.assertBothSidesOfEveryVersion(OrganizationLaw.meetingYears(), "meeting-years.csv");
    }

    @Test
    void aSlipOfThePenInMeetingYearsIsNoticed() {
        StatuteTable.assertSlipsAreNoticed(
                OrganizationLaw.meetingYears(), "meeting-years.csv", RepresentativesRulesTest::cases);
    }

    @Test
    void randomRepresentativesAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.representatives(),
                4000,
                RepresentativesRulesTest::randomRepresentativesComposition,
                RepresentativesRulesTest::reference);
    }

    @Test
    void randomMeetingYearsAreJudgedAsInPlainJava() {
        ReferenceVerdict.compareWith(
                OrganizationLaw.meetingYears(),
                3000,
                RepresentativesRulesTest::randomMeetingYear,
                RepresentativesRulesTest::reference);
    }

    private static OptionalInt whole(Random random, int least, int span) {
        return random.nextInt(6) == 0 ? OptionalInt.empty() : OptionalInt.of(least + random.nextInt(span));
    }

    private static RepresentativesComposition randomRepresentativesComposition(Random random, LocalDate day) {
        OptionalInt members = whole(random, 9, 7);
        OptionalInt representatives = members.isPresent()
                ? OptionalInt.of(Math.max(0, members.getAsInt() - random.nextInt(5)))
                : OptionalInt.empty();
        int fewest = random.nextBoolean() ? 3 + random.nextInt(4) : 18 + random.nextInt(4);
        return RepresentativesComposition.builder()
                .subject("representatives of " + day)
                .members(members)
                .representatives(random.nextInt(6) == 0 ? OptionalInt.empty() : representatives)
                .womenRepresentatives(part(random, representatives, 6))
                .fewestHouseholds(random.nextInt(6) == 0 ? OptionalInt.empty() : OptionalInt.of(fewest))
                .mostHouseholds(whole(random, fewest < 10 ? 13 : 48, 5))
                .isByGroups(flag(random))
                .build();
    }

    private static Map<String, Verdict> reference(RepresentativesComposition subject, boolean village, LocalDate day) {
        Map<String, Verdict> verdicts = new HashMap<>();
        if (day.isBefore(village ? Y2010 : Y2026)) {
            return verdicts;
        }
        Optional<Boolean> range = and(
                is(subject.fewestHouseholds(), n -> n >= (village ? 5 : 20)),
                is(subject.mostHouseholds(), n -> n <= (village ? 15 : 50)));
        verdicts.put(
                village ? "VC-REP-4-5" : "RC-REP-4-5", must(least(subject.representatives(), subject.members(), 4, 5)));
        verdicts.put(village ? "VC-REP-HH" : "RC-REP-HH", must(village ? or(subject.isByGroups(), range) : range));
        if (village) {
            verdicts.put("VC-REP-WOMEN", must(least(subject.womenRepresentatives(), subject.members(), 1, 3)));
        }
        return verdicts;
    }

    private static MeetingYear randomMeetingYear(Random random, LocalDate day) {
        return MeetingYear.builder()
                .subject("year " + day.getYear())
                .assemblies(count(random, 3))
                .hasRepresentativesMeeting(flag(random))
                .quartersMet(count(random, 5))
                .halvesMet(count(random, 3))
                .build();
    }

    private static Map<String, Verdict> reference(MeetingYear subject, boolean village, LocalDate day) {
        Map<String, Verdict> verdicts = new HashMap<>();
        if (village && !day.isBefore(Y2026)) {
            verdicts.put("VC-ASM-YEAR", must(is(subject.assemblies(), n -> n > 0)));
        }
        if (village && !day.isBefore(Y2010)) {
            verdicts.put(
                    "VC-REP-QTR", must(subject.hasRepresentativesMeeting(), is(subject.quartersMet(), n -> n > 3)));
        }
        if (!village && !day.isBefore(Y2026)) {
            verdicts.put("RC-REP-MEET", must(is(subject.halvesMet(), n -> n > 1)));
        }
        return verdicts;
    }
}
