package org.jiceng.core.diagram;

import java.util.Optional;
import org.jiceng.core.relation.RelationKind;

/** What stands around a chart: title, subtitle and date above it; legend, source and notes below it. */
final class SvgFrame {

    private static final int TITLE_SIZE = 24;
    private static final int SUBTITLE_SIZE = 13;
    private static final int FOOTER_SIZE = 12;
    private static final int FOOTER_LINE = 22;
    private static final int WIDE = 1800;
    private static final int SAMPLE = 52;
    private static final int LONGEST_TITLE = 60 * TextMeasure.EM;

    private final Diagram diagram;
    private final Words words;
    private final String title;
    private final String subtitle;
    private final int width;
    private final int scale;

    /** @param width the width of the page; on a wide page the words are larger */
    SvgFrame(Diagram diagram, Words words, int width) {
        this.diagram = diagram;
        this.words = words;
        this.title = TextMeasure.wrap(diagram.title(), LONGEST_TITLE, 1).get(0);
        this.subtitle =
                TextMeasure.wrap(words.subtitle(diagram), LONGEST_TITLE * 2, 1).get(0);
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
        if (!diagram.relationKinds().isEmpty()) {
            y = appendLegend(out, y) + lineHeight;
        }
        int widest = (width - 2 * SvgLayout.MARGIN) * TextMeasure.EM / size;
        for (String paragraph : words.footer(diagram)) {
            for (String line : TextMeasure.wrap(paragraph, widest, 4)) {
                appendText(out, "footer", "start", SvgLayout.MARGIN, y, size, "#4b5563", line);
                y += lineHeight;
            }
        }
        return y + SvgLayout.MARGIN - lineHeight / 2;
    }

    private int appendLegend(StringBuilder out, int top) {
        int size = scaled(FOOTER_SIZE);
        String heading = words.legend();
        int x = SvgLayout.MARGIN + BoxText.px(heading, size) + SvgLayout.MARGIN;
        int indent = x;
        int y = top;
        out.append("<g class=\"legend\">\n");
        appendText(out, "heading", "start", SvgLayout.MARGIN, y, size, "#111827", heading);
        for (RelationKind kind : diagram.relationKinds()) {
            String name = words.name(kind);
            int room = SAMPLE + 8 + BoxText.px(name, size);
            if (x + room > width - SvgLayout.MARGIN && x > indent) {
                x = indent;
                y += scaled(FOOTER_LINE);
            }
            out.append("<g class=\"entry\" data-kind=\"").append(kind).append("\">");
            RelationStyle style = RelationStyle.of(kind);
            SvgLines.appendStroke(
                    out,
                    style,
                    "M" + x + ',' + y + 'H' + (x + SAMPLE - style.head().inset()),
                    Optional.empty());
            SvgLines.appendHead(out, style, x + SAMPLE, y, 0);
            appendText(out, "name", "start", x + SAMPLE + 8, y, size, "#111827", name);
            out.append("</g>\n");
            x += room + SvgLayout.MARGIN;
        }
        out.append("</g>\n");
        return y;
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
