package org.jiceng.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jiceng.core.text.DisplayWidth;

/** A table for the terminal, its columns aligned for Chinese and Latin letters alike; all but the last are cut. */
final class TextTable {

    private static final int WIDEST = 46;
    private static final int RULE = 100;

    private final ImmutableList<String> header;
    private final List<ImmutableList<String>> rows = new ArrayList<>();

    private TextTable(ImmutableList<String> header) {
        this.header = header;
    }

    static TextTable of(String... header) {
        return new TextTable(ImmutableList.copyOf(header));
    }

    TextTable row(String... cells) {
        rows.add(ImmutableList.copyOf(cells));
        return this;
    }

    @Override
    public String toString() {
        List<ImmutableList<String>> all = new ArrayList<>();
        all.add(header);
        int last = header.size() - 1;
        for (ImmutableList<String> row : rows) {
            ImmutableList.Builder<String> cells = ImmutableList.builder();
            row.subList(0, last).forEach(cell -> cells.add(cut(cell)));
            all.add(cells.add(row.get(last)).build());
        }
        int[] widths = new int[header.size()];
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.columns(row.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : all) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                cells.add(
                        isNumber(row.get(i))
                                ? DisplayWidth.padStart(row.get(i), widths[i])
                                : DisplayWidth.padEnd(row.get(i), widths[i]));
            }
            lines.add("  " + String.join("  ", cells).stripTrailing());
        }
        int total = Arrays.stream(widths).sum() + 2 * (widths.length - 1);
        lines.add(1, "  " + "-".repeat(Math.min(total, RULE)));
        return lines.stream().collect(Collectors.joining("\n"));
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
    }

    private static String cut(String text) {
        if (DisplayWidth.columns(text) <= WIDEST) {
            return text;
        }
        int end = text.length();
        while (DisplayWidth.columns(text.substring(0, end)) > WIDEST - 1) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }
}
