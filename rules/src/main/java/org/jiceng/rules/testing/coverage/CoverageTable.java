package org.jiceng.rules.testing.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.text.DisplayWidth;

/** A coverage report as a table for a terminal. */
final class CoverageTable {

    private static final int OWNER = 32;

    private CoverageTable() {}

    static String of(CoverageReport report, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(CoverageText.text(
                        "report.headline",
                        report.percent(),
                        Long.toString(report.covered()),
                        Integer.toString(report.items().size()))
                .in(locale));
        sources(report).forEach((source, items) -> {
            lines.add("");
            lines.add(SafeText.oneLine(source) + "  " + share(items));
            owners(items).forEach((owner, ofOwner) -> {
                lines.add("  " + DisplayWidth.padEnd(SafeText.oneLine(owner), OWNER) + "  " + share(ofOwner));
                ofOwner.stream()
                        .filter(item -> !item.isCovered())
                        .forEach(item -> lines.add("    - " + gap(item, locale)));
            });
        });
        return String.join("\n", lines);
    }

    private static String gap(CoverageItem item, Locale locale) {
        return CoverageText.text(
                        "report.gap",
                        item.kind(),
                        item.item(),
                        item.gap().orElseThrow().reason(),
                        item.gap().orElseThrow().text())
                .in(locale);
    }

    private static String share(List<CoverageItem> items) {
        return items.stream().filter(CoverageItem::isCovered).count() + "/" + items.size();
    }

    static Map<String, List<CoverageItem>> sources(CoverageReport report) {
        return report.items().stream()
                .collect(Collectors.groupingBy(CoverageItem::source, LinkedHashMap::new, Collectors.toList()));
    }

    static Map<String, List<CoverageItem>> owners(List<CoverageItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(CoverageItem::owner, LinkedHashMap::new, Collectors.toList()));
    }
}
