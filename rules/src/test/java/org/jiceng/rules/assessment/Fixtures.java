package org.jiceng.rules.assessment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.assessment.card.Adjustment;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Direction;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scoring.Scorer;

/** Small schemes and evidence for tests. */
public final class Fixtures {

    public static final BodyId A = BodyId.of("A");
    public static final BodyId B = BodyId.of("B");
    public static final BodyId C = BodyId.of("C");

    private Fixtures() {}

    public static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    public static IndicatorId id(String id) {
        return IndicatorId.of(id);
    }

    public static Indicator indicator(String id, String points, ScoringRule rule) {
        return Indicator.builder()
                .id(id(id))
                .title("指标" + id)
                .points(n(points))
                .rule(rule)
                .build();
    }

    public static Section section(String id, Indicator... indicators) {
        return Section.builder()
                .id(id)
                .title("大项" + id)
                .addIndicators(indicators)
                .build();
    }

    /** Returns a builder with everything that must be declared: missing is an error, two decimals at the total. */
    public static AssessmentScheme.Builder scheme(Section... sections) {
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
    public static AssessmentScheme only(String points, ScoringRule rule) {
        return scheme(section("s", indicator("i", points, rule))).build();
    }

    /** Returns rows written as {@code body indicator value} or {@code body indicator part value}. */
    public static List<EvidenceRecord> rows(String... rows) {
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

    public static WithFindings<Evidence> check(AssessmentScheme scheme, String... rows) {
        return Evidence.check(scheme, ImmutableList.of(A, B, C), rows(rows));
    }

    /** Scores body A. */
    public static Scorecard card(AssessmentScheme scheme, String... rows) {
        return Scorer.of(check(scheme, rows).orElseThrow()).score(A);
    }

    public static String total(Scorecard card) {
        return card.total().map(BigDecimal::toPlainString).orElse("none");
    }

    /** Returns the sum of all that a card shows: contributions of lines, and adjustments. */
    public static BigDecimal sumOf(Scorecard card) {
        BigDecimal sum = card.lines().stream().map(ScoreLine::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
        return card.adjustments().stream().map(Adjustment::points).reduce(sum, BigDecimal::add);
    }
}
