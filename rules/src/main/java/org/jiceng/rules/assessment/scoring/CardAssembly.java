package org.jiceng.rules.assessment.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.rules.assessment.card.Adjustment;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.card.SectionScore;
import org.jiceng.rules.assessment.card.VetoOutcome;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.exact.Apportionment;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scheme.Veto;

/** Puts the scored indicators of one body together: weights, section limits, rounding, total, vetoes, grade. */
final class CardAssembly {

    private final Evidence evidence;
    private final AssessmentScheme scheme;
    private final BodyId body;
    private final Map<IndicatorId, Draft> drafts;
    private final Weighing weighing;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final Findings.Builder findings = Findings.builder();

    CardAssembly(Evidence evidence, BodyId body, Map<IndicatorId, Draft> drafts) {
        this.evidence = evidence;
        this.scheme = evidence.scheme();
        this.body = body;
        this.drafts = drafts;
        this.weighing = new Weighing(scheme, drafts);
    }

    /** What contributes: a line, or an adjustment of a section or the scheme. */
    private record Entry(
            String of, Optional<Draft> draft, Optional<Adjustment.Kind> kind, Fraction amount, Fraction full) {}

    /** The entries of a section, from {@code start} inclusive to {@code end} exclusive. */
    private record Span(Section section, int depth, int start, int end) {}

    Scorecard card() {
        List<BigDecimal> shown = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (Section top : scheme.sections()) {
            int start = entries.size();
            Fraction points = add(top, weighing.above(top), 0);
            if (scheme.rounding().stage() == Rounding.Stage.SECTION) {
                BigDecimal rounded = scheme.rounding().apply(points);
                shown.addAll(apportioned(start, rounded));
                points = Fraction.of(rounded);
            }
            sum = sum.plus(points);
        }
        Fraction total = limit(
                scheme.id(), sum, scheme.floor().map(Fraction::of), scheme.cap().map(Fraction::of), false);
        BigDecimal rounded;
        if (scheme.rounding().stage() == Rounding.Stage.TOTAL) {
            rounded = scheme.rounding().apply(total);
            shown.addAll(apportioned(0, rounded));
        } else {
            rounded = decimal(total);
            entries.subList(shown.size(), entries.size()).forEach(entry -> shown.add(decimal(entry.amount())));
        }
        return card(shown, total, rounded);
    }

    private Fraction add(Section section, Fraction above, int depth) {
        int start = entries.size();
        int place = spans.size();
        spans.add(new Span(section, depth, start, start));
        Fraction inside = above.times(weighing.of(section));
        Fraction sum = Fraction.ZERO;
        for (Indicator indicator : section.indicators()) {
            Draft draft = weighing.draft(indicator);
            Fraction amount = early(draft.points().times(inside));
            Fraction full = draft.isLeftOut()
                    ? Fraction.ZERO
                    : Fraction.of(indicator.points()).times(inside);
            entries.add(new Entry(section.id(), Optional.of(draft), Optional.empty(), amount, full));
            sum = sum.plus(amount);
        }
        for (Section part : section.sections()) {
            sum = sum.plus(add(part, inside, depth + 1));
        }
        Fraction limited = limit(
                section.id(),
                sum,
                section.floor().map(points -> scaled(points, above)),
                section.cap().map(points -> scaled(points, above)),
                true);
        spans.set(place, new Span(section, depth, start, entries.size()));
        return limited;
    }

    private Fraction scaled(BigDecimal limit, Fraction above) {
        Fraction exact = Fraction.of(limit);
        return above.equals(Fraction.ONE) ? exact : early(exact.times(above));
    }

    private Fraction early(Fraction value) {
        return scheme.rounding().stage() == Rounding.Stage.INDICATOR
                ? Fraction.of(scheme.rounding().apply(value))
                : value;
    }

    private Fraction limit(String of, Fraction sum, Optional<Fraction> floor, Optional<Fraction> cap, boolean section) {
        Fraction limited = cap.map(sum::min).orElse(sum);
        limited = floor.map(limited::max).orElse(limited);
        if (!limited.equals(sum)) {
            Adjustment.Kind kind = limited.compareTo(sum) < 0
                    ? (section ? Adjustment.Kind.SECTION_CAP : Adjustment.Kind.TOTAL_CAP)
                    : (section ? Adjustment.Kind.SECTION_FLOOR : Adjustment.Kind.TOTAL_FLOOR);
            entries.add(new Entry(of, Optional.empty(), Optional.of(kind), limited.minus(sum), Fraction.ZERO));
        }
        return limited;
    }

    private ImmutableList<BigDecimal> apportioned(int start, BigDecimal whole) {
        List<Fraction> amounts = entries.subList(start, entries.size()).stream()
                .map(Entry::amount)
                .toList();
        return Apportionment.of(amounts, whole, scheme.rounding().scale());
    }

    /** Returns a value that is known to be a finite decimal, with at least the declared number of decimals. */
    private BigDecimal decimal(Fraction value) {
        BigDecimal plain = value.decimal().orElseThrow();
        return plain.scale() < scheme.rounding().scale()
                ? plain.setScale(scheme.rounding().scale())
                : plain;
    }

    private Scorecard card(List<BigDecimal> shown, Fraction exact, BigDecimal rounded) {
        ImmutableList<BigDecimal> fulls = fulls();
        boolean wrong = drafts.values().stream().anyMatch(Draft::isError);
        IndicatorState state = wrong
                ? IndicatorState.ERROR
                : weighing.isEmpty() ? IndicatorState.NOT_APPLICABLE : IndicatorState.SCORED;
        ImmutableList.Builder<ScoreLine> lines = ImmutableList.builder();
        ImmutableList.Builder<Adjustment> adjustments = ImmutableList.builder();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.draft().isPresent()) {
                lines.add(line(entry.draft().get(), entry.of(), shown.get(i), fulls.get(i)));
            } else {
                adjustments.add(new Adjustment(entry.kind().orElseThrow(), entry.of(), shown.get(i)));
            }
        }
        ImmutableList<VetoOutcome> vetoes = new VetoCheck(evidence, body, drafts, findings).outcomes();
        Optional<VetoOutcome> zero = vetoes.stream()
                .filter(outcome -> outcome.holds() && outcome.veto().effect() == Veto.Effect.ZERO)
                .findFirst();
        Fraction after = zero.isPresent() ? exact.min(Fraction.ZERO) : exact;
        BigDecimal total = zero.isPresent() ? rounded.min(BigDecimal.ZERO).setScale(rounded.scale()) : rounded;
        if (zero.isPresent() && rounded.signum() > 0) {
            adjustments.add(
                    new Adjustment(Adjustment.Kind.VETO, zero.get().veto().id(), total.subtract(rounded)));
        }
        Scorecard.Builder card = Scorecard.builder()
                .scheme(scheme)
                .body(body)
                .state(state)
                .lines(lines.build())
                .sections(sections(shown, fulls))
                .adjustments(adjustments.build())
                .subtotal(rounded)
                .exactBeforeVeto(exact)
                .exactTotal(after)
                .vetoes(vetoes);
        if (state == IndicatorState.SCORED) {
            card.total(total).grade(grade(after, total, vetoes));
        } else if (state == IndicatorState.NOT_APPLICABLE) {
            findings.add(Texts.finding("CARD-EMPTY", Severity.WARNING, body, Texts.text("card.empty")));
        }
        return card.findings(findings.build()).build();
    }

    private ScoreLine line(Draft draft, String section, BigDecimal contribution, BigDecimal full) {
        if (draft.state() == IndicatorState.ERROR) {
            findings.add(Texts.finding(
                    draft.isError() ? "CARD-LINE" : "CARD-LINE-COUNTED",
                    draft.isError() ? Severity.ERROR : Severity.WARNING,
                    draft.indicator().id(),
                    Texts.text(
                            draft.isError() ? "card.line" : "card.line-counted",
                            draft.indicator().id(),
                            draft.indicator().title(),
                            draft.steps().get(draft.steps().size() - 1))));
        }
        return ScoreLine.builder()
                .section(section)
                .indicator(draft.indicator())
                .state(draft.state())
                .policy(draft.policy())
                .exact(draft.points())
                .contribution(contribution)
                .full(full)
                .steps(draft.steps())
                .evidence(draft.records())
                .build();
    }

    private ImmutableList<BigDecimal> fulls() {
        List<Fraction> exact = entries.stream().map(Entry::full).toList();
        Fraction sum = exact.stream().reduce(Fraction.ZERO, Fraction::plus);
        int scale = scheme.rounding().scale();
        return Apportionment.of(exact, sum.rounded(scale, RoundingMode.HALF_UP), scale);
    }

    private ImmutableList<SectionScore> sections(List<BigDecimal> shown, List<BigDecimal> fulls) {
        return spans.stream()
                .map(span -> new SectionScore(span.section(), span.depth(), sum(shown, span), sum(fulls, span)))
                .collect(ImmutableList.toImmutableList());
    }

    private BigDecimal sum(List<BigDecimal> values, Span span) {
        return values.subList(span.start(), span.end()).stream()
                .reduce(BigDecimal.ZERO.setScale(scheme.rounding().scale()), BigDecimal::add);
    }

    private Optional<Grade> grade(Fraction exact, BigDecimal total, ImmutableList<VetoOutcome> vetoes) {
        if (scheme.grading().isEmpty()) {
            return Optional.empty();
        }
        Grading grading = scheme.grading().get();
        Fraction compared = grading.basis() == Grading.Basis.EXACT ? exact : Fraction.of(total);
        Optional<Grade> byScore = grading.byScore(compared);
        if (byScore.isEmpty()) {
            findings.add(Texts.finding("CARD-NO-GRADE", Severity.WARNING, body, Texts.text("card.no-grade", compared)));
            return byScore;
        }
        return Optional.of(VetoOutcome.lowered(grading, byScore.get(), vetoes));
    }
}
