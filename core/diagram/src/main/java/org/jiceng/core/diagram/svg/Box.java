package org.jiceng.core.diagram.svg;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A box of a picture: what stands in it, with its text wrapped, and, while the chart is laid out, where it stands, in
 * px. Also the invisible box above the roots.
 *
 * <p>All x are multiples of {@link #GRID}, and a width is twice that, so that its middle is one too: tree lines run on
 * such an x, and relations between them, which keeps lines apart without any search.
 *
 * <p>Upright text (竖排) runs from top to bottom: its lines are columns, the first at the right, and the smaller lines
 * and the mark stay level below it.
 */
public final class Box {

    static final int GRID = 12;
    static final int LABEL_SIZE = 14;
    static final int SMALL_SIZE = 11;
    static final int LABEL_LINE = 18;
    static final int SMALL_LINE = 15;
    static final int MARK_LINE = 18;
    static final int PADDING_Y = 8;

    /** The height of a character of upright text. */
    static final int CHARACTER = 16;

    private static final int PADDING_X = 10;
    private static final int MAX_LABEL = 12 * TextMeasure.EM;
    private static final int MAX_SMALL = MAX_LABEL * LABEL_SIZE / SMALL_SIZE;
    private static final int MAX_SMALL_UPRIGHT = 5 * TextMeasure.EM;
    private static final int MAX_UPRIGHT = 10;
    private static final int MAX_LABEL_LINES = 8;
    private static final int MAX_SMALL_LINES = 2;

    final String id;
    final String key;
    final String label;
    final String description;
    final Optional<String> link;
    final String kind;
    final NodePaint paint;
    /** The lines of the label; none if it is upright. */
    final List<String> lines;
    /** The columns of the label with their characters; none if it is level. */
    final List<List<String>> columns;

    final List<String> detail;
    /** The mark at the foot, or empty. */
    final String mark;

    final int labelHeight;
    final int textHeight;

    private final int parentNumber;
    private final int textWidth;
    private @Nullable Box parent;
    private @Nullable Item item;

    List<Box> children = ImmutableList.of();
    /** The rows of children below it. */
    List<Row> rows = ImmutableList.of();
    /** Where relations arrive and leave; most boxes have none. */
    List<Port> ports = ImmutableList.of();

    int x;
    int y;
    int width;
    int height;
    /** How many boxes there are above it. */
    int depth;
    /** How many boxes there are in this subtree. */
    int weight;
    /** The room that the subtree needs, before relations are routed. */
    int roughWidth;

    int roughHeight;
    /** Where it begins, from the left edge of its item. */
    int shift;
    /** Where the line to the children leaves. */
    int dropX;

    /**
     * Makes a box without a place, and wraps its text.
     *
     * @param id the id in the picture, unique
     * @param key what it stands for
     * @param parent the place of its parent among the boxes, or -1 for a root
     * @param label the name in it
     * @param detail the line below the name
     * @param mark the mark at its foot
     * @param description what is said of it beside the picture
     * @param link where a click leads, a safe address
     * @param kind what its colour stands for, one word of ASCII
     * @param paint its colours
     * @param upright whether the name runs from top to bottom
     */
    public Box(
            String id,
            String key,
            int parent,
            String label,
            Optional<String> detail,
            Optional<String> mark,
            String description,
            Optional<String> link,
            String kind,
            NodePaint paint,
            boolean upright) {
        this.id = id;
        this.key = key;
        this.parentNumber = parent;
        this.label = label;
        this.description = description;
        this.link = link;
        this.kind = kind;
        this.paint = paint;
        int widest;
        if (upright) {
            lines = ImmutableList.of();
            columns = TextMeasure.columns(label, MAX_UPRIGHT, MAX_LABEL_LINES);
            widest = columns.size() * LABEL_LINE;
            int longest = 0;
            for (List<String> column : columns) {
                longest = Math.max(longest, column.size());
            }
            labelHeight = longest * CHARACTER;
        } else {
            int plain = TextMeasure.plainWidth(label);
            boolean fits = plain >= 0 && plain <= MAX_LABEL;
            lines = fits ? ImmutableList.of(label) : TextMeasure.wrapEvenly(label, MAX_LABEL, MAX_LABEL_LINES);
            columns = ImmutableList.of();
            widest = fits ? TextMeasure.px(plain, LABEL_SIZE) : widest(lines, LABEL_SIZE);
            labelHeight = lines.size() * LABEL_LINE;
        }
        int height = labelHeight + 2 * PADDING_Y;
        if (detail.isPresent()) {
            this.detail = TextMeasure.wrap(detail.get(), upright ? MAX_SMALL_UPRIGHT : MAX_SMALL, MAX_SMALL_LINES);
            widest = Math.max(widest, widest(this.detail, SMALL_SIZE));
            height += this.detail.size() * SMALL_LINE;
        } else {
            this.detail = ImmutableList.of();
        }
        if (mark.isPresent()) {
            this.mark = TextMeasure.cut(mark.get(), MAX_SMALL - 2 * TextMeasure.EM);
            widest = Math.max(widest, markWidth());
            height += MARK_LINE;
        } else {
            this.mark = "";
        }
        textWidth = Math.max(widest + 2 * PADDING_X, (upright ? 3 : 5) * GRID);
        textHeight = height;
        reset();
    }

    private static int widest(List<String> lines, int size) {
        int widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, TextMeasure.px(line, size));
        }
        return widest;
    }

    /** Returns the invisible box above the roots. */
    static Box above() {
        NodePaint none = new NodePaint("", "", "", false);
        return new Box("", "", -1, "", Optional.empty(), Optional.empty(), "", Optional.empty(), "", none, false);
    }

    /** Puts it below its parent, behind the children that are there. */
    void hang(Box above, List<Box> boxes) {
        parent = parentNumber < 0 ? above : boxes.get(parentNumber);
        if (parent.isLeaf()) {
            parent.children = new ArrayList<>();
        }
        parent.children.add(this);
    }

    /** Forgets what was arranged, so that the chart can be laid out anew. */
    void reset() {
        rows = ImmutableList.of();
        ports = ImmutableList.of();
        weight = 1;
        width = label.isEmpty() ? 0 : gridded(textWidth, 2 * GRID);
        height = label.isEmpty() ? 0 : gridded(textHeight, 4);
        roughWidth = width;
        roughHeight = height;
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
        return requireNonNull(parent);
    }

    /** Returns the item in which it stands, once it is arranged. */
    Item item() {
        return requireNonNull(item);
    }

    void standIn(Item newItem) {
        item = newItem;
    }

    /** Returns the width of the pill around the mark. */
    int markWidth() {
        return TextMeasure.px(mark, SMALL_SIZE) + 12;
    }

    /** Returns the left edge, from that of the chart. */
    public int x() {
        return x;
    }

    /** Returns the upper edge, from that of the chart. */
    public int y() {
        return y;
    }

    /** Returns the width. */
    public int width() {
        return width;
    }

    /** Returns the height. */
    public int height() {
        return height;
    }

    int centerX() {
        return x + width / 2;
    }

    int middleY() {
        return y + height / 2;
    }

    int bottom() {
        return y + height;
    }

    /** Rounds up to a multiple. */
    static int gridded(int length, int step) {
        return (length + step - 1) / step * step;
    }
}
