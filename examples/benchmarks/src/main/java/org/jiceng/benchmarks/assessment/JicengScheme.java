package org.jiceng.benchmarks.assessment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.rule.Accrual;
import org.jiceng.rules.assessment.rule.CompletionRatio;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.Levels;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Direction;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Section;

/** The fifty indicators as a scheme of this library, and the inputs as checked evidence. */
final class JicengScheme {

    private static final int SCALE = 4;
    private static final String DONE = "done";
    private static final String TARGET = "target";
    private static final AssessmentScheme SCHEME = scheme();

    private JicengScheme() {}

    private static AssessmentScheme scheme() {
        Section.Builder section = Section.builder().id("all").title("全部指标");
        for (int i = 0; i < Indicator.SCHEME.size(); i++) {
            Indicator indicator = Indicator.SCHEME.get(i);
            section.addIndicator(org.jiceng.rules.assessment.scheme.Indicator.builder()
                    .id(id(i))
                    .title("指标" + i)
                    .points(indicator.full())
                    .rule(rule(indicator))
                    .build());
        }
        return AssessmentScheme.builder()
                .id("fifty")
                .title("五十项指标")
                .edition("2026")
                .period(ValidityPeriod.parse("2026-01-01/2027-01-01"))
                .direction(Direction.DOWNWARD)
                .fullPoints(Indicator.SCHEME.stream().map(Indicator::full).reduce(BigDecimal.ZERO, BigDecimal::add))
                .notApplicable(MissingPolicy.ERROR)
                .notProvided(MissingPolicy.ERROR)
                .rounding(Rounding.ofTotal(SCALE))
                .addSection(section.build())
                .build();
    }

    private static IndicatorId id(int number) {
        return IndicatorId.of("i" + number);
    }

    private static ScoringRule rule(Indicator indicator) {
        org.jiceng.rules.assessment.rule.UnitPoints unit =
                org.jiceng.rules.assessment.rule.UnitPoints.of(indicator.per().toPlainString());
        return switch (indicator.rule()) {
            case JUDGED -> JudgedPoints.of();
            case DEDUCTION ->
                Deduction.builder()
                        .addItem(unit)
                        .unreported(Unreported.MEANS_MISSING)
                        .floor(BigDecimal.ZERO)
                        .build();
            case ACCRUAL ->
                Accrual.builder()
                        .addItem(unit)
                        .unreported(Unreported.MEANS_MISSING)
                        .cap(indicator.full())
                        .build();
            case RATIO ->
                CompletionRatio.builder()
                        .done(DONE)
                        .target(TARGET)
                        .zeroTarget(IndicatorState.ERROR)
                        .build();
            case LEVELS ->
                Levels.builder()
                        .addLevels(
                                Levels.Level.of("优", indicator.full().toPlainString()),
                                Levels.Level.of(
                                        "良",
                                        indicator
                                                .full()
                                                .multiply(new BigDecimal("0.5"))
                                                .toPlainString()),
                                Levels.Level.of("差", "0"))
                        .build();
        };
    }

    /** Returns the id of a body. */
    static BodyId body(int number) {
        return BodyId.of("b" + number);
    }

    /** Returns the evidence of the bodies from 0 to {@code inputs.length}, each with its fifty inputs. */
    static Evidence evidence(int[][] inputs) {
        List<EvidenceRecord> records = new ArrayList<>();
        for (int body = 0; body < inputs.length; body++) {
            for (int i = 0; i < inputs[body].length; i++) {
                add(records, body(body), i, inputs[body][i]);
            }
        }
        ImmutableList<BodyId> bodies =
                IntStream.range(0, inputs.length).mapToObj(JicengScheme::body).collect(ImmutableList.toImmutableList());
        return Evidence.check(SCHEME, bodies, records).orElseThrow();
    }

    private static void add(List<EvidenceRecord> records, BodyId body, int number, int input) {
        Indicator indicator = Indicator.SCHEME.get(number);
        IndicatorId id = id(number);
        switch (indicator.rule()) {
            // A judged value above full points would be refused as evidence; the other engines cap it.
            case JUDGED ->
                records.add(EvidenceRecord.of(
                        body,
                        id,
                        BigDecimal.valueOf(input).min(indicator.full()).toPlainString()));
            case DEDUCTION, ACCRUAL -> records.add(EvidenceRecord.of(body, id, Integer.toString(input)));
            case RATIO -> {
                records.add(EvidenceRecord.of(body, id, DONE, Integer.toString(input)));
                records.add(EvidenceRecord.of(body, id, TARGET, "100"));
            }
            case LEVELS -> records.add(EvidenceRecord.of(body, id, input > 90 ? "优" : input > 60 ? "良" : "差"));
        }
    }
}
