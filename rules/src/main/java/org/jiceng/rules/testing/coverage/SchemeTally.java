package org.jiceng.rules.testing.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.card.VetoOutcome;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.Veto;

/** What cases exercised of a scheme. */
final class SchemeTally {

    /** A level of an indicator. */
    private record Place(String indicator, int level) {}

    private final AssessmentScheme scheme;
    private final Multiset<String> scored = LinkedHashMultiset.create();
    private final Multiset<String> leftOut = LinkedHashMultiset.create();
    private final Multiset<Place> levels = LinkedHashMultiset.create();
    private final Map<String, ImmutableList<ScoringLevel>> known = new LinkedHashMap<>();
    private final Multiset<String> holding = LinkedHashMultiset.create();
    private final Multiset<String> notHolding = LinkedHashMultiset.create();
    private final Multiset<String> undecided = LinkedHashMultiset.create();
    private final Multiset<String> grades = LinkedHashMultiset.create();
    private final Map<String, Multiset<String>> shadowers = new LinkedHashMap<>();
    private long cases;

    SchemeTally(AssessmentScheme scheme) {
        this.scheme = scheme;
        scheme.indicators().forEach(indicator -> known.put(indicator.id().value(), ScoringLevel.of(indicator.rule())));
    }

    void add(Scorecard card) {
        cases++;
        card.lines().forEach(this::add);
        card.vetoes().forEach(veto -> of(veto.decision()).add(veto.veto().id()));
        card.grade().ifPresent(grade -> grades.add(grade.id()));
        byScore(card)
                .filter(grade -> card.grade().filter(grade::equals).isEmpty())
                .ifPresent(grade -> card.vetoes().stream()
                        .filter(veto -> veto.decision() == VetoOutcome.Decision.HOLDS)
                        .forEach(veto -> shadowers
                                .computeIfAbsent(grade.id(), missing -> LinkedHashMultiset.create())
                                .add(veto.veto().id())));
    }

    private Multiset<String> of(VetoOutcome.Decision decision) {
        return switch (decision) {
            case HOLDS -> holding;
            case DOES_NOT_HOLD -> notHolding;
            case UNDECIDED -> undecided;
        };
    }

    private void add(ScoreLine line) {
        String id = line.indicator().id().value();
        if (line.state() != IndicatorState.SCORED) {
            leftOut.add(id);
            return;
        }
        scored.add(id);
        ImmutableList<ScoringLevel> of = known.getOrDefault(id, ImmutableList.of());
        for (int i = 0; i < of.size(); i++) {
            if (of.get(i).reached().test(line)) {
                levels.add(new Place(id, i));
            }
        }
    }

    /** Returns the grade that the score before vetoes would have, by the limits alone. */
    private Optional<Grade> byScore(Scorecard card) {
        return scheme.grading().stream()
                .map(Grading::grades)
                .flatMap(ImmutableList::stream)
                .filter(grade -> grade.lower()
                                .filter(limit -> !limit.comparison().holds(card.subtotal(), limit.value()))
                                .isEmpty()
                        && grade.upper()
                                .filter(limit -> !limit.comparison().holds(card.subtotal(), limit.value()))
                                .isEmpty())
                .findFirst();
    }

    ImmutableList<CoverageItem> items() {
        ImmutableList.Builder<CoverageItem> items = ImmutableList.builder();
        String source = scheme.title() + " " + scheme.edition();
        scheme.indicators().forEach(indicator -> indicator(source, indicator, items));
        for (Veto veto : scheme.vetoes()) {
            items.add(veto(source, veto, "item.holds", holding.count(veto.id())));
            items.add(veto(source, veto, "item.holdsNot", notHolding.count(veto.id())));
        }
        scheme.grading().stream()
                .map(Grading::grades)
                .flatMap(ImmutableList::stream)
                .forEach(grade -> items.add(CoverageItem.of(
                        source,
                        CoverageKind.GRADE,
                        grade.id(),
                        LocalizedText.verbatim(grade.title()),
                        grades.count(grade.id()),
                        () -> gradeGap(grade))));
        return items.build();
    }

    private void indicator(String source, Indicator indicator, ImmutableList.Builder<CoverageItem> items) {
        String id = indicator.id().value();
        items.add(CoverageItem.of(
                source,
                CoverageKind.INDICATOR,
                id,
                LocalizedText.verbatim(indicator.numberedTitle()),
                scored.count(id),
                () -> indicatorGap(id)));
        ImmutableList<ScoringLevel> of = known.getOrDefault(id, ImmutableList.of());
        for (int i = 0; i < of.size(); i++) {
            items.add(CoverageItem.of(
                    source,
                    CoverageKind.LEVEL,
                    id,
                    of.get(i).name(),
                    levels.count(new Place(id, i)),
                    () -> scored.contains(id) ? gap("gap.level") : indicatorGap(id)));
        }
    }

    private CoverageItem veto(String source, Veto veto, String key, long count) {
        return CoverageItem.of(
                source,
                CoverageKind.VETO,
                veto.id(),
                CoverageText.text(key, veto.title()),
                count,
                () -> gap(undecided.contains(veto.id()) ? "gap.vetoUndecided" : "gap.veto"));
    }

    private CoverageGap indicatorGap(String id) {
        return leftOut.contains(id)
                ? gap("gap.leftOut", Integer.toString(leftOut.count(id)))
                : gap("gap.nothingRecorded");
    }

    private CoverageGap gradeGap(Grade grade) {
        Multiset<String> by = shadowers.get(grade.id());
        if (by != null) {
            return new CoverageGap(
                    GapReason.SHADOWED,
                    CoverageText.text(
                            "gap.gradeVetoed",
                            CoverageText.list(by.entrySet().stream()
                                    .map(entry ->
                                            LocalizedText.verbatim(entry.getElement() + " ×" + entry.getCount())))));
        }
        return cases == 0 ? gap("gap.nothingRecorded") : gap("gap.grade");
    }

    private static CoverageGap gap(String key, Object... values) {
        return new CoverageGap(GapReason.NO_CASE, CoverageText.text(key, values));
    }
}
