package org.jiceng.core.diagram.svg;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Gives each line across its height in the band, so that lines that overlap never share one and few cross. */
final class Tracks {

    private static final int GAP = 10;

    private Tracks() {}

    /**
     * Assigns the tracks of a box's rows and of all rows below it.
     *
     * <p>Lines from the box above lie on top. Of lines that come down from the left, the leftmost lies lowest; of lines
     * that come up from below, the leftmost lies highest: so they nest instead of crossing.
     */
    static void assign(Box box) {
        for (Row row : box.rows) {
            if (row.lanes.isEmpty()) {
                continue;
            }
            List<Crossing> fromBox = new ArrayList<>();
            List<Crossing> fromGutter = new ArrayList<>();
            List<Crossing> fromBelow = new ArrayList<>();
            for (Crossing crossing : row.lanes) {
                if (crossing.isJoinedFromBox()) {
                    fromBox.add(crossing);
                } else if (crossing.isJoinedFromGutter()) {
                    fromGutter.add(crossing);
                } else {
                    fromBelow.add(crossing);
                }
            }
            int tracks = assign(fromBox, 0);
            int afterGutter = assign(fromGutter, tracks);
            for (Crossing crossing : fromGutter) {
                crossing.track = tracks + afterGutter - 1 - crossing.track;
            }
            row.tracks = assign(fromBelow, afterGutter);
        }
        for (Box child : box.children) {
            assign(child);
        }
    }

    /** A track and the x up to which it is taken. */
    private record Taken(int upTo, int track) {}

    private static int assign(List<Crossing> crossings, int firstTrack) {
        if (crossings.isEmpty()) {
            return firstTrack;
        }
        List<Crossing> fromLeft = ImmutableList.sortedCopyOf(Comparator.comparingInt(Crossing::minX), crossings);
        PriorityQueue<Taken> taken =
                new PriorityQueue<>(Comparator.comparingInt(Taken::upTo).thenComparingInt(Taken::track));
        int tracks = firstTrack;
        for (Crossing crossing : fromLeft) {
            Taken first = taken.peek();
            if (first != null && first.upTo() + GAP <= crossing.minX()) {
                taken.remove();
                crossing.track = first.track();
            } else {
                crossing.track = tracks++;
            }
            taken.add(new Taken(crossing.reservedMaxX(), crossing.track));
        }
        return tracks;
    }
}
