package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the nodes of a diagram stand in its forest, by their numbers: their places in declared order, from 0. */
final class DiagramIndex {

    /** No node: above the roots, behind the last sibling, of an unknown key. */
    static final int NONE = -1;

    private final ImmutableList<DiagramNode> nodes;
    private final Map<String, Integer> numbers;
    private final int[] parents;
    private final int[] levels;
    /** The first child of each node, one place behind its own; of the roots at 0. */
    private final int[] firstChildren;

    private final int[] nextSiblings;

    DiagramIndex(ImmutableList<DiagramNode> nodes) {
        int size = nodes.size();
        this.nodes = nodes;
        numbers = new HashMap<>(size * 2);
        parents = new int[size];
        levels = new int[size];
        firstChildren = new int[size + 1];
        nextSiblings = new int[size];
        for (int i = 0; i < size; i++) {
            numbers.putIfAbsent(nodes.get(i).key(), i);
        }
        Arrays.fill(firstChildren, NONE);
        for (int i = size - 1; i >= 0; i--) {
            String parent = nodes.get(i).parent().orElse(null);
            parents[i] = parent == null ? NONE : number(parent);
            nextSiblings[i] = firstChildren[parents[i] + 1];
            firstChildren[parents[i] + 1] = i;
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

    /** Returns the children of a node, or of {@link #NONE} the roots, in declared order. */
    ImmutableList<DiagramNode> childrenOf(int number) {
        int child = firstChild(number);
        if (child == NONE) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<DiagramNode> children = ImmutableList.builder();
        for (; child != NONE; child = nextSiblings[child]) {
            children.add(nodes.get(child));
        }
        return children.build();
    }

    /** Returns the children of the node with a key, none if there is no such node. */
    ImmutableList<DiagramNode> childrenOf(String key) {
        int number = number(key);
        return number == NONE ? ImmutableList.of() : childrenOf(number);
    }

    /** Returns the node with a key, or empty if there is none. */
    Optional<DiagramNode> node(String key) {
        int number = number(key);
        return number == NONE ? Optional.empty() : Optional.of(nodes.get(number));
    }

    /** Returns the level of a node, 1 for a root; 0 before it is {@linkplain #setLevel set}. */
    int level(int number) {
        return levels[number];
    }

    /** Sets the level of a node; for the review that measures them once. */
    void setLevel(int number, int level) {
        levels[number] = level;
    }
}
