package org.jiceng.core.diagram;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.relation.RelationKind;

/**
 * Where the nodes of a diagram stand in its forest, by their numbers: their places in declared order, from 0; and what
 * there is in the diagram, counted once.
 */
final class DiagramIndex {

    /** No node: above the roots, behind the last sibling, of an unknown key. */
    static final int NONE = -1;

    private static final int UNDER_WAY = -1;

    private final ImmutableList<DiagramNode> nodes;
    private final Map<String, Integer> numbers;
    private final int[] parents;
    private final int[] levels;
    /** The first child of each node, one place behind its own; of the roots at 0. */
    private final int[] firstChildren;

    private final int[] nextSiblings;
    private final Set<NodeStyle> styles = EnumSet.noneOf(NodeStyle.class);
    private final Set<Tone> tones = EnumSet.noneOf(Tone.class);
    private final Set<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
    private int bodies;
    private int relations;
    private final ImmutableList.Builder<String> problems = ImmutableList.builder();

    /** Indexes a diagram, and throws an {@link IllegalStateException} with every broken rule. */
    DiagramIndex(String title, ImmutableList<DiagramNode> nodes, ImmutableList<DiagramEdge> edges) {
        int size = nodes.size();
        this.nodes = nodes;
        numbers = new HashMap<>(size * 2);
        parents = new int[size];
        levels = new int[size];
        firstChildren = new int[size + 1];
        nextSiblings = new int[size];
        if (title.isBlank()) {
            problems.add("title of a diagram must not be blank, but was '" + title + "'");
        }
        for (int i = 0; i < size; i++) {
            if (numbers.putIfAbsent(nodes.get(i).key(), i) != null) {
                problems.add("key of a diagram node must be unique, but '"
                        + nodes.get(i).key() + "' was given twice");
            }
        }
        for (int i = 0; i < size; i++) {
            parents[i] = parent(nodes.get(i), i == 0 ? NONE : parents[i - 1]);
            count(nodes.get(i));
        }
        Arrays.fill(firstChildren, NONE);
        for (int i = size - 1; i >= 0; i--) {
            nextSiblings[i] = firstChildren[parents[i] + 1];
            firstChildren[parents[i] + 1] = i;
        }
        int[] path = new int[size];
        for (int i = 0; i < size; i++) {
            measureLevel(i, path);
        }
        for (DiagramEdge edge : edges) {
            checkEnd(edge, edge.source());
            checkEnd(edge, edge.target());
            kinds.add(edge.kind());
            relations += edge.count();
        }
        ImmutableList<String> found = problems.build();
        checkState(found.isEmpty(), "%s", String.join("; ", found));
    }

    /** Looks up the parent of a node, first where most are declared: beside a sibling. */
    private int parent(DiagramNode node, int parentBefore) {
        if (node.parent().isEmpty()) {
            return NONE;
        }
        String key = node.parent().get();
        if (parentBefore != NONE && nodes.get(parentBefore).key().equals(key)) {
            return parentBefore;
        }
        int number = number(key);
        if (number == NONE) {
            problems.add(
                    "parent of diagram node '" + node.key() + "' must be a node of the diagram, but was '" + key + "'");
        }
        return number;
    }

    private void count(DiagramNode node) {
        bodies += node.count();
        if (node.tone().isPresent()) {
            tones.add(node.tone().get());
        } else {
            styles.add(node.style());
        }
    }

    /** Climbs to the next node whose level is known, without recursion, and numbers the path on the way back. */
    private void measureLevel(int start, int[] path) {
        int length = 0;
        int level = 0;
        for (int node = start; node != NONE; node = parents[node]) {
            if (levels[node] == UNDER_WAY) {
                problems.add("containment must be a tree, but diagram node '"
                        + nodes.get(node).key() + "' is below itself");
                break;
            }
            if (levels[node] > 0) {
                level = levels[node];
                break;
            }
            levels[node] = UNDER_WAY;
            path[length++] = node;
        }
        while (length > 0) {
            length--;
            level++;
            levels[path[length]] = level;
            if (level == Diagram.MAX_DEPTH + 1) {
                problems.add("diagram must have at most " + Diagram.MAX_DEPTH + " levels, but node '"
                        + nodes.get(path[length]).key() + "' is on level '" + level + "'");
            }
        }
    }

    private void checkEnd(DiagramEdge edge, String end) {
        if (number(end) == NONE) {
            problems.add("edge '" + edge.source() + "' " + edge.kind() + " '" + edge.target()
                    + "' must join nodes of the diagram, but '" + end + "' is none");
        }
    }

    /** Returns the number of the node with a key, of the first if there are several, or {@link #NONE}. */
    int number(String key) {
        Integer number = numbers.get(key);
        return number == null ? NONE : number;
    }

    /** Returns the parent of a node, or {@link #NONE} for a root. */
    int parent(int number) {
        return parents[number];
    }

    /** Returns the first child of a node, of {@link #NONE} the first root, or {@link #NONE} if there is none. */
    int firstChild(int number) {
        return firstChildren[number + 1];
    }

    /** Returns the sibling behind a node, or {@link #NONE} for the last. */
    int nextSibling(int number) {
        return nextSiblings[number];
    }

    /** Returns the level of a node, 1 for a root. */
    int level(int number) {
        return levels[number];
    }

    /** Returns the styles that decide how some of the nodes look, in the order of the enum; for reading. */
    Set<NodeStyle> styles() {
        return styles;
    }

    /** Returns the tones that some of the nodes have, in the order of the enum; for reading. */
    Set<Tone> tones() {
        return tones;
    }

    /** Returns the relation kinds that are drawn, in the order of the enum; for reading. */
    Set<RelationKind> kinds() {
        return kinds;
    }

    /** Returns how many bodies the nodes stand for. */
    int bodies() {
        return bodies;
    }

    /** Returns how many relations the edges stand for. */
    int relations() {
        return relations;
    }

    /** Returns the children of a node, or of {@link #NONE} the roots, in declared order. */
    ImmutableList<DiagramNode> childrenOf(int number) {
        ImmutableList.Builder<DiagramNode> children = ImmutableList.builder();
        for (int child = firstChild(number); child != NONE; child = nextSiblings[child]) {
            children.add(nodes.get(child));
        }
        return children.build();
    }

    /** Returns the node with a key, or empty if there is none. */
    Optional<DiagramNode> node(String key) {
        int number = number(key);
        return number == NONE ? Optional.empty() : Optional.of(nodes.get(number));
    }
}
