package org.jiceng.rules.testing.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;
import static org.jiceng.rules.testing.difference.DifferenceAssert.assertThat;
import static org.jiceng.rules.testing.mutation.MutationReportAssert.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.AdmissionSamples;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.Funding;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.StatedBasis;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.testing.boundary.Boundaries;
import org.jiceng.rules.testing.boundary.Boundary;
import org.jiceng.rules.testing.boundary.BoundaryCases;
import org.jiceng.rules.testing.boundary.BoundarySource;
import org.jiceng.rules.testing.boundary.DateBoundary;
import org.jiceng.rules.testing.cases.AdmissionCases;
import org.jiceng.rules.testing.cases.CaseReport;
import org.jiceng.rules.testing.cases.CaseSpec;
import org.jiceng.rules.testing.cases.CaseTable;
import org.jiceng.rules.testing.cases.Column;
import org.jiceng.rules.testing.cases.RuleBookCases;
import org.jiceng.rules.testing.cases.RuleCase;
import org.jiceng.rules.testing.cases.RuleCases;
import org.jiceng.rules.testing.coverage.RuleCoverage;
import org.jiceng.rules.testing.coverage.RuleCoverageReport;
import org.jiceng.rules.testing.difference.Difference;
import org.jiceng.rules.testing.fixture.SampleCounty;
import org.jiceng.rules.testing.mutation.Mutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The code of {@code docs/testing-rules.md}, compiled and run. */
@RuleCoverageReport(minimum = 15, directory = "target/rule-coverage/page", language = "en", print = false)
class PolicyTest {

    private static final AdmissionPolicy POLICY =
            AdmissionPolicy.national().withLists(AdmissionSamples.COMMITTEES, AdmissionSamples.CERTIFICATES);
    private static final GovernanceStructure COUNTY = AdmissionSamples.COUNTY;

    private static final SampleCounty SAMPLE = SampleCounty.create();

    // tag: one-line
    private static final CaseSpec<AdmissionDecision> CASES = AdmissionCases.of(POLICY, COUNTY);

    @RuleCases("cases.csv")
    void decides(RuleCase each) {
        each.verify(CASES);
    }
    // end

    // tag: assertions
    @Test
    void aDepartmentNeedsConsentUntilTheEndOf2025(RuleCoverage coverage) {
        AdmissionRequest request = AdmissionRequest.builder()
                .id("R-1")
                .applicant(COUNTY.byName("石城县民政局").get(0).id())
                .target(COUNTY.byName("温泉社区居民委员会").get(0).id())
                .matter("人口登记")
                .arrangement(Arrangement.ENTRUSTMENT)
                .build();
        AdmissionDecision before = POLICY.decide(request, COUNTY, LocalDate.parse("2025-12-31"));
        AdmissionDecision after = POLICY.decide(request, COUNTY, LocalDate.parse("2026-01-01"));

        assertThat(coverage.record(before)).isRejectedBy("RC-CONSENT").cites("《城市居民委员会组织法》（2018年修正）第二十条");
        assertThat(coverage.record(after)).isIncompleteFor("basis", "funding.required", "funding.source");
    }
    // end

    // tag: own-rules
    /** A meeting, with what is known of it. */
    record Meeting(Optional<Boolean> called) {}

    private static final Fact<Meeting, Boolean> CALLED = Fact.ofFlag(
            "called",
            LocalizedText.of("已召集", "called"),
            meeting -> meeting.called().orElse(null));

    private static final RuleBook<Meeting> MEETINGS = RuleBook.of(
            "meetings",
            ImmutableList.of(Rule.<Meeting>builder()
                    .id(RuleId.of("MEETING-1"))
                    .title(LocalizedText.of("会议应当召集", "a meeting is called"))
                    .addCitations(Instruments.VCOL_2025.article(6, 2))
                    .requires(CALLED.is(true))
                    .build()));

    private static final Column<Boolean> CALLED_COLUMN = Column.of(CALLED);

    private static final CaseSpec<Evaluation<Meeting>> MEETING_CASES =
            RuleBookCases.of(MEETINGS, ImmutableList.of(CALLED_COLUMN), row -> new Meeting(row.get(CALLED_COLUMN)));

    @RuleCases("meetings.csv")
    void meets(RuleCase each) {
        each.verify(MEETING_CASES);
    }
    // end

    // tag: mutation
    @Test
    void aSlipOfThePenIsNoticed() {
        CaseTable table = CaseTable.read(Path.of("src/test/resources/org/jiceng/rules/testing/page/meetings.csv"));
        assertThat(Mutation.of(MEETINGS).noticedBy(table.cases(), changed -> {
                    var cases = RuleBookCases.of(
                            changed, ImmutableList.of(CALLED_COLUMN), row -> new Meeting(row.get(CALLED_COLUMN)));
                    return each -> each.check(cases).passed();
                }))
                .hasNoticedAtLeast("95%");
    }
    // end

    // tag: boundaries
    /** The boundaries of the rules on meetings. */
    static final class MeetingBoundaries implements BoundarySource {
        @Override
        public ImmutableList<Boundary> boundaries() {
            return Boundaries.of(MEETINGS).all();
        }
    }

    @ParameterizedTest
    @BoundaryCases(from = MeetingBoundaries.class, of = DateBoundary.class)
    void theRuleHoldsFromTheFirstDayOfTheLaw(DateBoundary boundary) {
        boolean holds = !MEETINGS.on(boundary.day(), BodyKind.VILLAGERS_COMMITTEE, Optional.empty())
                .rules()
                .isEmpty();
        assertThat(holds).isEqualTo(boundary.isInForce());
    }
    // end

    // tag: difference
    @Test
    void onlyWhatHasNoBasisNeedsTheRuleOnTheBasis() {
        Funding paid = SampleCounty.funds(FundsSource.APPLICANT);
        AdmissionRequest lawful = SAMPLE.request("R-1").funding(paid).build();
        AdmissionRequest baseless = SAMPLE.request("R-2")
                .funding(paid)
                .basis(new StatedBasis(BasisKind.NONE, ""))
                .build();
        AdmissionPolicy draft = SAMPLE.policy().without(RuleId.of("RC-ENTRUST-LAW"));

        assertThat(Difference.ofOutcomes(
                        SAMPLE.policy(),
                        draft,
                        ImmutableList.of(lawful, baseless),
                        SAMPLE.structure(),
                        SampleCounty.DAY))
                .changesOnly("R-2");
    }
    // end

    @Test
    void tablesRunWithoutJUnit() {
        Path file = Path.of("src/test/resources/org/jiceng/rules/testing/page/cases.csv");
        // tag: without-junit
        RuleCoverage coverage = RuleCoverage.of(POLICY.rules());
        CaseReport report = CASES.run(CaseTable.read(file), coverage);
        String said = report.in(Locale.CHINESE);
        String covered = coverage.report().table(Locale.CHINESE);
        // end

        assertThat(said).isEqualTo("cases.csv：共 4 个用例，4 个与期望相符，0 个未通过");
        assertThat(covered).startsWith("规则覆盖 ");
    }
}
