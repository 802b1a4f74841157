package org.jiceng.rules.statute;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.testing.cases.CaseRow;
import org.jiceng.rules.testing.cases.CaseSpec;
import org.jiceng.rules.testing.cases.CaseTable;
import org.jiceng.rules.testing.cases.Column;
import org.jiceng.rules.testing.mutation.Mutation;
import org.jiceng.rules.testing.mutation.MutationReportAssert;

/** Columns of the tables of this package, and what must stand in each table. */
final class StatuteTable {

    private StatuteTable() {}

    static Column<Integer> count(String id) {
        return Column.of(id, LocalizedText.verbatim(id), Integer::valueOf);
    }

    static Column<Boolean> flag(String id) {
        return Column.flag(id, LocalizedText.verbatim(id));
    }

    static Column<LocalDate> date(String id) {
        return Column.date(id, LocalizedText.verbatim(id));
    }

    static <E extends Enum<E>> Column<E> word(String id, Class<E> type) {
        return Column.of(id, LocalizedText.verbatim(id), text -> Enum.valueOf(type, text));
    }

    static OptionalInt count(CaseRow row, Column<Integer> column) {
        Optional<Integer> count = row.get(column);
        return count.isPresent() ? OptionalInt.of(count.get()) : OptionalInt.empty();
    }

    /** The day, the rule and the verdict of a row. */
    private record Row(LocalDate day, String rule, String verdict, boolean cites) {}

    private static ImmutableList<Row> rows(String file) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(StatuteTable.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            Findings.Builder findings = Findings.builder();
            CsvTable table =
                    CsvTable.read(file, reader, ImmutableList.of("day", "rule", "verdict", "citation"), findings);
            assertThat(findings.build()).isEmpty();
            return table.rows().stream()
                    .map(row -> new Row(
                            LocalDate.parse(row.text("day")),
                            row.text("rule"),
                            row.text("verdict"),
                            row.optionalText("citation").isPresent()))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /**
     * Checks that every version of every rule has rows on its first and last day and on the days around them, and that
     * every row on a rule that applies says its article.
     */
    static void assertBothSidesOfEveryVersion(RuleBook<?> book, String file) throws IOException {
        ImmutableList<Row> rows = rows(file);
        assertThat(rows).allMatch(row -> row.cites() != row.verdict().equals("NOT_APPLICABLE"));
        for (Rule<?> rule : book.rules()) {
            ImmutableSet<LocalDate> days = rows.stream()
                    .filter(row -> row.rule().equals(rule.id().value()))
                    .map(Row::day)
                    .collect(ImmutableSet.toImmutableSet());
            rule.citations().forEach(citation -> {
                LocalDate start = citation.instrument().period().start();
                assertThat(days).as("days of %s in %s", rule.id(), file).contains(start, start.minusDays(1));
                citation.instrument()
                        .period()
                        .lastDay()
                        .ifPresent(last -> assertThat(days)
                                .as("days of %s in %s", rule.id(), file)
                                .contains(last, last.plusDays(1)));
            });
        }
    }

    /**
     * Checks that the rows of a table notice changes of the rules: all of them, but one that nobody can notice, a day
     * that an exception holds before the rule does.
     */
    static <F> void assertSlipsAreNoticed(
            RuleBook<F> book, String file, Function<RuleBook<F>, CaseSpec<Evaluation<F>>> spec) {
        CaseTable table = CaseTable.read(Path.of("src/test/resources/org/jiceng/rules/statute", file));
        MutationReportAssert.assertThat(Mutation.of(book).noticedBy(table.cases(), changed -> {
                    CaseSpec<Evaluation<F>> cases = spec.apply(changed);
                    return each -> each.check(cases).passed();
                }))
                .hasNoticedAtLeast("99%");
    }
}
