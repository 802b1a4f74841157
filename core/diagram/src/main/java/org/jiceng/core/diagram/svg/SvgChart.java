package org.jiceng.core.diagram.svg;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiceng.core.relation.RelationKind;

/** All that is drawn in a picture, with every word in the language of its reader. */
public final class SvgChart {

    private static final int LEAST_WIDTH = 360;
    private static final int FOOTER_GAP = 28;

    final String title;
    final String subtitle;
    final String description;
    final ImmutableList<SvgEdge> edges;
    final String legend;
    final Map<RelationKind, String> kinds;
    final Map<NodePaint, String> swatches;
    final ImmutableList<String> footer;
    final boolean upright;

    /** The boxes in declared order. */
    final ImmutableList<Box> boxes;

    /** The invisible box above the roots, with the tree below it. */
    final Box above = Box.above();

    /** The boxes in the order of the tree. */
    final List<Box> inOrder = new ArrayList<>();

    /**
     * Makes a chart whose boxes have no place yet.
     *
     * @param title the title
     * @param subtitle the line below it, or empty
     * @param description the picture in one sentence, for those who cannot see it
     * @param boxes the boxes in declared order
     * @param edges the relations in declared order
     * @param legend the heading of the legend
     * @param kinds the names of the relation kinds that are drawn, and of no others
     * @param swatches what the colours of the boxes mean
     * @param footer the lines below the legend
     * @param upright whether leaves are written from top to bottom (竖排)
     */
    public SvgChart(
            String title,
            String subtitle,
            String description,
            ImmutableList<Box> boxes,
            ImmutableList<SvgEdge> edges,
            String legend,
            Map<RelationKind, String> kinds,
            Map<NodePaint, String> swatches,
            ImmutableList<String> footer,
            boolean upright) {
        this.title = title;
        this.subtitle = subtitle;
        this.description = description;
        this.edges = edges;
        this.legend = legend;
        this.kinds = kinds;
        this.swatches = swatches;
        this.footer = footer;
        this.upright = upright;
        this.boxes = boxes;
        for (Box box : boxes) {
            box.hang(above, boxes);
        }
        list(above);
    }

    private void list(Box parent) {
        for (Box box : parent.children) {
            box.depth = parent.depth + 1;
            inOrder.add(box);
            if (!box.isLeaf()) {
                list(box);
            }
        }
    }

    /** Forgets what was arranged, so that the chart can be laid out anew. */
    void reset() {
        above.reset();
        for (Box box : boxes) {
            box.reset();
        }
    }

    /** Lays the chart out and returns where its boxes stand, in declared order. */
    public ImmutableList<Box> places() {
        return SvgLayout.of(this, LEAST_WIDTH).boxes();
    }

    /** Lays the chart out and appends it as a whole SVG file. */
    public void draw(StringBuilder out) {
        SvgLayout layout = SvgLayout.of(this, Math.max(LEAST_WIDTH, new SvgFrame(this, 0).headWidth()));
        SvgFrame frame = new SvgFrame(this, layout.width);
        int bottom = layout.moveTo(frame.headHeight());
        StringBuilder footerText = new StringBuilder(2000);
        int height = frame.appendFooter(footerText, bottom + FOOTER_GAP);
        Sheet sheet = new Sheet(out);
        sheet.begin(title, description, layout.width, height);
        frame.appendHead(sheet);
        new SvgLines(out, this).append(layout);
        new SvgBoxes(out).append(inOrder);
        out.append(footerText).append("</svg>\n");
    }
}
