package org.jiceng.rules.assessment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.time.ValidityPeriod;

/** Small schemes and evidence for tests. */
final class Fixtures {

    static final BodyId A = BodyId.of("A");
    static final BodyId B = BodyId.of("B");
    static final BodyId C = BodyId.of("C");

    private Fixtures() {}

    static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    static IndicatorId id(String id) {
        return IndicatorId.of(id);
    }

    static Indicator indicator(String id, String points, ScoringRule rule) {
        return Indicator.builder()
                .id(id(id))
                .title("指标" + id)
                .points(n(points))
                .rule(rule)
                .build();
    }

    static Section section(String id, Indicator... indicators) {
        return Section.builder()
                .id(id)
                .title("大项" + id)
                .addIndicators(indicators)
                .build();
    }

    /** Returns a builder with everything that must be declared: missing is an error, two decimals at the total. */
    static AssessmentScheme.Builder scheme(Section... sections) {
        return AssessmentScheme.builder()
                .id("test")
                .title("测试方案")
                .edition("测试")
                .period(ValidityPeriod.parse("2026-01-01/2027-01-01"))
                .direction(Direction.DOWNWARD)
                .fullPoints(n("100"))
                .notApplicable(MissingPolicy.ERROR)
                .notProvided(MissingPolicy.ERROR)
                .rounding(new Rounding(2, RoundingMode.HALF_UP, Rounding.Stage.TOTAL))
                .addSections(sections);
    }

    /** Returns the scheme of a single indicator. */
    static AssessmentScheme only(String points, ScoringRule rule) {
        return scheme(section("s", indicator("i", points, rule))).build();
    }

    /** Returns rows written as {@code body indicator value} or {@code body indicator part value}. */
    static List<EvidenceRecord> rows(String... rows) {
        List<EvidenceRecord> records = new ArrayList<>();
        for (String row : rows) {
            String[] words = row.split(" ", -1);
            records.add(EvidenceRecord.builder()
                    .body(BodyId.of(words[0]))
                    .indicator(id(words[1]))
                    .part(words.length == 4 ? words[2] : "")
                    .value(words[words.length - 1])
                    .build());
        }
        return records;
    }

    static WithFindings<Evidence> check(AssessmentScheme scheme, String... rows) {
        return Evidence.check(scheme, ImmutableList.of(A, B, C), rows(rows));
    }

    /** Scores body A. */
    static Scorecard card(AssessmentScheme scheme, String... rows) {
        return Scorer.of(check(scheme, rows).orElseThrow()).score(A);
    }

    static String total(Scorecard card) {
        return card.total().map(BigDecimal::toPlainString).orElse("none");
    }
}
