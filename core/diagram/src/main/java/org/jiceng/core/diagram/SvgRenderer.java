package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.jiceng.core.diagram.escape.Template;
import org.jiceng.core.diagram.svg.Box;
import org.jiceng.core.diagram.svg.SvgChart;
import org.jiceng.core.diagram.svg.SvgEdge;

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
        StringBuilder out = Template.file(room(diagram));
        chart(diagram, new Words(locale), SyntheticIds.of(diagram)).draw(out);
        return out.toString();
    }

    /** Returns about how many characters a picture has. */
    static int room(Diagram diagram) {
        return diagram.nodes().size() * 440 + diagram.edges().size() * 300 + 4000;
    }

    /** Returns what is drawn. */
    SvgChart chart(Diagram diagram, Words words, SyntheticIds ids) {
        DiagramIndex index = diagram.index();
        int size = diagram.nodes().size();
        ImmutableList.Builder<Box> boxes = ImmutableList.builderWithExpectedSize(size);
        for (int i = 0; i < size; i++) {
            DiagramNode node = diagram.nodes().get(i);
            boxes.add(new Box(
                    ids.of(i),
                    node.key(),
                    index.parent(i),
                    node.label(),
                    node.detail(),
                    node.mark(),
                    node.description(),
                    node.link(),
                    node.style().name(),
                    node.paint(),
                    upright && index.parent(i) != DiagramIndex.NONE && index.firstChild(i) == DiagramIndex.NONE));
        }
        ImmutableList.Builder<SvgEdge> edges = ImmutableList.builder();
        for (DiagramEdge edge : diagram.edges()) {
            edges.add(new SvgEdge(
                    index.number(edge.source()),
                    edge.kind(),
                    index.number(edge.target()),
                    words.name(edge),
                    words.sentence(diagram, edge)));
        }
        return new SvgChart(
                diagram.title(),
                words.subtitle(diagram),
                words.description(diagram),
                boxes.build(),
                edges.build(),
                words.say(Phrase.LEGEND),
                words.names(diagram),
                words.swatches(diagram),
                words.footer(diagram),
                upright);
    }
}
