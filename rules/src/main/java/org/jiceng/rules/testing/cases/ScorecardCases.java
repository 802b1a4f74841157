package org.jiceng.rules.testing.cases;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.card.VetoOutcome;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.jiceng.rules.testing.coverage.RuleCoverage;

/**
 * Tables of evidence and what it is to score (计分用例): a row is a body with all its evidence.
 *
 * <p>Headings that state something are the indicators, each by its title or its id: {@code 卫生}. A rule that asks for
 * more than one value has a heading for each part, {@code 卫生/迟到次数}, and an indicator that groups rate one for each
 * group, {@code 满意度@居民}. The facts of vetoes are headings by their ids, and 单位 names the body. A cell holds what
 * evidence holds: a number, the name of a level, 不适用 or 未提供; a blank cell is no evidence.
 *
 * <p>Headings that expect something, at least one in every row: 总分 and 等次 (无 for none), 一票否决 (the ids or titles of
 * those that hold, or 无), 未提供 (the indicators without evidence, or 无), and for each indicator {@code 卫生得分},
 * {@code 卫生失分} and {@code 卫生状态}.
 */
public final class ScorecardCases {

    private static final Column<String> BODY = Column.text("body", LocalizedText.of("单位", "body"));
    private static final Column<String> TOTAL = Column.text("card.total", LocalizedText.of("总分", "total"));
    private static final Column<String> GRADE = Column.text("card.grade", LocalizedText.of("等次", "grade"));
    private static final Column<ImmutableList<String>> VETOES =
            Column.textList("card.vetoes", LocalizedText.of("一票否决", "vetoes"));
    private static final Column<ImmutableList<String>> MISSING =
            Column.textList("card.missing", LocalizedText.of("未提供", "not provided"));
    private static final ImmutableSet<String> NONE = ImmutableSet.of("无", "none");

    private final AssessmentScheme scheme;
    private final ImmutableList<ScorecardColumns.Input> inputs;
    private final ImmutableList<EvidenceRecord> others;

    private ScorecardCases(
            AssessmentScheme scheme,
            ImmutableList<ScorecardColumns.Input> inputs,
            ImmutableList<EvidenceRecord> others) {
        this.scheme = scheme;
        this.inputs = inputs;
        this.others = others;
    }

    /** Returns what a table of scorecards under a scheme means; each body is assessed alone. */
    public static CaseSpec<Scorecard> of(AssessmentScheme scheme) {
        return of(scheme, ImmutableList.of());
    }

    /**
     * Returns what a table of scorecards under a scheme means, for schemes whose rules compare bodies.
     *
     * @param scheme the scheme
     * @param others the evidence on the other bodies, the same for every row
     */
    public static CaseSpec<Scorecard> of(AssessmentScheme scheme, Iterable<EvidenceRecord> others) {
        ScorecardColumns columns = new ScorecardColumns(scheme);
        ScorecardCases cases = new ScorecardCases(scheme, columns.inputs(), ImmutableList.copyOf(others));
        CaseSpec.Builder<Scorecard> spec = CaseSpec.<Scorecard>builder()
                .input(BODY)
                .input(cases.inputs.stream()
                        .map(ScorecardColumns.Input::column)
                        .collect(ImmutableList.toImmutableList()))
                .decide(cases::score)
                .expect(TOTAL, (row, card, expected) -> total(card, expected))
                .expect(GRADE, (row, card, expected) -> grade(card, expected))
                .expect(VETOES, (row, card, expected) -> vetoes(card, expected))
                .expect(MISSING, (row, card, expected) -> missing(card, expected));
        scheme.indicators()
                .forEach(indicator -> spec.expect(columns.won(indicator), ofLine(indicator, ScoreLine::contribution))
                        .expect(columns.lost(indicator), ofLine(indicator, ScoreLine::lost))
                        .expect(
                                columns.state(indicator),
                                (row, card, expected) -> card.line(indicator.id())
                                        .map(ScoreLine::state)
                                        .filter(state -> state != expected)
                                        .map(IndicatorState::label)));
        return spec.explain(ScorecardCases::explain)
                .record(RuleCoverage::record)
                .build();
    }

    private static Function<Scorecard, Optional<BigDecimal>> ofLine(
            Indicator indicator, Function<ScoreLine, BigDecimal> points) {
        return card -> card.line(indicator.id()).map(points);
    }

    private Scorecard score(CaseRow row) {
        BodyId body = BodyId.of(row.get(BODY).orElse("row-" + row.line()));
        ImmutableList.Builder<EvidenceRecord> records = ImmutableList.builder();
        records.addAll(others);
        for (ScorecardColumns.Input input : inputs) {
            row.get(input.column())
                    .ifPresent(value -> records.add(EvidenceRecord.builder()
                            .body(body)
                            .indicator(input.indicator())
                            .part(input.part())
                            .group(input.group())
                            .rater(input.group().map(group -> "rater"))
                            .value(value)
                            .location(row.at(input.column()))
                            .build()));
        }
        ImmutableSet<BodyId> bodies = Stream.concat(
                        Stream.of(body), others.stream().map(EvidenceRecord::body))
                .collect(ImmutableSet.toImmutableSet());
        WithFindings<Evidence> evidence = Evidence.check(scheme, bodies, records.build());
        row.add(evidence.findings());
        row.failIfInvalid();
        return Scorer.of(evidence.value()).score(body);
    }

    private static boolean isNone(String text) {
        return NONE.contains(Ascii.toLowerCase(text));
    }

    private static Optional<LocalizedText> total(Scorecard card, String expected) {
        Optional<BigDecimal> total = card.total();
        boolean same = isNone(expected)
                ? total.isEmpty()
                : total.filter(points -> points.compareTo(CellForms.amount(expected)) == 0)
                        .isPresent();
        return same ? Optional.empty() : Optional.of(shown(total.map(BigDecimal::toPlainString)));
    }

    private static Optional<LocalizedText> grade(Scorecard card, String expected) {
        Optional<Grade> grade = card.grade();
        boolean same = isNone(expected)
                ? grade.isEmpty()
                : grade.filter(found -> ScorecardColumns.isNamed(expected, found.id(), found.title()))
                        .isPresent();
        return same ? Optional.empty() : Optional.of(shown(grade.map(Grade::title)));
    }

    private static LocalizedText shown(Optional<String> text) {
        return text.map(LocalizedText::verbatim).orElseGet(() -> CaseText.text("value.none"));
    }

    private static Optional<LocalizedText> vetoes(Scorecard card, ImmutableList<String> expected) {
        ImmutableList<VetoOutcome> holding = card.vetoes().stream()
                .filter(veto -> veto.decision() == VetoOutcome.Decision.HOLDS)
                .collect(ImmutableList.toImmutableList());
        boolean same = holding.size() == expected.size()
                && holding.stream()
                        .allMatch(veto -> expected.stream()
                                .anyMatch(name -> ScorecardColumns.isNamed(
                                        name, veto.veto().id(), veto.veto().title())));
        return same
                ? Optional.empty()
                : Optional.of(CaseText.list(holding.stream()
                        .map(veto -> LocalizedText.verbatim(veto.veto().title()))
                        .collect(ImmutableList.toImmutableList())));
    }

    private static Optional<LocalizedText> missing(Scorecard card, ImmutableList<String> expected) {
        ImmutableList<Indicator> missing = card.lines().stream()
                .filter(line -> line.state() == IndicatorState.NOT_PROVIDED)
                .map(ScoreLine::indicator)
                .collect(ImmutableList.toImmutableList());
        boolean same = missing.size() == expected.size()
                && missing.stream()
                        .allMatch(indicator -> expected.stream()
                                .anyMatch(name -> ScorecardColumns.isNamed(
                                        name, indicator.id().value(), indicator.title())));
        return same
                ? Optional.empty()
                : Optional.of(CaseText.list(missing.stream()
                        .map(indicator -> LocalizedText.verbatim(indicator.title()))
                        .collect(ImmutableList.toImmutableList())));
    }

    private static String explain(Scorecard card, CaseRow row, ImmutableSet<String> differing, Locale locale) {
        ImmutableList<String> titles = card.scheme()
                .indicators()
                .filter(indicator -> Stream.of("won:", "lost:", "state:")
                        .anyMatch(prefix ->
                                differing.contains(prefix + indicator.id().value())))
                .map(Indicator::title)
                .collect(ImmutableList.toImmutableList());
        return Splitter.on('\n')
                .omitEmptyStrings()
                .splitToStream(card.explain(locale))
                .map(line -> (titles.stream().anyMatch(line::contains) ? "> " : "  ") + line)
                .collect(Collectors.joining("\n"));
    }
}
