package org.jiceng.rules.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.A;
import static org.jiceng.rules.assessment.Fixtures.B;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.n;
import static org.jiceng.rules.assessment.Fixtures.scheme;
import static org.jiceng.rules.assessment.Fixtures.section;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Locale;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.rule.Ballot;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceReaderTest {

    private static final AssessmentScheme SCHEME = scheme(section(
                    "s",
                    indicator("judged", "10", JudgedPoints.of()),
                    indicator(
                            "off",
                            "10",
                            Deduction.builder()
                                    .addItems(UnitPoints.of("迟报", "1"))
                                    .unreported(Unreported.MEANS_NONE)
                                    .floor(n("0"))
                                    .build()),
                    indicator(
                            "ballot",
                            "10",
                            Ballot.builder()
                                    .addOptions(Ballot.Option.of("满意", "100"), Ballot.Option.of("不满意", "0"))
                                    .outOf(n("100"))
                                    .electorate("应到")
                                    .build())))
            .build();

    private static WithFindings<Evidence> read(String... lines) {
        String csv = "body,indicator,part,value,source,date\n" + String.join("\n", lines) + "\n";
        return EvidenceReader.read("e.csv", new StringReader(csv), SCHEME, ImmutableList.of(A, B));
    }

    @Test
    void readsWhatIsRight() {
        WithFindings<Evidence> read = read(
                "A,judged,,7.5,年终检查,2026-12-01",
                "A,off,迟报,2,通报,2026-05-01",
                "A,off,迟报,1,通报,2026-06-01",
                "B,judged,,不适用,,");
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().records()).hasSize(4);
        Scorecard card = Scorer.of(read.value()).score(A);
        assertThat(card.line(IndicatorId.of("judged")).orElseThrow().exactPoints())
                .isEqualTo("7.5");
        // 10 − 1 × (2 + 1)
        assertThat(card.line(IndicatorId.of("off")).orElseThrow().exactPoints()).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X,judged,,5,, | e.csv:2:1: [EVIDENCE-BODY] body 'X' is not among those that are assessed",
                "A,juged,,5,, | e.csv:2:2: [EVIDENCE-INDICATOR] the scheme has no indicator 'juged', the nearest known one is 'judged'",
                "A,judged,x,5,, | e.csv:2:3: [EVIDENCE-PART] indicator 'judged' has no part 'x', it must be one of: ",
                "A,judged,,11,, | e.csv:2:4: [EVIDENCE-VALUE] the value '11' of indicator 'judged', part '', is not valid: it must be from 0 to 10, both inclusive",
                "A,judged,,NaN,, | e.csv:2:4: [EVIDENCE-VALUE] the value 'NaN' of indicator 'judged', part '', is not valid: it must be a number, without a part",
                "A,judged,,1e9,, | e.csv:2:4: [EVIDENCE-VALUE] the value '1e9' of indicator 'judged', part '', is not valid: it must be a number, without a part",
                "A,judged,,,, | e.csv:2:4: [CSV-BLANK] column 'value' must not be blank",
                "A,judged,,5,,2026-02-30 | e.csv:2:6: [CSV-VALUE] column 'date' has an invalid value '2026-02-30': Text '2026-02-30' could not be parsed: Invalid date 'FEBRUARY 30'",
                "A,off,迟报,1.5,, | e.csv:2:4: [EVIDENCE-VALUE] the value '1.5' of indicator 'off', part '迟报', is not valid: it must be a whole number from 0 to 10000000",
                "A,off,迟报,-1,, | e.csv:2:4: [EVIDENCE-VALUE] the value '-1' of indicator 'off', part '迟报', is not valid: it must be a whole number from 0 to 10000000",
                "A,ballot,满意,1000000000,, | e.csv:2:4: [EVIDENCE-VALUE] the value '1000000000' of indicator 'ballot', part '满意', is not valid: it must be a whole number from 0 to 10000000"
            })
    void reportsFileLineColumnAndValue(String row, String expected) {
        WithFindings<Evidence> read = read(row);
        assertThat(read.findings().asList()).hasSize(1);
        // Trailing white space of the expectation is lost in the table above.
        assertThat(read.findings().asList().get(0).toString().strip()).isEqualTo(expected);
        assertThat(read.findings().hasErrors()).isTrue();
        assertThat(read.value().records()).isEmpty();
    }

    @Test
    void readsTheRestWhereARowIsBroken() {
        WithFindings<Evidence> read = read("A,judged,,11,,", "B,judged,,9,,");
        assertThat(read.findings().asList()).hasSize(1);
        assertThat(read.value().records()).hasSize(1);
    }

    @Test
    void refusedRowMakesItsIndicatorAnErrorAndNotMissing() {
        AssessmentScheme lenient = AssessmentScheme.builder()
                .from(SCHEME)
                .notProvided(MissingPolicy.FULL_POINTS)
                .build();
        for (String broken : new String[] {"A,judged,,11,,", "A,judged,,,,", "A,judged,,5,,yesterday"}) {
            String csv = "body,indicator,part,value,source,date\n" + broken + "\n";
            Evidence evidence = EvidenceReader.read("e.csv", new StringReader(csv), lenient, ImmutableList.of(A))
                    .value();
            ScoreLine line = Scorer.of(evidence).score(A).lines().get(0);
            assertThat(line.state()).as(broken).isEqualTo(IndicatorState.ERROR);
            assertThat(line.steps().toString()).contains("evidence was refused");
        }
    }

    @Test
    void contradictionRefusesBothRows() {
        WithFindings<Evidence> read = read("A,judged,,7,,", "A,judged,,8,,");
        assertThat(read.findings().toString())
                .isEqualTo("e.csv:3:4: [EVIDENCE-CONTRADICTION] the value '8' of indicator 'judged', part '', "
                        + "contradicts '7' (e.csv:2:4); neither counts");
        assertThat(read.value().records()).isEmpty();
    }

    @Test
    void notApplicableContradictsAValue() {
        assertThat(read("A,judged,,7,,", "A,judged,,不适用,,").findings().toString())
                .contains("EVIDENCE-CONTRADICTION");
    }

    @Test
    void duplicateCountsOnce() {
        WithFindings<Evidence> read = read("A,judged,,7,,", "A,judged,,7.0,,");
        assertThat(read.findings().hasErrors()).isFalse();
        assertThat(read.findings().toString()).contains("e.csv:3:4: [EVIDENCE-DUPLICATE]");
        assertThat(read.value().records()).hasSize(1);
    }

    @Test
    void twoVersionsOfOneOccurrenceContradict() {
        WithFindings<Evidence> read =
                read("A,off,迟报,1,通报,2026-05-01", "A,off,迟报,1,通报,2026-06-01", "A,off,迟报,2,通报,2026-06-01");
        assertThat(read.findings().toString()).contains("EVIDENCE-CONTRADICTION");
    }

    @Test
    void votesBeyondTheElectorateAreRefusedTogether() {
        WithFindings<Evidence> read = read("A,ballot,满意,60,,", "A,ballot,不满意,41,,", "A,ballot,应到,100,,");
        assertThat(read.findings().toString())
                .contains("[EVIDENCE-TOGETHER]", "101 votes are more than the 100 people entitled to vote");
        assertThat(read.value().records()).isEmpty();
    }

    @Test
    void dayOutsideThePeriodIsAWarning() {
        WithFindings<Evidence> read = read("A,judged,,7,,2025-12-31", "B,judged,,7,,2026-01-01");
        assertThat(read.findings().toString())
                .isEqualTo("e.csv:2:6: [EVIDENCE-DATE] the day 2025-12-31 is not in the period "
                        + "2026-01-01/2027-01-01 that is assessed");
        assertThat(read.value().records()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "9999999999999999999999999999999999", "1e999999999", "0x10", "１０", "1,5", "--1"})
    void hostileValuesAreFindings(String value) {
        WithFindings<Evidence> read = read("A,judged,,\"" + value + "\",,");
        assertThat(read.findings().hasErrors()).isTrue();
        assertThat(read.findings().in(Locale.CHINESE)).doesNotContain("\n", "\u0007");
        assertThat(read.value().records()).isEmpty();
    }

    @Test
    void missingColumnIsAFinding() {
        WithFindings<Evidence> read = EvidenceReader.read(
                "e.csv", new StringReader("body,indicator\nA,judged\n"), SCHEME, ImmutableList.of(A));
        assertThat(read.findings().toString()).contains("column 'value' is missing");
    }

    @Test
    void missingFileIsAFinding() {
        assertThat(EvidenceReader.read(Path.of("nowhere.csv"), SCHEME, ImmutableList.of(A))
                        .findings()
                        .toString())
                .startsWith("nowhere.csv: [FILE-MISSING]");
    }
}
