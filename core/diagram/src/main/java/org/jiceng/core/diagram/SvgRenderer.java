package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.jiceng.core.diagram.svg.SvgChart;
import org.jiceng.core.diagram.svg.SvgEdge;
import org.jiceng.core.diagram.svg.SvgNode;

/**
 * Draws a diagram as an SVG picture with a layout of its own, ready to print.
 *
 * <p>Leaves hang below their parent in columns, and wide rows of siblings are broken, so that a chart of many bodies
 * keeps the proportions of a page. Siblings stand in declared order from left to right, and from top to bottom where
 * they hang or a row is broken. Relations run between the boxes, never through them, each kind with its own line, arrow
 * head and name; relations of one kind that share a body share a line. Below the chart stand the legend, the source and
 * the notes. In the {@linkplain #upright() upright} form (竖排) leaves are written from top to bottom, side by side.
 *
 * <p>Each box is a {@code g} of class {@code node} with the body's key as {@code data-key}, each relation a {@code g}
 * of class {@code relation}, each tree line to a child a {@code path} of class {@code contains}. The picture has no
 * script and no style sheet, and loads nothing.
 */
public final class SvgRenderer implements DiagramRenderer {

    private final boolean upright;

    /** Creates a renderer that writes every box level. */
    public SvgRenderer() {
        this(false);
    }

    private SvgRenderer(boolean upright) {
        this.upright = upright;
    }

    /** Returns a renderer that writes leaves from top to bottom, side by side, as charts on the wall often are. */
    public static SvgRenderer upright() {
        return new SvgRenderer(true);
    }

    @Override
    public String render(Diagram diagram, Locale locale) {
        return chart(diagram, new Words(locale), SyntheticIds.of(diagram)).draw();
    }

    /** Returns what is drawn. */
    SvgChart chart(Diagram diagram, Words words, SyntheticIds ids) {
        int size = diagram.nodes().size();
        DiagramIndex index = diagram.index();
        ImmutableList.Builder<SvgNode> nodes = ImmutableList.builderWithExpectedSize(size);
        for (int i = 0; i < size; i++) {
            DiagramNode node = diagram.nodes().get(i);
            nodes.add(new SvgNode(
                    ids.of(i),
                    node.key(),
                    index.parent(i),
                    node.label(),
                    node.detail(),
                    node.mark(),
                    description(node),
                    node.link(),
                    node.style().name(),
                    node.paint()));
        }
        ImmutableList.Builder<SvgEdge> edges =
                ImmutableList.builderWithExpectedSize(diagram.edges().size());
        for (DiagramEdge edge : diagram.edges()) {
            int source = index.number(edge.source());
            int target = index.number(edge.target());
            edges.add(new SvgEdge(
                    source,
                    edge.kind(),
                    target,
                    words.name(edge),
                    words.sentence(
                            diagram.nodes().get(source), edge, diagram.nodes().get(target))));
        }
        return new SvgChart(
                diagram.title(),
                words.subtitle(diagram),
                words.description(diagram),
                nodes.build(),
                edges.build(),
                words.legend(),
                words.names(diagram),
                Legend.swatches(diagram, words),
                words.footer(diagram),
                upright);
    }

    /** Returns what is said of a node when it is pointed at. */
    static String description(DiagramNode node) {
        if (node.tooltip().isPresent()) {
            return node.tooltip().get();
        }
        if (node.kind().isPresent()) {
            return node.kind().get();
        }
        return node.detail().orElse(node.key());
    }
}
