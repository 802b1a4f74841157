package org.jiceng.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.hash.Hashing;
import com.google.common.html.HtmlEscapers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.SvgRenderer;
import org.jiceng.core.text.Language;

/** The results as one page of HTML that needs nothing else: no script, nothing loaded, and a policy that says so. */
final class Report {

    private static final Escaper HTML = HtmlEscapers.htmlEscaper();

    private static final String STYLE = """
            body { margin: 2rem auto; max-width: 76rem; padding: 0 1rem; color: #1d2733;
                   font: 15px/1.6 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif; }
            h1 { font-size: 1.6rem; } h2 { margin-top: 2.5rem; font-size: 1.2rem; border-bottom: 2px solid #b5302a; }
            table { border-collapse: collapse; width: 100%; font-size: .92rem; }
            th, td { border: 1px solid #d5dbe2; padding: .3rem .55rem; text-align: left; vertical-align: top; }
            th { background: #f2f4f7; } td.number { text-align: right; font-variant-numeric: tabular-nums; }
            .chart { overflow-x: auto; border: 1px solid #d5dbe2; } .chart svg { display: block; max-width: 100%; height: auto; }
            p { margin: .2rem 0; font-size: .9rem; } details { margin: .6rem 0; } pre { white-space: pre-wrap; font: inherit; }
            @media print { body { max-width: none; } .chart { overflow: visible; } details { break-inside: avoid; } }
            """;

    private Report() {}

    static String of(Results results, Diagram chart, Language language) {
        Locale locale = language.locale();
        StringBuilder page = new StringBuilder();
        String title = Text.of(
                        "report.title",
                        results.county().structure().get(County.TOWN_ID).name())
                .in(locale);
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language == Language.ENGLISH ? "en" : "zh-CN")
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .append(hash(STYLE))
                .append("'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(HTML.escape(title))
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(HTML.escape(title))
                .append("</h1>\n");
        ImmutableList<Sheet> sheets = new Sheets(results, locale).all();
        append(page, sheets.get(0));
        page.append("<h2>").append(HTML.escape(chart.title())).append("</h2>\n<div class=\"chart\">\n");
        page.append(inline(new SvgRenderer().render(chart, locale))).append("</div>\n");
        sheets.stream().skip(1).forEach(sheet -> append(page, sheet));
        return page.append("</body>\n</html>\n").toString();
    }

    /** Returns the picture without the declaration that only a file of its own may have. */
    private static String inline(String svg) {
        return svg.substring(svg.indexOf("<svg"));
    }

    private static String hash(String style) {
        return Base64.getEncoder()
                .encodeToString(Hashing.sha256()
                        .hashString(style, StandardCharsets.UTF_8)
                        .asBytes());
    }

    private static void append(StringBuilder page, Sheet sheet) {
        page.append("<h2>").append(HTML.escape(sheet.title())).append("</h2>\n<table>\n<tr>");
        sheet.header()
                .forEach(cell -> page.append("<th>").append(HTML.escape(cell)).append("</th>"));
        page.append("</tr>\n");
        for (ImmutableList<String> row : sheet.rows()) {
            page.append("<tr>");
            for (String cell : row) {
                page.append(TextTable.isNumber(cell) ? "<td class=\"number\">" : "<td>");
                page.append(HTML.escape(cell)).append("</td>");
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n");
        sheet.remarks()
                .forEach(
                        remark -> page.append("<p>").append(HTML.escape(remark)).append("</p>\n"));
        if (!sheet.details().isEmpty()) {
            page.append("<details>\n<summary>")
                    .append(HTML.escape(sheet.details().get(0)))
                    .append("</summary>\n<pre>");
            sheet.details().stream()
                    .skip(1)
                    .forEach(line -> page.append(HTML.escape(line)).append('\n'));
            page.append("</pre>\n</details>\n");
        }
    }
}
