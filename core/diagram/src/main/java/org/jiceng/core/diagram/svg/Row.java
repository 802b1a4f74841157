package org.jiceng.core.diagram.svg;

import java.util.ArrayList;
import java.util.List;

/** Children of one box that stand side by side, and the band above them in which lines run across. */
final class Row {

    /** The distance of two items. */
    static final int GAP = 2 * Box.GRID;

    private static final int PLAIN_BAND = 34;
    private static final int TRACK = 15;
    private static final int BAND_TOP = 9;
    private static final int BAND_BOTTOM = 26;
    private static final int BUS = 17;

    final Box owner;
    final int index;
    final List<Item> items = new ArrayList<>();
    /** The relation lines in the band. */
    final List<Line> lanes = new ArrayList<>();

    /** How many of them lie below each other. */
    int tracks;

    int width;
    /** Where it begins, from the left edge of the item of its owner. */
    int shift;

    int bandTop;
    int top;

    Row(Box owner, int index) {
        this.owner = owner;
        this.index = index;
    }

    /** Returns the height of the band. */
    int band() {
        if (tracks > 0) {
            return BAND_TOP + TRACK * tracks + BAND_BOTTOM;
        }
        return owner.isAbove() && index == 0 ? 0 : PLAIN_BAND;
    }

    /** Returns the height of the line of a track. */
    int laneY(int track) {
        return bandTop + BAND_TOP + TRACK * track + TRACK / 2;
    }

    /** Returns the height of the tree line. */
    int busY() {
        return top - BUS;
    }
}
