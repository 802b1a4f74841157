package org.jiceng.core.diagram.svg;

import static org.jiceng.core.diagram.escape.Escaper.XML;

import java.util.List;
import org.jiceng.core.diagram.escape.Template;

/** Writes the boxes of a chart with their text. */
final class SvgBoxes {

    private static final Template BOX = Template.of("<g class=\"node\" id=\"{}\" data-key=\"{}\" data-kind=\"{}\">"
            + "<title>{}</title><desc>{}</desc><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\""
            + " rx=\"4\" fill=\"{}\" stroke=\"{}\"{}/>");
    private static final Template LABEL = Template.of(line("label", Box.LABEL_SIZE, "{}"));
    private static final Template DETAIL = Template.of(line("detail", Box.SMALL_SIZE, "{}"));
    private static final Template MARK = Template.of("<rect class=\"badge\" x=\"{}\" y=\"{}\" width=\"{}\""
            + " height=\"16\" rx=\"8\" fill=\"#ffffff\" stroke=\"{}\"/>"
            + line("mark", Box.SMALL_SIZE, "#1f2937"));
    private static final Template COLUMN =
            Template.of("<text class=\"upright\" font-size=\"" + Box.LABEL_SIZE + "\" fill=\"{}\">");
    private static final Template CHARACTER = Template.of("<tspan x=\"{}\" y=\"{}\" dy=\".35em\">{}</tspan>");

    private final StringBuilder out;

    SvgBoxes(StringBuilder out) {
        this.out = out;
    }

    private static String line(String role, int size, String color) {
        return "<text class=\"" + role + "\" x=\"{}\" y=\"{}\" dy=\".35em\" font-size=\"" + size + "\" fill=\"" + color
                + "\">{}</text>";
    }

    void append(List<Box> boxes) {
        out.append("<g class=\"nodes\" text-anchor=\"middle\">\n");
        for (Box box : boxes) {
            appendBox(box);
        }
        out.append("</g>\n");
    }

    private void appendBox(Box box) {
        if (box.link.isPresent()) {
            out.append("<a href=\"").append(XML.escape(box.link.get())).append("\">");
        }
        String label = XML.escape(box.label);
        String key = XML.escape(box.key);
        NodePaint paint = box.paint;
        BOX.append(
                out,
                box.id,
                key,
                box.kind,
                label,
                box.description.equals(box.key) ? key : XML.escape(box.description),
                box.x,
                box.y,
                box.width,
                box.height,
                paint.fill(),
                paint.stroke(),
                paint.dashes());
        int y = box.y + (box.height - box.textHeight) / 2 + Box.PADDING_Y;
        appendUpright(box, y);
        for (int i = 0; i < box.lines.size(); i++) {
            String line = box.lines.get(i);
            String escaped = line.equals(box.label) ? label : XML.escape(line);
            LABEL.append(out, box.centerX(), y + (2 * i + 1) * Box.LABEL_LINE / 2, paint.text(), escaped);
        }
        y += box.labelHeight;
        for (String line : box.detail) {
            DETAIL.append(out, box.centerX(), y + Box.SMALL_LINE / 2, paint.text(), XML.escape(line));
            y += Box.SMALL_LINE;
        }
        if (!box.mark.isEmpty()) {
            int width = box.markWidth();
            MARK.append(
                    out,
                    box.centerX() - width / 2,
                    y + 2,
                    width,
                    paint.stroke(),
                    box.centerX(),
                    y + 10,
                    XML.escape(box.mark));
        }
        out.append(box.link.isPresent() ? "</g></a>\n" : "</g>\n");
    }

    /** Appends one {@code tspan} for each character, columns from right to left. */
    private void appendUpright(Box box, int top) {
        int x = box.centerX() + (box.columns.size() - 1) * Box.LABEL_LINE / 2;
        for (List<String> column : box.columns) {
            COLUMN.append(out, box.paint.text());
            int y = top + Box.CHARACTER / 2;
            for (String character : column) {
                CHARACTER.append(out, x, y, XML.escape(character));
                y += Box.CHARACTER;
            }
            out.append("</text>");
            x -= Box.LABEL_LINE;
        }
    }
}
