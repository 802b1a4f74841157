package org.jiceng.rules.testing.coverage;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.internal.SpreadsheetText;
import org.jiceng.core.text.LocalizedText;

/** A coverage report as CSV. */
final class CoverageCsv {

    private CoverageCsv() {}

    static String of(CoverageReport report, Locale locale) {
        StringBuilder csv = new StringBuilder();
        row(csv, CoverageText.text("csv.headings").in(locale).split(",", -1));
        for (CoverageItem item : report.items()) {
            row(
                    csv,
                    item.source(),
                    item.owner(),
                    item.kind().label().in(locale),
                    item.item().in(locale),
                    Long.toString(item.cases()),
                    (item.isCovered() ? LocalizedText.of("是", "yes") : LocalizedText.of("否", "no")).in(locale),
                    item.gap().map(gap -> gap.reason().label().in(locale)).orElse(""),
                    item.gap().map(gap -> gap.text().in(locale)).orElse(""));
        }
        return csv.toString();
    }

    private static void row(StringBuilder csv, String... cells) {
        csv.append(ImmutableList.copyOf(cells).stream().map(CoverageCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        String cell = SpreadsheetText.cell(SafeText.oneLine(text));
        return cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
