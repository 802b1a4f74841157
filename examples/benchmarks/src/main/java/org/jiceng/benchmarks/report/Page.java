package org.jiceng.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tables, as a page of Markdown and as CSV. */
final class Page {

    private final StringBuilder markdown = new StringBuilder();
    private final List<String> csv =
            new ArrayList<>(List.of("group,subject,size,cpu_ns,wall_ns,wall_min_ns,wall_max_ns,bytes,ratio"));

    /** Adds a paragraph. */
    void text(String text) {
        markdown.append(text).append("\n\n");
    }

    /**
     * Adds a table for each size of a group.
     *
     * @param title the heading
     * @param base the subject whose time is one
     */
    void group(String title, List<Measurement> measurements, String base) {
        Map<String, List<Measurement>> bySize = new LinkedHashMap<>();
        measurements.forEach(one ->
                bySize.computeIfAbsent(one.size(), size -> new ArrayList<>()).add(one));
        text("## " + title);
        bySize.forEach((size, rows) -> {
            if (!size.isEmpty()) {
                text("### Size: " + size);
            }
            markdown.append("| subject | processor time | on the wall, median (least – most) | ratio | allocated |\n");
            markdown.append("|---|--:|--:|--:|--:|\n");
            Optional<Measurement> floor =
                    rows.stream().filter(row -> row.subject().equals(base)).findFirst();
            rows.forEach(row -> row(row, floor));
            markdown.append('\n');
        });
    }

    private void row(Measurement row, Optional<Measurement> floor) {
        Optional<Double> ratio = floor.map(base -> row.cpu() / base.cpu());
        markdown.append("| ")
                .append(row.subject())
                .append(" | ")
                .append(Numbers.time(row.cpu()))
                .append(" | ")
                .append(Numbers.time(row.wall()))
                .append(" (")
                .append(Numbers.time(row.least()))
                .append(" – ")
                .append(Numbers.time(row.most()))
                .append(") | ")
                .append(ratio.map(Numbers::ratio).orElse("–"))
                .append(" | ")
                .append(row.bytes().isPresent() ? Numbers.bytes(row.bytes().getAsDouble()) : "–")
                .append(" |\n");
        csv.add(String.format(
                Locale.ROOT,
                "\"%s\",\"%s\",%s,%.1f,%.1f,%.1f,%.1f,%s,%s",
                row.group().title(),
                row.subject(),
                row.size(),
                row.cpu(),
                row.wall(),
                row.least(),
                row.most(),
                row.bytes().isPresent()
                        ? String.format(Locale.ROOT, "%.1f", row.bytes().getAsDouble())
                        : "",
                ratio.map(value -> String.format(Locale.ROOT, "%.4f", value)).orElse("")));
    }

    /** Adds a table. */
    void table(String title, List<String> columns, List<List<String>> rows) {
        text("## " + title);
        line(columns);
        markdown.append("|---").append("|--:".repeat(columns.size() - 1)).append("|\n");
        rows.forEach(this::line);
        rows.forEach(row -> csv.add("\"" + title + "\",\"" + String.join("\",\"", row) + "\""));
        markdown.append('\n');
    }

    private void line(List<String> cells) {
        markdown.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Returns the page. */
    String markdown() {
        return markdown.toString().stripTrailing() + "\n";
    }

    /** Returns all figures as CSV, times in nanoseconds. */
    String csv() {
        return String.join("\n", csv) + "\n";
    }
}
