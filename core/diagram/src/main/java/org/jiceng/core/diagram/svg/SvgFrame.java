package org.jiceng.core.diagram.svg;

import java.util.Map;
import java.util.Optional;
import org.jiceng.core.diagram.escape.XmlEscaper;
import org.jiceng.core.relation.RelationKind;

/** What stands around a chart: title, subtitle and date above it; legend, source and notes below it. */
final class SvgFrame {

    static final String FONTS = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',"
            + "'WenQuanYi Micro Hei',sans-serif";

    private static final int TITLE_SIZE = 24;
    private static final int SUBTITLE_SIZE = 13;
    private static final int FOOTER_SIZE = 12;
    private static final int FOOTER_LINE = 22;
    private static final int WIDE = 1800;
    private static final int SAMPLE = 52;
    private static final int SWATCH = 24;
    private static final int LONGEST_TITLE = 60 * TextMeasure.EM;

    private final SvgChart chart;
    private final String title;
    private final String subtitle;
    private final int width;
    private final int scale;

    /** @param width the width of the page; on a wide page the words are larger */
    SvgFrame(SvgChart chart, int width) {
        this.chart = chart;
        this.title = TextMeasure.wrap(chart.title(), LONGEST_TITLE, 1).get(0);
        this.subtitle = TextMeasure.wrap(chart.subtitle(), LONGEST_TITLE * 2, 1).get(0);
        this.width = width;
        this.scale = Math.max(100, Math.min(width * 100 / WIDE, 400));
    }

    /** Returns the width that title and subtitle need, with the margins. */
    int headWidth() {
        return Math.max(BoxText.px(title, TITLE_SIZE), BoxText.px(subtitle, SUBTITLE_SIZE)) + 2 * SvgLayout.MARGIN;
    }

    /** Returns how much of the page lies above the chart. */
    int headHeight() {
        return scaled(subtitle.isEmpty() ? 72 : 96);
    }

    private int scaled(int length) {
        return length * scale / 100;
    }

    void appendHead(StringBuilder out) {
        appendText(out, "title", "middle", width / 2, scaled(36), scaled(TITLE_SIZE), "#111827", title);
        if (!subtitle.isEmpty()) {
            appendText(out, "subtitle", "middle", width / 2, scaled(66), scaled(SUBTITLE_SIZE), "#4b5563", subtitle);
        }
    }

    /** Appends what stands below the chart and returns the height of the whole page. */
    int appendFooter(StringBuilder out, int top) {
        int size = scaled(FOOTER_SIZE);
        int lineHeight = scaled(FOOTER_LINE);
        int y = top;
        if (!chart.kinds().isEmpty() || !chart.swatches().isEmpty()) {
            y = appendLegend(out, y) + lineHeight;
        }
        int widest = (width - 2 * SvgLayout.MARGIN) * TextMeasure.EM / size;
        for (String paragraph : chart.footer()) {
            for (String line : TextMeasure.wrap(paragraph, widest, 4)) {
                appendText(out, "footer", "start", SvgLayout.MARGIN, y, size, "#4b5563", line);
                y += lineHeight;
            }
        }
        return y + SvgLayout.MARGIN - lineHeight / 2;
    }

    private int appendLegend(StringBuilder out, int top) {
        int size = scaled(FOOTER_SIZE);
        int indent = SvgLayout.MARGIN + BoxText.px(chart.legend(), size) + SvgLayout.MARGIN;
        Cursor cursor = new Cursor(indent, top);
        out.append("<g class=\"legend\">\n");
        appendText(out, "heading", "start", SvgLayout.MARGIN, top, size, "#111827", chart.legend());
        for (Swatch swatch : chart.swatches()) {
            String name = swatch.sign().isEmpty() ? swatch.name() : swatch.sign() + " " + swatch.name();
            int x = cursor.next(SWATCH + 8 + BoxText.px(name, size));
            NodePaint paint = swatch.paint();
            out.append("<g class=\"swatch\"><rect x=\"")
                    .append(x)
                    .append("\" y=\"")
                    .append(cursor.y - 7);
            out.append("\" width=\"")
                    .append(SWATCH)
                    .append("\" height=\"14\" rx=\"3\" fill=\"")
                    .append(paint.fill());
            out.append("\" stroke=\"").append(paint.stroke());
            out.append(paint.dashed() ? "\" stroke-dasharray=\"4 3\"/>" : "\"/>");
            appendText(out, "name", "start", x + SWATCH + 8, cursor.y, size, "#111827", name);
            out.append("</g>\n");
        }
        if (!chart.swatches().isEmpty() && !chart.kinds().isEmpty()) {
            cursor.breakLine();
        }
        for (Map.Entry<RelationKind, String> entry : chart.kinds().entrySet()) {
            RelationKind kind = entry.getKey();
            String name = entry.getValue();
            int x = cursor.next(SAMPLE + 8 + BoxText.px(name, size));
            int y = cursor.y;
            out.append("<g class=\"entry\" data-kind=\"").append(kind).append("\">");
            RelationStyle style = RelationStyle.of(kind);
            int end = x + SAMPLE - style.head().inset();
            SvgLines.appendStroke(out, style, "M" + x + ',' + y + 'H' + end, Optional.empty());
            SvgLines.appendHead(out, style, x + SAMPLE, y, 0);
            appendText(out, "name", "start", x + SAMPLE + 8, y, size, "#111827", name);
            out.append("</g>\n");
        }
        out.append("</g>\n");
        return cursor.y;
    }

    /** Where the next entry of the legend goes. */
    private final class Cursor {
        private final int indent;
        private int x;
        private int y;

        Cursor(int indent, int y) {
            this.indent = indent;
            this.x = indent;
            this.y = y;
        }

        void breakLine() {
            x = indent;
            y += scaled(FOOTER_LINE);
        }

        /** Takes room for an entry and returns where it begins. */
        int next(int room) {
            if (x + room > width - SvgLayout.MARGIN && x > indent) {
                breakLine();
            }
            int begin = x;
            x += room + SvgLayout.MARGIN;
            return begin;
        }
    }

    private static void appendText(
            StringBuilder out, String role, String anchor, int x, int y, int size, String color, String text) {
        out.append("<text class=\"")
                .append(role)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y);
        out.append("\" dy=\".35em\" font-size=\"")
                .append(size)
                .append("\" fill=\"")
                .append(color);
        out.append(role.equals("title") ? "\" font-weight=\"bold" : "");
        out.append("\" text-anchor=\"")
                .append(anchor)
                .append("\">")
                .append(XmlEscaper.escape(text))
                .append("</text>\n");
    }
}
