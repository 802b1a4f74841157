package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;

/** Finds what is wrong with the nodes and edges of a diagram, all of it at once, and measures the levels. */
final class DiagramReview {

    private static final int UNDER_WAY = -1;

    private final Diagram diagram;
    private final DiagramIndex index;
    private final ImmutableList.Builder<String> problems = ImmutableList.builder();

    private DiagramReview(Diagram diagram) {
        this.diagram = diagram;
        this.index = diagram.index();
    }

    /** Returns one sentence for each broken rule, in the order of the declaration. */
    static ImmutableList<String> problems(Diagram diagram) {
        return new DiagramReview(diagram).review();
    }

    private ImmutableList<String> review() {
        if (diagram.title().isBlank()) {
            problems.add("title of a diagram must not be blank, but was '" + diagram.title() + "'");
        }
        ImmutableList<DiagramNode> nodes = diagram.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            if (index.number(nodes.get(i).key()) != i) {
                problems.add("key of a diagram node must be unique, but '"
                        + nodes.get(i).key() + "' was given twice");
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (index.parent(i) == DiagramIndex.NONE && nodes.get(i).parent().isPresent()) {
                problems.add(
                        "parent of diagram node '" + nodes.get(i).key() + "' must be a node of the diagram, but was '"
                                + nodes.get(i).parent().get() + "'");
            }
        }
        int[] path = new int[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            reviewLevel(i, path);
        }
        for (DiagramEdge edge : diagram.edges()) {
            reviewEnd(edge, edge.source());
            reviewEnd(edge, edge.target());
        }
        return problems.build();
    }

    /** Climbs to the next node whose level is known, without recursion, and numbers the path on the way back. */
    private void reviewLevel(int start, int[] path) {
        int length = 0;
        int level = 0;
        for (int node = start; node != DiagramIndex.NONE; node = index.parent(node)) {
            if (index.level(node) == UNDER_WAY) {
                problems.add("containment must be a tree, but diagram node '"
                        + diagram.nodes().get(node).key() + "' is below itself");
                break;
            }
            if (index.level(node) > 0) {
                level = index.level(node);
                break;
            }
            index.setLevel(node, UNDER_WAY);
            path[length++] = node;
        }
        while (length > 0) {
            length--;
            level++;
            index.setLevel(path[length], level);
            if (level == Diagram.MAX_DEPTH + 1) {
                problems.add("diagram must have at most " + Diagram.MAX_DEPTH + " levels, but node '"
                        + diagram.nodes().get(path[length]).key() + "' is on level '" + level + "'");
            }
        }
    }

    private void reviewEnd(DiagramEdge edge, String end) {
        if (index.number(end) == DiagramIndex.NONE) {
            problems.add("edge '" + edge.source() + "' " + edge.kind() + " '" + edge.target()
                    + "' must join nodes of the diagram, but '" + end + "' is none");
        }
    }
}
