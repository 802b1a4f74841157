package org.jiceng.core.diagram.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Gives each line its place in its band or gutter, so that lines that overlap never share one and few cross. */
final class Lanes {

    private static final int GAP = 10;

    private Lanes() {}

    /**
     * Gives each line across its track, in the bands below a box and all that are below them.
     *
     * <p>Lines from the box above lie on top. Of lines that come down from the left, the leftmost lies lowest; of lines
     * that come up from below, the leftmost lies highest: so they nest instead of crossing.
     */
    static void assignTracks(Box box) {
        for (Row row : box.rows) {
            List<Line> fromBox = new ArrayList<>();
            List<Line> fromGutter = new ArrayList<>();
            List<Line> fromBelow = new ArrayList<>();
            for (Line line : row.lanes) {
                List<Line> like = line.isJoinedFromBox() ? fromBox : line.isJoinedFromGutter() ? fromGutter : fromBelow;
                like.add(line);
            }
            int tracks = assign(fromBox, 0);
            int afterGutter = assign(fromGutter, tracks);
            for (Line line : fromGutter) {
                line.lane = tracks + afterGutter - 1 - line.lane;
            }
            row.tracks = assign(fromBelow, afterGutter);
        }
        for (Box child : box.children) {
            assignTracks(child);
        }
    }

    /**
     * Puts each line into the track that has been free the longest, or into a new one, and returns how many there are.
     */
    private static int assign(List<Line> lines, int firstTrack) {
        lines.sort(Comparator.comparingInt(line -> line.from));
        int tracks = firstTrack;
        /* Up to where each track is taken, with its number in the lower half. */
        PriorityQueue<Long> taken = new PriorityQueue<>();
        for (Line line : lines) {
            Long first = taken.peek();
            if (first != null && (first >> Integer.SIZE) + GAP <= line.from) {
                taken.remove();
                line.lane = first.intValue();
            } else {
                line.lane = tracks++;
            }
            taken.add(((long) line.reservedTo() << Integer.SIZE) + line.lane);
        }
        return tracks;
    }

    /** Sorts the gutters of a box and of everything below it, once the lines across have their tracks. */
    static void sortGutters(Box box) {
        if (!box.isAbove()) {
            sort(box.item());
        }
        for (Row row : box.rows) {
            for (Item item : row.items) {
                if (item.isColumn()) {
                    sort(item);
                } else {
                    sortGutters(item.first());
                }
            }
        }
    }

    private static void sort(Item item) {
        item.lanes.sort(Comparator.comparingInt(Lanes::order));
        for (int i = 0; i < item.lanes.size(); i++) {
            item.lanes.get(i).lane = i;
        }
    }

    /**
     * Before a column, a line that reaches deeper stands further left, where those to leaves above it need not cross
     * it. Beside a subtree stand first the lines to the left, from the lowest track on, then those that only go right,
     * from the highest track on.
     */
    private static int order(Line upright) {
        Item item = upright.item;
        if (item.isColumn()) {
            int deepest = 0;
            for (Port port : upright.ports) {
                deepest = Math.max(deepest, item.boxes.indexOf(port.box));
            }
            return -deepest;
        }
        Line upper = upright.joined.iterator().next();
        for (Line line : upright.joined) {
            if (line.item != item) {
                upper = line;
                break;
            }
        }
        return upper.from >= upright.at() ? upper.lane : -1 - upper.lane;
    }
}
