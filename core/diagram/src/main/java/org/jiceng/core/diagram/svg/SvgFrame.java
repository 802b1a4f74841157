package org.jiceng.core.diagram.svg;

import java.util.Map;
import org.jiceng.core.diagram.escape.Template;
import org.jiceng.core.relation.RelationKind;

/** What stands around a chart: title, subtitle and date above it; legend, source and notes below it. */
final class SvgFrame {

    private static final Template SWATCH = Template.of("<g class=\"swatch\"><rect x=\"{}\" y=\"{}\" width=\"{}\""
            + " height=\"14\" rx=\"3\" fill=\"{}\" stroke=\"{}\"{}/>");
    private static final Template ENTRY = Template.of("<g class=\"entry\" data-kind=\"{}\">");

    private static final String INK = "#111827";
    private static final String PALE = "#4b5563";
    private static final int TITLE_SIZE = 24;
    private static final int SUBTITLE_SIZE = 13;
    private static final int FOOTER_SIZE = 12;
    private static final int FOOTER_LINE = 22;
    private static final int WIDE = 1800;
    private static final int SAMPLE = 52;
    private static final int SWATCH_WIDTH = 24;
    private static final int NAME_GAP = 8;
    private static final int LONGEST_TITLE = 60 * TextMeasure.EM;

    private final SvgChart chart;
    private final String title;
    private final String subtitle;
    private final int width;
    private final int scale;
    /** Where the next entry of the legend goes, and where its lines begin. */
    private int x;

    private int y;
    private int indent;

    /** @param width the width of the page; on a wide page the words are larger */
    SvgFrame(SvgChart chart, int width) {
        this.chart = chart;
        this.title = TextMeasure.cut(chart.title, LONGEST_TITLE);
        this.subtitle = TextMeasure.cut(chart.subtitle, LONGEST_TITLE * 2);
        this.width = width;
        this.scale = Math.max(100, Math.min(width * 100 / WIDE, 400));
    }

    /** Returns the width that title and subtitle need, with the margins. */
    int headWidth() {
        int widest = Math.max(TextMeasure.px(title, TITLE_SIZE), TextMeasure.px(subtitle, SUBTITLE_SIZE));
        return widest + 2 * SvgLayout.MARGIN;
    }

    /** Returns how much of the page lies above the chart. */
    int headHeight() {
        return scaled(subtitle.isEmpty() ? 72 : 96);
    }

    private int scaled(int length) {
        return length * scale / 100;
    }

    void appendHead(Sheet sheet) {
        sheet.text("title", "middle", width / 2, scaled(36), scaled(TITLE_SIZE), INK, title);
        if (!subtitle.isEmpty()) {
            sheet.text("subtitle", "middle", width / 2, scaled(66), scaled(SUBTITLE_SIZE), PALE, subtitle);
        }
    }

    /** Appends what stands below the chart and returns the height of the whole page. */
    int appendFooter(StringBuilder out, int top) {
        Sheet sheet = new Sheet(out);
        int size = scaled(FOOTER_SIZE);
        int lineHeight = scaled(FOOTER_LINE);
        y = top;
        if (!chart.kinds.isEmpty() || !chart.swatches.isEmpty()) {
            appendLegend(out, sheet, size);
            y += lineHeight;
        }
        int widest = (width - 2 * SvgLayout.MARGIN) * TextMeasure.EM / size;
        for (String paragraph : chart.footer) {
            for (String line : TextMeasure.wrap(paragraph, widest, 4)) {
                sheet.text("footer", "start", SvgLayout.MARGIN, y, size, PALE, line);
                y += lineHeight;
            }
        }
        return y + SvgLayout.MARGIN - lineHeight / 2;
    }

    private void appendLegend(StringBuilder out, Sheet sheet, int size) {
        indent = SvgLayout.MARGIN + TextMeasure.px(chart.legend, size) + SvgLayout.MARGIN;
        x = indent;
        out.append("<g class=\"legend\">\n");
        sheet.text("heading", "start", SvgLayout.MARGIN, y, size, INK, chart.legend);
        for (Map.Entry<NodePaint, String> swatch : chart.swatches.entrySet()) {
            NodePaint paint = swatch.getKey();
            int begin = next(SWATCH_WIDTH, swatch.getValue(), size);
            SWATCH.append(out, begin, y - 7, SWATCH_WIDTH, paint.fill(), paint.stroke(), paint.dashes());
            appendName(out, sheet, begin + SWATCH_WIDTH, size, swatch.getValue());
        }
        if (!chart.swatches.isEmpty() && !chart.kinds.isEmpty()) {
            breakLine();
        }
        for (Map.Entry<RelationKind, String> kind : chart.kinds.entrySet()) {
            RelationStyle style = RelationStyle.of(kind.getKey());
            int begin = next(SAMPLE, kind.getValue(), size);
            int end = begin + SAMPLE;
            ENTRY.append(out, style.name());
            SvgLines.appendStroke(out, style, "", "M" + begin + ',' + y + 'H' + (end - style.inset()));
            SvgLines.appendHead(out, style, end, y, 0);
            appendName(out, sheet, end, size, kind.getValue());
        }
        out.append("</g>\n");
    }

    private void appendName(StringBuilder out, Sheet sheet, int behind, int size, String name) {
        sheet.text("name", "start", behind + NAME_GAP, y, size, INK, name);
        out.append("</g>\n");
    }

    /** Takes room for a sign and a name, and returns where it begins. */
    private int next(int signWidth, String name, int size) {
        int room = signWidth + NAME_GAP + TextMeasure.px(name, size);
        if (x + room > width - SvgLayout.MARGIN && x > indent) {
            breakLine();
        }
        int begin = x;
        x += room + SvgLayout.MARGIN;
        return begin;
    }

    private void breakLine() {
        x = indent;
        y += scaled(FOOTER_LINE);
    }
}
