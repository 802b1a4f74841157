package org.jiceng.rules.assessment.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.evidence.Evidence.Place;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.rule.Composite;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;

/** Checks evidence row by row, then the rows of each indicator, body and rater together. */
final class EvidenceCheck {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::body)
            .thenComparing(Place::indicator)
            .thenComparing(place -> place.group().orElse(""))
            .thenComparing(place -> place.rater().orElse(""));

    private final AssessmentScheme scheme;
    private final ImmutableSortedSet<BodyId> bodies;
    private final Findings.Builder findings = Findings.builder();
    private final Map<Place, List<EvidenceRecord>> accepted = new TreeMap<>(ORDER);
    private final Set<Place> refused = new LinkedHashSet<>();
    private final Map<IndicatorId, Optional<String>> nearest = new HashMap<>();

    EvidenceCheck(AssessmentScheme scheme, Iterable<BodyId> bodies) {
        this.scheme = scheme;
        this.bodies = ImmutableSortedSet.copyOf(bodies);
    }

    /** Remembers that a row was refused before it came here. */
    void refuse(BodyId body, IndicatorId indicator, Optional<String> group, Optional<String> rater) {
        boolean byGroups =
                scheme.find(indicator).map(i -> !i.groups().isEmpty()).orElse(false);
        refused.add(
                new Place(body, indicator, byGroups ? group : Optional.empty(), byGroups ? rater : Optional.empty()));
    }

    WithFindings<Evidence> check(Iterable<EvidenceRecord> records) {
        records.forEach(this::checkRow);
        Map<Place, Answers> answers = new TreeMap<>(ORDER);
        accepted.forEach((place, rows) -> answers.put(place, together(place, rows)));
        refused.forEach(place -> answers.put(place, Answers.refused()));
        ImmutableMap<Place, Answers> all = ImmutableMap.copyOf(answers);
        ImmutableList<EvidenceRecord> kept =
                all.values().stream().flatMap(a -> a.records().stream()).collect(ImmutableList.toImmutableList());
        return new WithFindings<>(new Evidence(scheme, bodies, all, index(all.keySet()), kept), findings.build());
    }

    static ImmutableMap<BodyId, ImmutableMap<IndicatorId, ImmutableList<Place>>> index(Collection<Place> places) {
        Map<BodyId, Map<IndicatorId, List<Place>>> index = new LinkedHashMap<>();
        places.forEach(place -> index.computeIfAbsent(place.body(), body -> new LinkedHashMap<>())
                .computeIfAbsent(place.indicator(), indicator -> new ArrayList<>())
                .add(place));
        ImmutableMap.Builder<BodyId, ImmutableMap<IndicatorId, ImmutableList<Place>>> outer = ImmutableMap.builder();
        index.forEach((body, byIndicator) -> {
            ImmutableMap.Builder<IndicatorId, ImmutableList<Place>> inner = ImmutableMap.builder();
            byIndicator.forEach((indicator, list) -> inner.put(indicator, ImmutableList.copyOf(list)));
            outer.put(body, inner.buildOrThrow());
        });
        return outer.buildOrThrow();
    }

    private void checkRow(EvidenceRecord row) {
        Optional<Indicator> indicator = scheme.find(row.indicator());
        if (!bodies.contains(row.body())) {
            error("EVIDENCE-BODY", row, "evidence.body", row.body());
        } else if (indicator.isPresent()) {
            checkRow(row, indicator.get());
        } else if (scheme.factIds().contains(row.indicator())) {
            Optional<LocalizedText> problem =
                    row.number().isEmpty() || !row.part().isEmpty()
                            ? Optional.of(Texts.text("value.number"))
                            : ScoringRule.notNegative(row.number().get());
            take(row, new Place(row.body(), row.indicator(), Optional.empty(), Optional.empty()), problem);
            checkDay(row);
        } else {
            Optional<String> nearest = nearest(row.indicator());
            error(
                    "EVIDENCE-INDICATOR",
                    row,
                    nearest.isPresent() ? "evidence.indicator.nearest" : "evidence.indicator",
                    row.indicator(),
                    nearest.orElse(""));
        }
    }

    private Optional<String> nearest(IndicatorId unknown) {
        return nearest.computeIfAbsent(
                unknown,
                id -> NearestWord.in(
                        scheme.indicators().map(i -> i.id().value()).toList(), id.value()));
    }

    private void checkRow(EvidenceRecord row, Indicator indicator) {
        boolean byGroups = !indicator.groups().isEmpty();
        Place place = new Place(
                row.body(),
                row.indicator(),
                byGroups ? row.group() : Optional.empty(),
                byGroups ? row.rater() : Optional.empty());
        if (byGroups && !row.group().map(indicator.groups()::contains).orElse(false)) {
            refused.add(new Place(row.body(), row.indicator(), Optional.empty(), Optional.empty()));
            error(
                    "EVIDENCE-GROUP",
                    row,
                    "evidence.group",
                    row.group().orElse(""),
                    String.join(", ", indicator.groups()));
            return;
        }
        if (!byGroups && row.group().isPresent()) {
            refused.add(place);
            error("EVIDENCE-GROUP", row, "evidence.no-groups", row.group().get(), row.indicator());
            return;
        }
        if (row.state().isPresent()) {
            take(row, place, Optional.empty());
        } else if (!indicator.rule().inputParts().contains(row.part())) {
            refused.add(place);
            error(
                    "EVIDENCE-PART",
                    row,
                    "evidence.part",
                    row.part(),
                    row.indicator(),
                    String.join(", ", indicator.rule().inputParts()));
        } else {
            take(row, place, problem(row, indicator));
        }
        checkDay(row);
    }

    private void checkDay(EvidenceRecord row) {
        if (row.date().isPresent() && !scheme.period().contains(row.date().get())) {
            findings.add(finding(
                    "EVIDENCE-DATE",
                    Severity.WARNING,
                    row,
                    Texts.text("evidence.date", row.date().get(), scheme.period())));
        }
    }

    private static Optional<LocalizedText> problem(EvidenceRecord row, Indicator indicator) {
        ScoringRule rule = leaf(indicator.rule(), row.part());
        if (row.word().isPresent()) {
            if (rule.words().contains(row.word().get())) {
                return Optional.empty();
            }
            return Optional.of(
                    rule.words().isEmpty()
                            ? Texts.text("value.number")
                            : Texts.text("value.word", String.join(", ", rule.words())));
        }
        return indicator.rule().problem(row.part(), row.number().orElseThrow(), indicator.points());
    }

    private static ScoringRule leaf(ScoringRule rule, String part) {
        return rule instanceof Composite composite
                ? composite.of(part).map(Composite.Component::rule).orElse(rule)
                : rule;
    }

    private void take(EvidenceRecord row, Place place, Optional<LocalizedText> problem) {
        if (problem.isPresent()) {
            refused.add(place);
            error("EVIDENCE-VALUE", row, "evidence.value", row.indicator(), row.part(), row.value(), problem.get());
        } else {
            accepted.computeIfAbsent(place, p -> new ArrayList<>()).add(row);
        }
    }

    /** Joins the rows of one indicator, body and rater; a contradiction refuses them all. */
    private Answers together(Place place, List<EvidenceRecord> rows) {
        if (refused.contains(place)) {
            return Answers.refused();
        }
        List<EvidenceRecord> distinct = distinct(rows);
        Optional<IndicatorState> state =
                distinct.stream().flatMap(row -> row.state().stream()).findFirst();
        if (state.isPresent()) {
            for (EvidenceRecord row : distinct) {
                if (!row.state().equals(state)) {
                    return contradiction(place, distinct.get(0), row);
                }
            }
            return new Answers(ImmutableMap.of(), ImmutableMap.of(), state, false, ImmutableList.copyOf(distinct));
        }
        Map<String, BigDecimal> numbers = new TreeMap<>();
        Map<String, String> words = new TreeMap<>();
        Map<String, EvidenceRecord> first = new LinkedHashMap<>();
        for (EvidenceRecord row : distinct) {
            Content content = contentOf(row);
            EvidenceRecord before = first.putIfAbsent(content.part() + '\n' + content.occurrence(), row);
            if (before != null) {
                return contradiction(place, before, row);
            }
            row.number().ifPresent(number -> numbers.merge(row.part(), number, BigDecimal::add));
            row.word().ifPresent(word -> words.put(row.part(), word));
        }
        Optional<LocalizedText> problem = scheme.find(place.indicator())
                .flatMap(indicator -> indicator.rule().problemTogether(numbers));
        if (problem.isPresent()) {
            refused.add(place);
            error("EVIDENCE-TOGETHER", distinct.get(0), "evidence.together", place.indicator(), problem.get());
            return Answers.refused();
        }
        return new Answers(
                ImmutableMap.copyOf(numbers),
                ImmutableMap.copyOf(words),
                Optional.empty(),
                false,
                ImmutableList.copyOf(distinct));
    }

    private List<EvidenceRecord> distinct(List<EvidenceRecord> rows) {
        List<EvidenceRecord> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(EvidenceRecord::part)
                .thenComparing(row -> row.date().map(Object::toString).orElse(""))
                .thenComparing(row -> row.source().orElse(""))
                .thenComparing(EvidenceRecord::value));
        List<EvidenceRecord> kept = new ArrayList<>();
        Set<Content> seen = new HashSet<>();
        for (EvidenceRecord row : sorted) {
            if (seen.add(contentOf(row))) {
                kept.add(row);
            } else {
                findings.add(finding(
                        "EVIDENCE-DUPLICATE",
                        Severity.WARNING,
                        row,
                        Texts.text("evidence.duplicate", row.indicator(), row.part(), row.value())));
            }
        }
        return kept;
    }

    /**
     * What makes two rows say the same; 2 and 2.0 are the same number. Where rows add up, day and source tell one
     * occurrence from the next.
     */
    private record Content(String part, String value, String occurrence) {}

    private Content contentOf(EvidenceRecord row) {
        boolean counts = scheme.find(row.indicator())
                .map(indicator -> leaf(indicator.rule(), row.part()).addsUp())
                .orElse(false);
        String value = row.number()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElseGet(row::value);
        String occurrence = counts
                ? row.date().map(Object::toString).orElse("")
                        + ' '
                        + row.source().orElse("")
                : "";
        return new Content(row.part(), value, occurrence);
    }

    private Answers contradiction(Place place, EvidenceRecord first, EvidenceRecord second) {
        refused.add(place);
        error(
                "EVIDENCE-CONTRADICTION",
                second,
                "evidence.contradiction",
                second.indicator(),
                second.part(),
                second.value(),
                first.value(),
                first.location().map(Object::toString).orElse("—"));
        return Answers.refused();
    }

    private void error(String rule, EvidenceRecord row, String key, Object... values) {
        findings.add(finding(rule, Severity.ERROR, row, Texts.text(key, values)));
    }

    private static Finding finding(String rule, Severity severity, EvidenceRecord row, LocalizedText text) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(severity)
                .subject(row.body().value())
                .text(text)
                .location(row.location())
                .build();
    }
}
