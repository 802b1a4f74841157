package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;

/** Finds what is wrong with the nodes and edges of a diagram, all of it at once. */
final class DiagramReview {

    private static final int UNDER_WAY = -1;

    private final Diagram diagram;
    private final Map<String, DiagramNode> byKey = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final ImmutableList.Builder<String> problems = ImmutableList.builder();

    private DiagramReview(Diagram diagram) {
        this.diagram = diagram;
    }

    /** Returns one sentence for each broken rule, in the order of the declaration. */
    static ImmutableList<String> problems(Diagram diagram) {
        return new DiagramReview(diagram).review();
    }

    private ImmutableList<String> review() {
        if (diagram.title().isBlank()) {
            problems.add("title of a diagram must not be blank, but was '" + diagram.title() + "'");
        }
        for (DiagramNode node : diagram.nodes()) {
            if (byKey.putIfAbsent(node.key(), node) != null) {
                problems.add("key of a diagram node must be unique, but '" + node.key() + "' was given twice");
            }
        }
        diagram.nodes().forEach(this::reviewParent);
        diagram.nodes().forEach(this::reviewLevel);
        diagram.edges().forEach(this::reviewEdge);
        return problems.build();
    }

    private void reviewParent(DiagramNode node) {
        node.parent()
                .filter(parent -> !byKey.containsKey(parent))
                .ifPresent(parent -> problems.add("parent of diagram node '" + node.key()
                        + "' must be a node of the diagram, but was '" + parent + "'"));
    }

    /** Climbs to the next node whose level is known, without recursion, and numbers the path on the way back. */
    private void reviewLevel(DiagramNode start) {
        ImmutableList.Builder<DiagramNode> path = ImmutableList.builder();
        DiagramNode node = start;
        int level = 0;
        while (node != null) {
            Integer known = levels.get(node.key());
            if (known != null) {
                if (known == UNDER_WAY) {
                    problems.add("containment must be a tree, but diagram node '" + node.key() + "' is below itself");
                    level = 0;
                } else {
                    level = known;
                }
                break;
            }
            levels.put(node.key(), UNDER_WAY);
            path.add(node);
            node = node.parent().map(byKey::get).orElse(null);
        }
        for (DiagramNode passed : path.build().reverse()) {
            level++;
            levels.put(passed.key(), level);
            if (level == Diagram.MAX_DEPTH + 1) {
                problems.add("diagram must have at most " + Diagram.MAX_DEPTH + " levels, but node '" + passed.key()
                        + "' is on level '" + level + "'");
            }
        }
    }

    private void reviewEdge(DiagramEdge edge) {
        for (String end : ImmutableList.of(edge.source(), edge.target())) {
            if (!byKey.containsKey(end)) {
                problems.add("edge '" + edge.source() + "' " + edge.kind() + " '" + edge.target()
                        + "' must join nodes of the diagram, but '" + end + "' is none");
            }
        }
    }
}
