package org.jiceng.rules.assessment.review;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.Section;

/** Checks that stated points add up. */
final class PointsReview {

    private final AssessmentScheme scheme;
    private final Findings.Builder findings;

    PointsReview(AssessmentScheme scheme, Findings.Builder findings) {
        this.scheme = scheme;
        this.findings = findings;
    }

    void review() {
        scheme.allSections().forEach(this::section);
        total();
    }

    private void section(Section section) {
        boolean empty = section.sections().isEmpty() && section.indicators().isEmpty();
        if (section.points().isEmpty() || empty || section.assembly() == Section.Assembly.SCALED) {
            return;
        }
        BigDecimal stated = section.points().get();
        BigDecimal sum = section.sum();
        if (stated.compareTo(sum) != 0) {
            String terms = Stream.concat(
                            section.indicators().stream().map(Indicator::points),
                            section.sections().stream().map(Section::nominal))
                    .map(BigDecimal::toPlainString)
                    .collect(Collectors.joining(" + "));
            findings.add(Texts.finding(
                    "SCHEME-SECTION-SUM",
                    Severity.ERROR,
                    section.id(),
                    Texts.text("review.section-sum", name(section), stated, terms, sum, sum.subtract(stated))));
        }
    }

    private void total() {
        String terms = terms(false);
        BigDecimal inside = sum(false);
        BigDecimal all = sum(true);
        if (inside.compareTo(scheme.fullPoints()) != 0) {
            findings.add(Texts.finding(
                    "SCHEME-TOTAL-SUM",
                    Severity.ERROR,
                    scheme.id(),
                    Texts.text(
                            "review.total-sum",
                            scheme.fullPoints(),
                            terms,
                            inside,
                            inside.subtract(scheme.fullPoints()),
                            all)));
        } else if (all.compareTo(inside) != 0) {
            findings.add(Texts.finding(
                    "SCHEME-TOTAL-BONUS",
                    Severity.WARNING,
                    scheme.id(),
                    Texts.text("review.total-bonus", scheme.fullPoints(), terms(true), all, inside)));
        }
    }

    private BigDecimal sum(boolean outside) {
        return counted(outside).map(PointsReview::stated).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String terms(boolean outside) {
        return counted(outside)
                .map(PointsReview::stated)
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" + "));
    }

    private Stream<Section> counted(boolean outside) {
        return scheme.sections().stream().filter(section -> outside || section.role() != Section.Role.BONUS_OUTSIDE);
    }

    private static BigDecimal stated(Section section) {
        return section.points().orElseGet(section::sum);
    }

    static String name(Section section) {
        return section.number().orElse("") + section.title();
    }
}
