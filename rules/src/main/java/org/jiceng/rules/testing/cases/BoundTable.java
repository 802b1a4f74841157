package org.jiceng.rules.testing.cases;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.internal.input.InputText;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.testing.coverage.RuleCoverage;

/**
 * A table with its headings understood.
 *
 * @param <R> the type of what a case comes out as
 */
final class BoundTable<R> {

    private static final ImmutableSet<String> NOTES = ImmutableSet.of("备注", "说明", "note", "notes", "remark");

    private final CaseTable table;
    private final CaseSpec<R> spec;
    private final ImmutableMap<String, String> headings;
    private final ImmutableList<Column<?>> columns;
    private final ImmutableList<Column<?>> expecting;
    private final Findings headingFindings;

    BoundTable(CaseTable table, CaseSpec<R> spec) {
        this.table = table;
        this.spec = spec;
        Findings.Builder findings = Findings.builder();
        findings.addAll(table.findings());
        this.headings = table.headings().isEmpty() ? ImmutableMap.of() : headings(findings);
        this.headingFindings = findings.build();
        this.columns = present(spec.columns());
        this.expecting = present(
                spec.expectations().stream().map(CaseExpectation::column).collect(ImmutableList.toImmutableList()));
    }

    /** Returns those of several columns that the table has. */
    private ImmutableList<Column<?>> present(ImmutableList<? extends Column<?>> all) {
        return all.stream()
                .filter(column -> headings.containsKey(column.id()))
                .collect(ImmutableList.toImmutableList());
    }

    CaseSpec<R> spec() {
        return spec;
    }

    /** Returns this table for the spec that it is bound to. */
    @SuppressWarnings("unchecked") // the spec is the same, and so is its type
    <S> BoundTable<S> as(CaseSpec<S> same) {
        checkState(spec.equals(same), "spec must be the one that the table is bound to");
        return (BoundTable<S>) this;
    }

    /** Returns the heading that the table has for each column, by the id of the column. */
    private ImmutableMap<String, String> headings(Findings.Builder findings) {
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, Column<?>> byHeading = new HashMap<>();
        spec.columns()
                .forEach(column ->
                        column.headings().forEach(heading -> byHeading.putIfAbsent(CellWords.key(heading), column)));
        for (int i = 0; i < table.headings().size(); i++) {
            String heading = table.headings().get(i);
            SourceLocation place = new SourceLocation(table.file(), 1, i + 1);
            String key = CellWords.key(heading);
            Column<?> column = byHeading.get(key);
            if (column == null) {
                if (!isFree(key)) {
                    findings.add(unknown(place, heading));
                }
            } else if (found.putIfAbsent(column.id(), heading) != null) {
                findings.add(CaseText.error(
                        "CASE-HEADING",
                        place,
                        CaseText.text(
                                "heading.twice", InputText.shown(heading), column.label(), found.get(column.id()))));
            }
        }
        spec.columns().stream()
                .filter(column -> column.isRequired() && !found.containsKey(column.id()))
                .forEach(column -> findings.add(CaseText.error(
                        "CASE-HEADING",
                        new SourceLocation(table.file(), 1, 0),
                        CaseText.text("heading.missing", column.label(), column.id()))));
        return ImmutableMap.copyOf(found);
    }

    private static boolean isFree(String key) {
        return key.isEmpty() || key.startsWith("#") || RuleCase.NAMES.contains(key) || NOTES.contains(key);
    }

    private Finding unknown(SourceLocation place, String heading) {
        ImmutableList<String> known = spec.columns().stream()
                .flatMap(column -> column.headings().stream())
                .collect(ImmutableList.toImmutableList());
        LocalizedText text = NearestWord.in(known, heading)
                .map(nearest -> CaseText.text("heading.nearest", InputText.shown(heading), nearest))
                .orElseGet(() -> CaseText.text(
                        "heading.unknown",
                        InputText.shown(heading),
                        CaseText.list(
                                spec.columns().stream().map(Column::label).collect(ImmutableList.toImmutableList()))));
        return CaseText.error("CASE-HEADING", place, text);
    }

    /** Returns everything that is wrong with headings and cells of the whole file. */
    Findings findings() {
        Findings.Builder all = Findings.builder();
        all.addAll(headingFindings);
        for (RuleCase one : table.cases()) {
            one.broken().ifPresent(all::add);
            one.row().ifPresent(row -> read(one, row, all));
        }
        return all.build();
    }

    @CanIgnoreReturnValue
    private CaseRow read(RuleCase one, CsvTable.Row row, Findings.Builder findings) {
        CaseRow read = new CaseRow(table.file(), one.line(), row, headings, findings);
        columns.forEach(read::read);
        if (!headingFindings.hasErrors() && expecting.stream().noneMatch(read::states)) {
            findings.add(CaseText.error(
                    "CASE-EXPECTS-NOTHING",
                    new SourceLocation(table.file(), one.line(), 0),
                    CaseText.text(
                            "row.expectsNothing",
                            CaseText.list(spec.expectations().stream()
                                    .map(expectation -> expectation.column().label())
                                    .collect(ImmutableList.toImmutableList())))));
        }
        return read;
    }

    CaseResult check(RuleCase one, Optional<RuleCoverage> coverage) {
        if (headingFindings.hasErrors()) {
            return CaseResult.broken(one, findings());
        }
        if (one.row().isEmpty()) {
            return CaseResult.broken(
                    one, Findings.of(one.broken().map(ImmutableList::of).orElseGet(ImmutableList::of)));
        }
        Findings.Builder findings = Findings.builder();
        CaseRow row = read(one, one.row().orElseThrow(), findings);
        if (findings.hasErrors()) {
            return CaseResult.broken(one, findings.build());
        }
        R result;
        try {
            result = spec.decide(row);
        } catch (InvalidRow e) {
            return CaseResult.broken(one, findings.build());
        } catch (IllegalArgumentException | IllegalStateException e) {
            findings.add(CaseText.error(
                    "CASE-ROW",
                    new SourceLocation(table.file(), one.line(), 0),
                    CaseText.text("row.invalid", String.valueOf(e.getMessage()))));
            return CaseResult.broken(one, findings.build());
        }
        coverage.ifPresent(recorder -> spec.record(recorder, result));
        return spec.compare(one, row, result, findings);
    }
}
