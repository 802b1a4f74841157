package org.jiceng.core.diagram.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A node while the chart is laid out, in px; also the invisible box above the roots.
 *
 * <p>All x are multiples of {@link #GRID}, and a width is twice that, so that its middle is one too: tree lines run on
 * such an x, and relations between them, which keeps lines apart without any search.
 */
final class Box {

    static final int GRID = 12;

    /** A side of a box at which relations arrive or leave. */
    enum Side {
        TOP,
        BOTTOM,
        LEFT
    }

    /** The place of its node in the chart; -1 for the invisible box. */
    final int number;

    final @Nullable BoxText text;
    final List<Box> children = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    final int depth;

    private final @Nullable Box parent;
    private @Nullable Item item;
    /** Most boxes have none. */
    private @Nullable Map<Side, List<Port>> ports;

    int width;
    int height;
    int x;
    int y;
    /** Where it begins, from the left edge of its item. */
    int shift;
    /** Where the line to the children leaves. */
    int dropX;
    /** How many boxes there are in this subtree. */
    int weight = 1;
    /** The room that the subtree needs, before relations are routed. */
    int roughWidth;

    int roughHeight;

    private Box(int number, @Nullable BoxText text, @Nullable Box parent) {
        this.number = number;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.text = text;
        if (text != null) {
            width = gridded(Math.max(text.width(), (text.upright() ? 3 : 5) * GRID), 2 * GRID);
            height = (text.height() + 3) / 4 * 4;
        }
    }

    /** Returns the invisible box above the roots of a diagram. */
    static Box above() {
        return new Box(-1, null, null);
    }

    /** Adds and returns a box for a child. */
    Box add(int childNumber, BoxText childText) {
        Box box = new Box(childNumber, childText, this);
        children.add(box);
        return box;
    }

    /** Returns the ports by side; for reading. */
    Map<Side, List<Port>> ports() {
        return ports == null ? Map.of() : ports;
    }

    /** Returns the ports of a side, to which others can be added. */
    List<Port> portsAt(Side side) {
        if (ports == null) {
            ports = new TreeMap<>();
        }
        return ports.computeIfAbsent(side, key -> new ArrayList<>());
    }

    /** Returns whether this is the invisible box above the roots. */
    boolean isAbove() {
        return parent == null;
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    /** Returns the box that contains this one; the invisible box has none. */
    Box parent() {
        if (parent == null) {
            throw new IllegalStateException("the box above the roots has no parent");
        }
        return parent;
    }

    /** Returns the text; the invisible box has none. */
    BoxText text() {
        if (text == null) {
            throw new IllegalStateException("the box above the roots has no text");
        }
        return text;
    }

    /** Returns the item of a row in which this box stands. */
    Item item() {
        if (item == null) {
            throw new IllegalStateException("box must be arranged first");
        }
        return item;
    }

    void standIn(Item newItem) {
        this.item = newItem;
    }

    int centerX() {
        return x + width / 2;
    }

    int bottom() {
        return y + height;
    }

    /** Rounds up to a multiple. */
    static int gridded(int length, int step) {
        return (length + step - 1) / step * step;
    }
}
