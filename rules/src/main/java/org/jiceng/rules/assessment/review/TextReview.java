package org.jiceng.rules.assessment.review;

import com.google.common.base.CharMatcher;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.Section;

/** Checks what a scheme published: numbers and texts that repeat, sections without indicators. */
final class TextReview {

    private static final CharMatcher SPACE = CharMatcher.whitespace().or(CharMatcher.is('\uFEFF'));

    private final AssessmentScheme scheme;
    private final Findings.Builder findings;

    TextReview(AssessmentScheme scheme, Findings.Builder findings) {
        this.scheme = scheme;
        this.findings = findings;
    }

    void review() {
        numbers();
        texts();
        scheme.allSections().forEach(this::section);
    }

    private void numbers() {
        Map<String, Indicator> anywhere = new LinkedHashMap<>();
        scheme.allSections().forEach(section -> {
            Map<String, Indicator> here = new LinkedHashMap<>();
            for (Indicator indicator : section.indicators()) {
                if (indicator.number().isEmpty()) {
                    continue;
                }
                String number = indicator.number().get();
                Optional<Indicator> near = Optional.ofNullable(here.putIfAbsent(number, indicator));
                Optional<Indicator> far = Optional.ofNullable(anywhere.putIfAbsent(number, indicator));
                near.or(() -> far)
                        .ifPresent(first -> findings.add(Texts.finding(
                                "SCHEME-DUPLICATE-NUMBER",
                                near.isPresent() ? Severity.WARNING : Severity.NOTICE,
                                indicator.id(),
                                Texts.text("review.duplicate-number", number, first.title(), indicator.title()))));
            }
        });
    }

    private void texts() {
        Map<String, String> seen = new LinkedHashMap<>();
        scheme.allSections().forEach(section -> {
            section.text().ifPresent(text -> text(seen, section.id(), PointsReview.name(section), text));
            section.indicators()
                    .forEach(indicator -> indicator
                            .text()
                            .ifPresent(text -> text(seen, indicator.id().value(), indicator.numberedTitle(), text)));
        });
    }

    private void text(Map<String, String> seen, String id, String name, String text) {
        String plain = SPACE.removeFrom(text);
        String first = seen.putIfAbsent(plain, name);
        if (first != null && !plain.isEmpty()) {
            findings.add(Texts.finding(
                    "SCHEME-DUPLICATE-TEXT",
                    Severity.WARNING,
                    id,
                    Texts.text("review.duplicate-text", name, first, plain)));
        }
    }

    private void section(Section section) {
        boolean empty = section.sections().isEmpty() && section.indicators().isEmpty();
        if (empty) {
            findings.add(Texts.finding(
                    "SCHEME-EMPTY-SECTION",
                    Severity.ERROR,
                    section.id(),
                    Texts.text("review.empty-section", PointsReview.name(section))));
        } else if (section.text().isPresent()
                && section.allIndicators()
                        .noneMatch(indicator -> indicator.number().isPresent())) {
            findings.add(Texts.finding(
                    "SCHEME-SECTION-RULE",
                    Severity.WARNING,
                    section.id(),
                    Texts.text("review.section-rule", PointsReview.name(section))));
        }
    }
}
