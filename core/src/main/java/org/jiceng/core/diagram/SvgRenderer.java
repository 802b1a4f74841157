package org.jiceng.core.diagram;

import java.util.Locale;

/**
 * Draws a diagram as an SVG picture with a layout of its own, ready to print.
 *
 * <p>Leaves hang below their parent in columns, and wide rows of siblings are broken, so that a chart of many bodies
 * keeps the proportions of a page. Siblings stand in declared order from left to right, and from top to bottom where
 * they hang or a row is broken. Relations run between the boxes, never through them, each kind with its own line, arrow
 * head and name; relations of one kind that share a body share a line. Below the chart stand the legend, the source and
 * the notes.
 *
 * <p>Each box is a {@code g} of class {@code node} with the body's key as {@code data-key}, each relation a {@code g}
 * of class {@code relation}, each tree line to a child a {@code path} of class {@code contains}. The picture has no
 * script and no style sheet, and loads nothing.
 */
public final class SvgRenderer implements DiagramRenderer {

    private static final String FONTS = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',"
            + "'WenQuanYi Micro Hei',sans-serif";
    private static final int LEAST_WIDTH = 360;
    private static final int FOOTER_GAP = 28;

    /** Creates a renderer. */
    public SvgRenderer() {}

    @Override
    public String render(Diagram diagram, Locale locale) {
        Words words = new Words(locale);
        SvgLayout flat =
                SvgLayout.of(diagram, words, Math.max(LEAST_WIDTH, new SvgFrame(diagram, words, 0).headWidth()));
        SvgFrame frame = new SvgFrame(diagram, words, flat.width());
        SvgLayout layout = flat.at(frame.headHeight());
        SyntheticIds ids = SyntheticIds.of(diagram);
        StringBuilder chart = new StringBuilder(diagram.nodes().size() * 700 + 4000);
        frame.appendHead(chart);
        new SvgLines(chart, ids, words, diagram).append(layout);
        new SvgBoxes(chart, ids).append(layout);
        int height = frame.appendFooter(chart, layout.bottom() + FOOTER_GAP);

        String size = layout.width() + "\" height=\"" + height;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" viewBox=\"0 0 " + layout.width() + ' '
                + height + "\" role=\"img\" font-family=\"" + FONTS + "\">\n"
                + "<title>" + XmlEscaper.escape(diagram.title()) + "</title>\n"
                + "<desc>" + XmlEscaper.escape(words.description(diagram)) + "</desc>\n"
                + "<rect class=\"page\" width=\"" + size + "\" fill=\"#ffffff\"/>\n"
                + chart + "</svg>\n";
    }
}
