package org.jiceng.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;

/** The results for the terminal. */
final class Tables {

    private Tables() {}

    static String of(Results results, Locale locale) {
        return new Sheets(results, locale).all().stream().map(Tables::of).collect(Collectors.joining("\n"));
    }

    private static String of(Sheet sheet) {
        TextTable table = TextTable.of(sheet.header().toArray(String[]::new));
        for (ImmutableList<String> row : sheet.rows()) {
            table.row(row.toArray(String[]::new));
        }
        StringBuilder text = new StringBuilder();
        text.append("== ").append(sheet.title()).append(" ==\n").append(table).append('\n');
        sheet.remarks().forEach(remark -> text.append("  ").append(remark).append('\n'));
        return text.toString();
    }
}
