package org.jiceng.core.diagram.svg;

import java.util.Optional;
import org.jiceng.core.diagram.escape.XmlEscaper;
import org.jspecify.annotations.Nullable;

/** Writes the boxes of a chart with their text. */
final class SvgBoxes {

    private static final String MARK_TAIL = tail(BoxText.SMALL_SIZE, "#1f2937");

    private final StringBuilder out;
    private final SvgChart chart;

    private @Nullable NodePaint paint;
    private String said = "";
    private String description = "";
    private String ground = "";
    private String labelTail = "";
    private String smallTail = "";

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
        paint(node.paint());
        Optional<String> link = node.link();
        if (link.isPresent()) {
            out.append("<a href=\"").append(XmlEscaper.escape(link.get())).append("\">");
        }
        String label = XmlEscaper.escape(node.label());
        out.append("<g class=\"node\" id=\"").append(node.id());
        out.append("\" data-key=\"").append(XmlEscaper.escape(node.key()));
        out.append("\" data-kind=\"").append(node.kind()).append("\"><title>");
        out.append(label).append("</title><desc>");
        if (!node.description().equals(said)) {
            said = node.description();
            description = XmlEscaper.escape(said);
        }
        out.append(description).append("</desc><rect x=\"");
        out.append(box.x).append("\" y=\"").append(box.y);
        out.append("\" width=\"").append(box.width).append("\" height=\"").append(box.height);
        out.append(ground);
        appendText(box, label);
        out.append(link.isPresent() ? "</g></a>\n" : "</g>\n");
    }

    /** Prepares what is the same for all boxes of one paint; boxes beside each other mostly have the same. */
    private void paint(NodePaint newPaint) {
        if (newPaint.equals(paint)) {
            return;
        }
        paint = newPaint;
        ground = "\" rx=\"4\" fill=\"" + newPaint.fill() + "\" stroke=\"" + newPaint.stroke()
                + (newPaint.dashed() ? "\" stroke-dasharray=\"4 3\"/>" : "\"/>");
        labelTail = tail(BoxText.LABEL_SIZE, newPaint.text());
        smallTail = tail(BoxText.SMALL_SIZE, newPaint.text());
    }

    private static String tail(int size, String color) {
        return "\" dy=\".35em\" font-size=\"" + size + "\" fill=\"" + color + "\">";
    }

    private void appendText(Box box, String escaped) {
        BoxText text = box.text();
        int y = box.y + (box.height - text.height()) / 2 + BoxText.PADDING_Y;
        int center = box.centerX();
        if (text.upright()) {
            appendUpright(box, text, y);
            y += text.labelHeight();
        } else if (text.label().size() == 1) {
            appendLine(
                    "<text class=\"label\" x=\"",
                    center,
                    y + BoxText.LABEL_LINE / 2,
                    labelTail,
                    escaped(text, escaped));
            y += BoxText.LABEL_LINE;
        } else {
            for (String line : text.label()) {
                appendLine(
                        "<text class=\"label\" x=\"",
                        center,
                        y + BoxText.LABEL_LINE / 2,
                        labelTail,
                        XmlEscaper.escape(line));
                y += BoxText.LABEL_LINE;
            }
        }
        for (String line : text.detail()) {
            appendLine(
                    "<text class=\"detail\" x=\"",
                    center,
                    y + BoxText.SMALL_LINE / 2,
                    smallTail,
                    XmlEscaper.escape(line));
            y += BoxText.SMALL_LINE;
        }
        if (text.badge().isPresent()) {
            String badge = text.badge().get();
            int width = BoxText.badgeWidth(badge);
            out.append("<rect class=\"badge\" x=\"").append(center - width / 2);
            out.append("\" y=\"").append(y + 2);
            out.append("\" width=\"").append(width).append("\" height=\"").append(BoxText.BADGE_LINE - 2);
            out.append("\" rx=\"8\" fill=\"#ffffff\" stroke=\"");
            out.append(chart.nodes().get(box.number).paint().stroke()).append("\"/>");
            appendLine(
                    "<text class=\"mark\" x=\"",
                    center,
                    y + 1 + BoxText.BADGE_LINE / 2,
                    MARK_TAIL,
                    XmlEscaper.escape(badge));
        }
    }

    /** Returns the only line of a label escaped; that of the title unless the name was shortened. */
    private static String escaped(BoxText text, String title) {
        String line = text.label().get(0);
        return line.length() == title.length() ? title : XmlEscaper.escape(line);
    }

    /** Appends one {@code tspan} for each character, columns from right to left. */
    private void appendUpright(Box box, BoxText text, int top) {
        int x = box.centerX() + (text.label().size() - 1) * BoxText.LABEL_LINE / 2;
        for (String column : text.label()) {
            out.append("<text class=\"upright\" font-size=\"").append(BoxText.LABEL_SIZE);
            out.append("\" fill=\"")
                    .append(chart.nodes().get(box.number).paint().text())
                    .append("\">");
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

    private void appendLine(String head, int x, int y, String tail, String escaped) {
        out.append(head).append(x).append("\" y=\"").append(y);
        out.append(tail).append(escaped).append("</text>");
    }
}
