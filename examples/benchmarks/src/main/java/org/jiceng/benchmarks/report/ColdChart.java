package org.jiceng.benchmarks.report;

import java.util.Locale;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.DiagramFormat;
import org.jiceng.core.diagram.DiagramNode;
import org.jiceng.core.diagram.NodeStyle;

/** Draws one large chart in a fresh process and prints how long the drawing took, in microseconds. */
public final class ColdChart {

    /** A county, townships with twenty committees each. */
    static final int NODES = 10_021;

    private static final int TOWNSHIP_SIZE = 21;

    private ColdChart() {}

    /** Draws in the format that the argument names. */
    public static void main(String[] args) {
        DiagramFormat format = DiagramFormat.valueOf(args[0]);
        Diagram diagram = county();
        long start = System.nanoTime();
        String text = format.renderer().render(diagram, Locale.CHINESE);
        long spent = System.nanoTime() - start;
        if (text.isEmpty()) {
            throw new IllegalStateException("chart must not be empty");
        }
        System.out.println(spent / 1_000);
    }

    private static Diagram county() {
        Diagram.Builder diagram = Diagram.builder().title("组织架构");
        String township = "";
        for (int i = 0; i < NODES; i++) {
            DiagramNode.Builder node = DiagramNode.builder().key("p" + i).style(NodeStyle.GOVERNMENT);
            if (i == 0) {
                node.label("某县人民政府");
            } else if (i % TOWNSHIP_SIZE == 1) {
                township = "p" + i;
                node.label("第" + i + "镇人民政府").parent("p0");
            } else {
                node.label("第" + i + "村村民委员会").parent(township);
            }
            diagram.addNode(node.build());
        }
        return diagram.build();
    }
}
