package org.jiceng.rules.testing.mutation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.text.DisplayWidth;

/** Writes a mutation report as a table of text. */
final class MutationTable {

    private static final int NUMBER = 8;

    private final MutationReport report;
    private final Locale locale;

    private MutationTable(MutationReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    static String of(MutationReport report, Locale locale) {
        return new MutationTable(report, locale).text();
    }

    private String text() {
        ImmutableList<String> parts = report.lines().stream()
                .map(MutationReport.Line::part)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        int width = parts.stream().mapToInt(DisplayWidth::columns).max().orElse(0);
        width = Math.max(width, DisplayWidth.columns(say("table.part")));
        List<String> rows = new ArrayList<>();
        rows.add(say("table.title", report.cases(), report.percentNoticed().toPlainString()));
        rows.add(row(
                width,
                say("table.part"),
                say("table.changes"),
                say("table.noticed"),
                say("table.unnoticed"),
                say("table.equivalent")));
        for (String part : parts) {
            rows.add(counts(width, part, ofPart(part)));
        }
        rows.add(counts(width, say("table.total"), report));
        if (!report.unnoticed().isEmpty()) {
            rows.add(say("table.list"));
        }
        String last = "";
        for (MutationReport.Line line : report.unnoticed()) {
            if (!line.part().equals(last)) {
                rows.add("  " + heading(line));
                last = line.part();
            }
            rows.add("    " + say("table.line", line.kind(), line.change()));
        }
        return rows.stream().map(SafeText::oneLine).map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    private String heading(MutationReport.Line line) {
        String cited = line.citations().stream()
                .map(citation -> citation.in(locale))
                .collect(Collectors.joining(say("list.separator")));
        return line.part() + (cited.isEmpty() ? "" : say("table.cited", cited));
    }

    private MutationReport ofPart(String part) {
        return new MutationReport(
                report.lines().stream()
                        .filter(line -> line.part().equals(part))
                        .collect(ImmutableList.toImmutableList()),
                report.cases());
    }

    private static String counts(int width, String part, MutationReport lines) {
        return row(
                width,
                part,
                String.valueOf(lines.lines().size()),
                String.valueOf(lines.noticed()),
                String.valueOf(lines.unnoticed().size()),
                String.valueOf(lines.equivalent()));
    }

    private static String row(int width, String part, String... cells) {
        StringBuilder row = new StringBuilder(DisplayWidth.padEnd(part, width));
        for (String cell : cells) {
            row.append("  ").append(DisplayWidth.padStart(cell, NUMBER));
        }
        return row.toString();
    }

    private String say(String key, Object... values) {
        return MutationText.text(key, values).in(locale);
    }
}
