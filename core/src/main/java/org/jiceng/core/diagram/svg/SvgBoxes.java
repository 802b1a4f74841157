package org.jiceng.core.diagram.svg;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.core.diagram.escape.XmlEscaper;

/** Writes the boxes of a chart with their text. */
final class SvgBoxes {

    private final StringBuilder out;
    private final SvgChart chart;

    SvgBoxes(StringBuilder out, SvgChart chart) {
        this.out = out;
        this.chart = chart;
    }

    void append(SvgLayout layout) {
        out.append("<g class=\"nodes\" text-anchor=\"middle\">\n");
        for (Box box : layout.boxes()) {
            appendBox(box);
        }
        out.append("</g>\n");
    }

    private void appendBox(Box box) {
        SvgNode node = chart.nodes().get(box.number);
        NodePaint paint = node.paint();
        Optional<String> link = node.link();
        if (link.isPresent()) {
            out.append("<a href=\"").append(XmlEscaper.escape(link.get())).append("\">");
        }
        out.append("<g class=\"node\" id=\"").append(node.id());
        out.append("\" data-key=\"").append(XmlEscaper.escape(node.key()));
        out.append("\" data-kind=\"").append(node.kind()).append("\"><title>");
        out.append(XmlEscaper.escape(node.label())).append("</title><desc>");
        out.append(XmlEscaper.escape(node.description())).append("</desc>");
        out.append("<rect x=\"").append(box.x).append("\" y=\"").append(box.y);
        out.append("\" width=\"").append(box.width).append("\" height=\"").append(box.height);
        out.append("\" rx=\"4\" fill=\"")
                .append(paint.fill())
                .append("\" stroke=\"")
                .append(paint.stroke());
        out.append(paint.dashed() ? "\" stroke-dasharray=\"4 3\"/>" : "\"/>");
        appendText(box, paint);
        out.append(link.isPresent() ? "</g></a>\n" : "</g>\n");
    }

    private void appendText(Box box, NodePaint paint) {
        BoxText text = box.text();
        int y = box.y + (box.height - text.height()) / 2 + BoxText.PADDING_Y;
        if (text.upright()) {
            appendUpright(box, text, y, paint);
            y += text.labelHeight();
        }
        for (String line : text.upright() ? ImmutableList.<String>of() : text.label()) {
            appendLine("label", box.centerX(), y + BoxText.LABEL_LINE / 2, BoxText.LABEL_SIZE, paint.text(), line);
            y += BoxText.LABEL_LINE;
        }
        for (String line : text.detail()) {
            appendLine("detail", box.centerX(), y + BoxText.SMALL_LINE / 2, BoxText.SMALL_SIZE, paint.text(), line);
            y += BoxText.SMALL_LINE;
        }
        if (text.badge().isPresent()) {
            String badge = text.badge().get();
            int width = BoxText.badgeWidth(badge);
            out.append("<rect class=\"badge\" x=\"")
                    .append(box.centerX() - width / 2)
                    .append("\" y=\"")
                    .append(y + 2);
            out.append("\" width=\"").append(width).append("\" height=\"").append(BoxText.BADGE_LINE - 2);
            out.append("\" rx=\"8\" fill=\"#ffffff\" stroke=\"")
                    .append(paint.stroke())
                    .append("\"/>");
            appendLine("mark", box.centerX(), y + 1 + BoxText.BADGE_LINE / 2, BoxText.SMALL_SIZE, "#1f2937", badge);
        }
    }

    /** Appends one {@code tspan} for each character, columns from right to left. */
    private void appendUpright(Box box, BoxText text, int top, NodePaint paint) {
        int x = box.centerX() + (text.label().size() - 1) * BoxText.LABEL_LINE / 2;
        for (String column : text.label()) {
            out.append("<text class=\"upright\" font-size=\"").append(BoxText.LABEL_SIZE);
            out.append("\" fill=\"").append(paint.text()).append("\">");
            int y = top + BoxText.CHARACTER / 2;
            for (String character : Characters.of(column)) {
                out.append("<tspan x=\"").append(x).append("\" y=\"").append(y).append("\" dy=\".35em\">");
                out.append(XmlEscaper.escape(character)).append("</tspan>");
                y += BoxText.CHARACTER;
            }
            out.append("</text>");
            x -= BoxText.LABEL_LINE;
        }
    }

    private void appendLine(String role, int x, int y, int size, String color, String line) {
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
        out.append("\">").append(XmlEscaper.escape(line)).append("</text>");
    }
}
