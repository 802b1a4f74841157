package org.jiceng.rules.assessment.review;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.rule.Accrual;
import org.jiceng.rules.assessment.rule.AllOrNothing;
import org.jiceng.rules.assessment.rule.Checklist;
import org.jiceng.rules.assessment.rule.Composite;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.Levels;
import org.jiceng.rules.assessment.rule.RankTable;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.rule.Target;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.Section;

/** Checks each rule against the points of its indicator. */
final class RuleReview {

    private final AssessmentScheme scheme;
    private final Findings.Builder findings;

    RuleReview(AssessmentScheme scheme, Findings.Builder findings) {
        this.scheme = scheme;
        this.findings = findings;
    }

    void review() {
        for (Section top : scheme.sections()) {
            top.allIndicators().forEach(indicator -> review(top, indicator));
        }
    }

    private void review(Section top, Indicator indicator) {
        boolean sumsUp = sum(indicator, indicator.rule(), indicator.points());
        String units = excessiveUnits(indicator);
        if (!units.isEmpty()) {
            add(
                    "SCHEME-UNIT-EXCEEDS",
                    Severity.ERROR,
                    indicator,
                    Texts.text("review.unit-exceeds", indicator.numberedTitle(), indicator.points(), units));
        }
        Bounds bounds = indicator.rule().bounds(indicator.points());
        Fraction full = Fraction.of(indicator.points());
        if (sumsUp && indicator.points().signum() > 0) {
            if (bounds.most().isEmpty()) {
                add(
                        "SCHEME-RULE-EXCEEDS",
                        Severity.WARNING,
                        indicator,
                        Texts.text("review.rule-uncapped", indicator.numberedTitle(), indicator.points()));
            } else if (bounds.most().get().compareTo(full) > 0) {
                add(
                        "SCHEME-RULE-EXCEEDS",
                        Severity.WARNING,
                        indicator,
                        Texts.text(
                                "review.rule-exceeds",
                                indicator.numberedTitle(),
                                bounds.most().get(),
                                indicator.points()));
            }
        }
        boolean negative = bounds.least().map(least -> least.signum() < 0).orElse(true);
        if (top.role() == Section.Role.BASE && negative) {
            add(
                    "SCHEME-NO-FLOOR",
                    Severity.WARNING,
                    indicator,
                    bounds.least().isPresent()
                            ? Texts.text(
                                    "review.negative",
                                    indicator.numberedTitle(),
                                    bounds.least().get())
                            : Texts.text("review.no-floor", indicator.numberedTitle()));
        }
        leaves(indicator.rule()).forEach(rule -> alwaysMet(indicator, rule));
    }

    private static Stream<ScoringRule> leaves(ScoringRule rule) {
        return rule instanceof Composite composite
                ? composite.components().stream().map(Composite.Component::rule)
                : Stream.of(rule);
    }

    private static Stream<UnitPoints> units(ScoringRule rule) {
        return leaves(rule).flatMap(leaf -> {
            if (leaf instanceof Deduction deduction) {
                return deduction.items().stream();
            }
            return leaf instanceof Accrual accrual ? accrual.items().stream() : Stream.of();
        });
    }

    /** Returns the units that are worth more than the whole indicator, for example {@code 省级 20, 市级 10}. */
    private static String excessiveUnits(Indicator indicator) {
        return indicator.points().signum() == 0
                ? ""
                : units(indicator.rule())
                        .filter(unit -> unit.points().compareTo(indicator.points()) > 0)
                        .map(unit -> (unit.part() + " " + unit.points().toPlainString()).strip())
                        .collect(Collectors.joining(", "));
    }

    /** Checks that the parts of a rule make its points, and returns whether they do. */
    private boolean sum(Indicator indicator, ScoringRule rule, BigDecimal points) {
        if (rule instanceof Checklist checklist) {
            return same(indicator, checklist.parts().stream().map(Checklist.Part::points), checklist.sum(), points);
        }
        if (rule instanceof Levels levels) {
            return best(indicator, levels.bounds(points), points);
        }
        if (rule instanceof RankTable table) {
            return best(indicator, table.bounds(points), points);
        }
        if (rule instanceof Composite composite) {
            boolean all = same(
                    indicator,
                    composite.components().stream().map(Composite.Component::points),
                    composite.components().stream()
                            .map(Composite.Component::points)
                            .reduce(BigDecimal.ZERO, BigDecimal::add),
                    points);
            for (Composite.Component component : composite.components()) {
                all &= sum(indicator, component.rule(), component.points());
            }
            return all;
        }
        return true;
    }

    private boolean same(Indicator indicator, Stream<BigDecimal> parts, BigDecimal sum, BigDecimal points) {
        if (sum.compareTo(points) == 0) {
            return true;
        }
        String terms = parts.map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
        add(
                "SCHEME-RULE-SUM",
                Severity.ERROR,
                indicator,
                Texts.text("review.rule-sum", indicator.numberedTitle(), terms, sum, points, sum.subtract(points)));
        return false;
    }

    private boolean best(Indicator indicator, Bounds bounds, BigDecimal points) {
        Fraction most = bounds.most().orElseThrow();
        if (most.equals(Fraction.of(points))) {
            return true;
        }
        add(
                "SCHEME-RULE-SUM",
                Severity.ERROR,
                indicator,
                Texts.text("review.rule-best", indicator.numberedTitle(), most, points));
        return false;
    }

    private void alwaysMet(Indicator indicator, ScoringRule rule) {
        boolean zeroTarget = rule instanceof Target target && target.target().signum() == 0;
        boolean zeroLimit = rule instanceof AllOrNothing met
                && (met.comparison() == Comparison.AT_LEAST || met.comparison() == Comparison.MORE_THAN)
                && met.comparison().holds(BigDecimal.ZERO, met.limit());
        if (zeroTarget || zeroLimit) {
            add(
                    "SCHEME-TARGET-ZERO",
                    Severity.ERROR,
                    indicator,
                    Texts.text("review.target-zero", indicator.numberedTitle()));
        }
    }

    private void add(String rule, Severity severity, Indicator indicator, LocalizedText text) {
        findings.add(Texts.finding(rule, severity, indicator.id(), text));
    }
}
