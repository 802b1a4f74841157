package org.jiceng.rules.testing.coverage;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Locale;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.text.Language;

/** A coverage report as a page. */
final class CoverageHtml {

    private static final String STYLE = """
            body{font:16px/1.6 system-ui,"Noto Sans SC","Microsoft YaHei",sans-serif;margin:2rem auto;max-width:72rem;
            padding:0 1rem;color:#1b1b1b;background:#fff}
            table{border-collapse:collapse;width:100%;margin:1rem 0}
            th,td{border:1px solid #b8b8b8;padding:.3rem .6rem;text-align:left;vertical-align:top}
            th[scope=rowgroup]{background:#eef1f5}td.n{text-align:right}
            tr.gap td{background:#fdecea}
            """;

    private final StringBuilder page = new StringBuilder();
    private final Locale locale;

    private CoverageHtml(Locale locale) {
        this.locale = locale;
    }

    static String of(CoverageReport report, Locale locale) {
        return new CoverageHtml(locale).page(report);
    }

    private String page(CoverageReport report) {
        String language = Language.of(locale) == Language.ENGLISH ? "en" : "zh-CN";
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>")
                .append(text("report.title"))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(text("report.title"))
                .append("</h1>\n<p>")
                .append(text(
                        "report.headline",
                        report.percent(),
                        Long.toString(report.covered()),
                        Integer.toString(report.items().size())))
                .append("</p>\n");
        CoverageTable.sources(report).forEach(this::source);
        return page.append("</body>\n</html>\n").toString();
    }

    private void source(String source, List<CoverageItem> items) {
        page.append("<h2>").append(escaped(source)).append("</h2>\n<table>\n<thead><tr>");
        for (String key : List.of("column.item", "column.detail", "column.cases", "column.gap")) {
            page.append("<th scope=\"col\">").append(text(key)).append("</th>");
        }
        page.append("</tr></thead>\n");
        CoverageTable.owners(items).forEach((owner, ofOwner) -> {
            page.append("<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"4\">")
                    .append(escaped(owner))
                    .append("</th></tr>\n");
            ofOwner.forEach(this::row);
            page.append("</tbody>\n");
        });
        page.append("</table>\n");
    }

    private void row(CoverageItem item) {
        page.append(item.isCovered() ? "<tr><td>" : "<tr class=\"gap\"><td>")
                .append(escaped(item.kind().label().in(locale)))
                .append("</td><td>")
                .append(escaped(item.item().in(locale)))
                .append("</td><td class=\"n\">")
                .append(item.cases())
                .append("</td><td>");
        item.gap()
                .ifPresent(gap -> page.append("<strong>")
                        .append(escaped(gap.reason().label().in(locale)))
                        .append("</strong> ")
                        .append(escaped(gap.text().in(locale))));
        page.append("</td></tr>\n");
    }

    private String text(String key, Object... values) {
        return escaped(CoverageText.text(key, values).in(locale));
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(SafeText.oneLine(text));
    }
}
