package org.jiceng.rules.assessment.card;

import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.Veto;

/** A scorecard in words. */
final class CardText {

    private final Scorecard card;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    CardText(Scorecard card, Locale locale) {
        this.card = card;
        this.locale = locale;
    }

    String text() {
        AssessmentScheme scheme = card.scheme();
        line(0, Texts.text("explain.title", scheme.title(), scheme.edition(), card.body()));
        card.rater().ifPresent(rater -> line(0, Texts.text("explain.rater", rater)));
        for (SectionScore section : card.sections()) {
            String name =
                    section.section().number().orElse("") + section.section().title();
            line(section.depth(), Texts.text("explain.section", name, section.points(), section.full()));
            card.lines().stream()
                    .filter(line -> line.section().equals(section.section().id()))
                    .forEach(line -> line(section.depth() + 1, line));
        }
        for (Adjustment adjustment : card.adjustments()) {
            line(0, Texts.text("explain.adjustment", adjustment.kind().label(), adjustment.of(), adjustment.points()));
        }
        card.vetoes().forEach(this::veto);
        total();
        card.findings().forEach(finding -> line(0, finding));
        return out.toString();
    }

    private void line(int depth, ScoreLine line) {
        Indicator indicator = line.indicator();
        String name = indicator.number().map(number -> number + " ").orElse("") + indicator.title();
        LocalizedText rule = indicator.rule().kind().label();
        line(
                depth,
                line.state() == IndicatorState.SCORED
                        ? Texts.text("explain.line", name, line.contribution(), line.full(), rule)
                        : Texts.text(
                                "explain.line-state",
                                name,
                                line.contribution(),
                                line.full(),
                                rule,
                                line.state().label()));
        line.steps().forEach(step -> line(depth + 1, step));
    }

    private void veto(VetoOutcome outcome) {
        Veto veto = outcome.veto();
        line(
                0,
                Texts.text(
                        "explain.veto",
                        veto.title(),
                        outcome.decision().label(),
                        outcome.reason(),
                        veto.effect().label()));
        if (!veto.authority().isEmpty()) {
            line(1, Texts.text("explain.veto-authority", veto.authority()));
        }
    }

    private void total() {
        Optional<Grade> grade = card.grade();
        if (card.total().isEmpty()) {
            line(0, Texts.text("explain.no-total", card.subtotal(), card.state().label()));
        } else if (grade.isPresent()) {
            line(
                    0,
                    Texts.text(
                            "explain.total-grade",
                            card.total().get(),
                            card.scheme().fullPoints(),
                            card.subtotal(),
                            grade.get().title()));
        } else {
            line(
                    0,
                    Texts.text(
                            "explain.total", card.total().get(), card.scheme().fullPoints(), card.subtotal()));
        }
    }

    private void line(int depth, LocalizedText text) {
        out.append("  ".repeat(depth)).append(SafeText.oneLine(text.in(locale))).append('\n');
    }
}
