package org.jiceng.core.diagram;

import java.util.Optional;

/** Writes the boxes of a chart with their text. */
final class SvgBoxes {

    private final StringBuilder out;
    private final SyntheticIds ids;

    SvgBoxes(StringBuilder out, SyntheticIds ids) {
        this.out = out;
        this.ids = ids;
    }

    void append(SvgLayout layout) {
        out.append("<g class=\"nodes\" text-anchor=\"middle\">\n");
        layout.boxes().values().forEach(this::appendBox);
        out.append("</g>\n");
    }

    private void appendBox(Box box) {
        DiagramNode node = box.node();
        NodePaint paint = NodePaint.of(node.style());
        Optional<String> link = node.link();
        link.ifPresent(address ->
                out.append("<a href=\"").append(XmlEscaper.escape(address)).append("\">"));
        out.append("<g class=\"node\" id=\"").append(ids.of(node));
        out.append("\" data-key=\"").append(XmlEscaper.escape(node.key())).append("\"><title>");
        out.append(XmlEscaper.escape(node.label())).append("</title><desc>");
        out.append(XmlEscaper.escape(node.tooltip().or(node::detail).orElse(node.key())))
                .append("</desc>");
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
        for (String line : text.label()) {
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
