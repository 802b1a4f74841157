package org.jiceng.rules.testing.coverage;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What tests exercised of rule books and schemes, and why they did not exercise the rest (规则覆盖报告). */
public final class CoverageReport {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final ImmutableList<CoverageItem> items;

    CoverageReport(ImmutableList<CoverageItem> items) {
        this.items = items;
    }

    /** Returns everything that tests should exercise, in the order of the books and schemes. */
    public ImmutableList<CoverageItem> items() {
        return items;
    }

    /** Returns what was not exercised, in the order of the books and schemes. */
    public ImmutableList<CoverageItem> gaps() {
        return items.stream().filter(item -> !item.isCovered()).collect(ImmutableList.toImmutableList());
    }

    /** Returns the items of one kind. */
    public ImmutableList<CoverageItem> of(CoverageKind kind) {
        return items.stream().filter(item -> item.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the report of some rules alone, for whoever tests rules of a place over those of the nation. What schemes
     * have stays.
     *
     * @param beginnings with what the ids of these rules begin, for example {@code CITY-}; none for all rules
     */
    public CoverageReport ofRules(String... beginnings) {
        return beginnings.length == 0
                ? this
                : new CoverageReport(items.stream()
                        .filter(item -> !item.kind().isOfRules()
                                || Arrays.stream(beginnings).anyMatch(item.owner()::startsWith))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Returns how many items were exercised. */
    public long covered() {
        return items.stream().filter(CoverageItem::isCovered).count();
    }

    /**
     * Returns the share of items that were exercised, in per cent with one decimal, rounded down, so that it is 100.0
     * only where all were; 0.0 where there are none.
     */
    public BigDecimal percent() {
        return items.isEmpty()
                ? BigDecimal.ZERO.setScale(1)
                : HUNDRED.multiply(BigDecimal.valueOf(covered()))
                        .divide(BigDecimal.valueOf(items.size()), 1, RoundingMode.DOWN);
    }

    /**
     * Returns the report as a table for a terminal: a line for each rule, indicator, veto and grade, and below it a
     * line for each gap with its reason.
     *
     * @param locale the reader's locale: English for English, Chinese for every other
     * @return several lines, without a line break at the end
     */
    public String table(Locale locale) {
        return CoverageTable.of(this, locale);
    }

    /** Returns the report as CSV (RFC 4180), a row for each item; no cell is taken for a formula by a spreadsheet. */
    public String toCsv(Locale locale) {
        return CoverageCsv.of(this, locale);
    }

    /** Returns the report as a page of HTML that needs no other file. */
    public String toHtml(Locale locale) {
        return CoverageHtml.of(this, locale);
    }

    /**
     * Writes {@code rule-coverage.html} and {@code rule-coverage.csv}, in UTF-8.
     *
     * @param directory where; it is made where it is not there
     * @param locale the reader's locale: English for English, Chinese for every other
     * @throws IOException if a file cannot be written
     */
    public void writeTo(Path directory, Locale locale) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("rule-coverage.html"), toHtml(locale));
        Files.writeString(directory.resolve("rule-coverage.csv"), "\uFEFF" + toCsv(locale));
    }

    /** Returns the share and how many items it is made of. */
    @Override
    public String toString() {
        return percent() + " % (" + covered() + "/" + items.size() + ")";
    }
}
