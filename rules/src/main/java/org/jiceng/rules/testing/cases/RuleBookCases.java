package org.jiceng.rules.testing.cases;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;
import org.jiceng.rules.testing.coverage.RuleCoverage;

/**
 * Tables of cases of any rule book (规则集用例), for rules over facts of one's own.
 *
 * <pre>{@code
 * CaseSpec<Evaluation<Meeting>> cases = RuleBookCases.of(
 *         BOOK,
 *         ImmutableList.of(CALLED_BY, PRESENT),
 *         row -> new Meeting(row.get(CALLED_BY), row.get(PRESENT)));
 * }</pre>
 *
 * <p>Beside the columns that the case is made of, a table has 日期 and 主体类型, which must be there, and may have 区划代码. It
 * expects with 违反规则 (the strict rules that are violated, all of them and no others, or 无), 规则, 规则判定, 缺少事实 and 引用条款.
 */
public final class RuleBookCases {

    private static final Column<LocalDate> DAY =
            Column.date("day", LocalizedText.of("日期", "day")).orHeaded("决定日期").required();
    private static final Column<BodyKind> KIND = Column.word(
                    "bodyKind", LocalizedText.of("主体类型", "kind of body"), BodyKind.class)
            .required();
    private static final Column<DivisionCode> PLACE =
            Column.of("place", LocalizedText.of("区划代码", "division code"), DivisionCode::parse);
    private static final Column<ImmutableList<String>> VIOLATED =
            Column.textList("violated", LocalizedText.of("违反规则", "violated rules"));

    private RuleBookCases() {}

    /**
     * Returns what a table of cases of a rule book means.
     *
     * @param book the rules
     * @param columns the columns that a case is made of; {@link Column#of(org.jiceng.rules.engine.Fact)} makes one of a
     *     fact
     * @param reader makes a case of a row
     */
    public static <F> CaseSpec<Evaluation<F>> of(
            RuleBook<F> book, Iterable<? extends Column<?>> columns, Function<CaseRow, F> reader) {
        return CaseSpec.<Evaluation<F>>builder()
                .input(DAY, KIND, PLACE)
                .input(columns)
                .decide(row -> book.on(row.require(DAY), row.require(KIND), row.get(PLACE))
                        .evaluate(reader.apply(row)))
                .expect(VIOLATED, RuleBookCases::violated)
                .expect(
                        AdmissionColumns.RULE,
                        (row, evaluation, expected) -> RuleExpectations.rule(row, evaluation, expected, false))
                .expect(
                        AdmissionColumns.VERDICT,
                        (row, evaluation, expected) -> RuleExpectations.verdict(row, evaluation, expected))
                .expect(AdmissionColumns.MISSING, RuleBookCases::missing)
                .expect(
                        AdmissionColumns.CITATION,
                        (row, evaluation, expected) -> RuleExpectations.citation(
                                row, evaluation, () -> RuleExpectations.citations(evaluation), expected))
                .explain((evaluation, row, differing, locale) -> evaluation.trace().stream()
                        .map(step -> CaseText.text(
                                        "report.step",
                                        step.rule().id(),
                                        step.verdict(),
                                        step.reason().orElseGet(() -> LocalizedText.verbatim("")),
                                        CaseText.list(step.citations()))
                                .in(locale))
                        .collect(Collectors.joining("\n")))
                .record(RuleCoverage::record)
                .build();
    }

    private static <F> Optional<LocalizedText> violated(
            CaseRow row, Evaluation<F> evaluation, ImmutableList<String> expected) {
        ImmutableList<String> actual = evaluation.rules().rules().stream()
                .filter(rule -> rule.modality().isStrict() && evaluation.verdict(rule) == Verdict.VIOLATED)
                .map(rule -> rule.id().value())
                .collect(ImmutableList.toImmutableList());
        return sorted(actual).equals(sorted(expected)) ? Optional.empty() : Optional.of(CaseExpectation.shown(actual));
    }

    private static <F> Optional<LocalizedText> missing(
            CaseRow row, Evaluation<F> evaluation, ImmutableList<String> expected) {
        ImmutableList<String> actual = evaluation.steps().stream()
                .map(RuleStep::missingFacts)
                .flatMap(facts -> facts.stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return sorted(actual).equals(sorted(expected)) ? Optional.empty() : Optional.of(CaseExpectation.shown(actual));
    }

    private static ImmutableList<String> sorted(ImmutableList<String> texts) {
        return ImmutableList.sortedCopyOf(texts);
    }
}
