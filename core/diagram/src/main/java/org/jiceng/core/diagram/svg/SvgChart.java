package org.jiceng.core.diagram.svg;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jiceng.core.diagram.escape.WideText;
import org.jiceng.core.diagram.escape.XmlEscaper;
import org.jiceng.core.relation.RelationKind;

/**
 * All that is drawn in a picture, with every word in the language of its reader.
 *
 * @param title the title
 * @param subtitle the line below it, or empty
 * @param description the picture in one sentence, for those who cannot see it
 * @param nodes the boxes in declared order
 * @param edges the relations in declared order
 * @param legend the heading of the legend
 * @param kinds the names of the relation kinds that are drawn, and of no others
 * @param swatches what the colours of the boxes mean
 * @param footer the lines below the legend
 * @param upright whether leaves are written from top to bottom (竖排)
 */
public record SvgChart(
        String title,
        String subtitle,
        String description,
        ImmutableList<SvgNode> nodes,
        ImmutableList<SvgEdge> edges,
        String legend,
        ImmutableMap<RelationKind, String> kinds,
        ImmutableList<Swatch> swatches,
        ImmutableList<String> footer,
        boolean upright) {

    private static final int LEAST_WIDTH = 360;
    private static final int FOOTER_GAP = 28;

    /** Lays the chart out and returns where its boxes stand, in declared order. */
    public ImmutableList<PlacedBox> places() {
        PlacedBox[] places = new PlacedBox[nodes.size()];
        for (Box box : SvgLayout.of(this, LEAST_WIDTH).boxes()) {
            places[box.number] = new PlacedBox(box.x, box.y, box.width, box.height);
        }
        return ImmutableList.copyOf(places);
    }

    /** Lays the chart out and returns it as a whole SVG file. */
    public String draw() {
        SvgLayout flat = SvgLayout.of(this, Math.max(LEAST_WIDTH, new SvgFrame(this, 0).headWidth()));
        SvgFrame frame = new SvgFrame(this, flat.width());
        SvgLayout layout = flat.at(frame.headHeight());
        StringBuilder out = WideText.builder(nodes.size() * 440 + edges.size() * 300 + 4000);
        StringBuilder footerText = new StringBuilder(2000);
        int height = frame.appendFooter(footerText, layout.bottom() + FOOTER_GAP);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(layout.width());
        out.append("\" height=\"").append(height);
        out.append("\" viewBox=\"0 0 ").append(layout.width()).append(' ').append(height);
        out.append("\" role=\"img\" font-family=\"").append(SvgFrame.FONTS).append("\">\n<title>");
        out.append(XmlEscaper.escape(title)).append("</title>\n<desc>");
        out.append(XmlEscaper.escape(description)).append("</desc>\n<rect class=\"page\" width=\"");
        out.append(layout.width()).append("\" height=\"").append(height).append("\" fill=\"#ffffff\"/>\n");
        frame.appendHead(out);
        new SvgLines(out, this).append(layout);
        new SvgBoxes(out, this).append(layout);
        return out.append(footerText).append("</svg>\n").toString();
    }
}
