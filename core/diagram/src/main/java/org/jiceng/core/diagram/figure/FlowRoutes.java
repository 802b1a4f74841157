package org.jiceng.core.diagram.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Leads the arrows of a flow: down from a step, along the gap below its row, up or down a column, along the gap above
 * the row of the other, and down into it; what is not needed is left out.
 *
 * <p>A column is a lane where no box is in the way, or a gutter beside the lane. Gap g is above row g; on the upright
 * scale gap g is 2g and row g is 2g + 1. No two arrows share a piece of line. The text of an arrow stands on its
 * upright piece beside a row: no level line runs there, and the piece has the width of the text for itself.
 */
final class FlowRoutes {

    static final int BOX = 196;
    static final int LANE = 236;

    private static final int PORTS = BOX / 2 - 8;
    private static final int SIDE = 22;
    private static final int PITCH = 10;
    private static final int CLEARANCE = 12;
    private static final int[] APART = {14, 9, 5, 2, 1};

    private final Set<Cell> boxes;
    private final List<List<Upright>> lanes = new ArrayList<>();
    private final List<List<List<Upright>>> gutters = new ArrayList<>();
    private final Map<Integer, List<Level>> levels = new HashMap<>();
    private final List<Integer> centers = new ArrayList<>();
    private int width;

    /** Where a box stands. */
    record Cell(int lane, int row) {}

    /** An upright piece: its place in the column, half the width that it needs, and its ends on the upright scale. */
    private record Upright(int x, int half, int from, int to) {
        boolean meets(Upright other, int apart) {
            return from <= other.to && other.from <= to && Math.abs(x - other.x) < half + other.half + apart;
        }
    }

    /** A level piece of a gap. */
    private record Level(int track, int from, int to) {}

    /** An arrow on its way. */
    static final class Route {
        final FlowArrow arrow;
        final Cell from;
        final Cell to;
        int leaves;
        int enters;
        int runs;
        int leaveTrack;
        int enterTrack;
        private final int half;
        private int gutter = -1;
        private boolean below;

        /** Makes an arrow whose text is so wide, in px; 0 for one without. */
        Route(FlowArrow arrow, Cell from, Cell to, int textWidth) {
            this.arrow = arrow;
            this.from = from;
            this.to = to;
            half = (textWidth + 1) / 2;
        }

        boolean isBack() {
            return to.row < from.row;
        }

        /** Returns the row beside which the text stands. */
        int textRow() {
            return (from.row + to.row + (to.row > from.row ? 0 : 1)) / 2;
        }

        private boolean isStraight() {
            return from.lane == to.lane && to.row > from.row;
        }

        private int side() {
            return to.lane < from.lane && !isBack() ? -1 : 1;
        }

        private Upright at(int x) {
            return new Upright(x, half, Math.min(leaveLevel(), enterLevel()), Math.max(leaveLevel(), enterLevel()));
        }

        private int leaveLevel() {
            return 2 * from.row + 2;
        }

        private int enterLevel() {
            return 2 * to.row;
        }
    }

    /** Leads all arrows between boxes in so many lanes. */
    FlowRoutes(List<Route> routes, Collection<Cell> places, int count) {
        boxes = new HashSet<>(places);
        gutters.add(new ArrayList<>());
        for (int i = 0; i < count; i++) {
            lanes.add(new ArrayList<>());
            gutters.add(new ArrayList<>());
        }
        routes.stream()
                .sorted(Comparator.comparing((Route route) -> !route.isStraight())
                        .thenComparing(Route::isBack)
                        .thenComparing(route -> -Math.abs(route.to.row - route.from.row)))
                .forEach(this::choose);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            starts.add(width + 4);
            width += 8 + gutters.get(i).stream().mapToInt(FlowRoutes::room).sum();
            if (i < count) {
                centers.add(width + LANE / 2);
                width += LANE;
            }
        }
        routes.forEach(route -> settle(route, starts));
        routes.stream()
                .sorted(Comparator.comparing((Route route) -> !route.isBack())
                        .thenComparing(route -> -Math.abs(route.leaves - route.enters)))
                .forEach(route -> {
                    route.leaveTrack = track(route.from.row + 1, route.leaves, route.runs);
                    route.enterTrack = track(route.to.row, route.runs, route.enters);
                });
    }

    /** Returns the width of all lanes and gutters, in px. */
    int width() {
        return width;
    }

    /** Returns the middle of a lane, in px. */
    int center(int lane) {
        return centers.get(lane);
    }

    /** Returns how high the tracks of a gap are together, in px. */
    int height(int gap) {
        return PITCH
                * levels.getOrDefault(gap, List.of()).stream()
                        .mapToInt(level -> level.track() + 1)
                        .max()
                        .orElse(0);
    }

    private void choose(Route route) {
        boolean down = route.to.row > route.from.row;
        if (!(down && isClear(route, route.from.lane) && runs(route, true))
                && !(down && isClear(route, route.to.lane) && runs(route, false))) {
            route.gutter = route.from.lane + (route.side() > 0 ? 1 : 0);
            route.runs = gutter(route);
            route.leaves = stub(route.from.lane, route.leaveLevel(), route.side());
            route.enters = stub(route.to.lane, route.enterLevel(), route.gutter > route.to.lane ? 1 : -1);
        }
    }

    private boolean isClear(Route route, int lane) {
        for (int row = route.from.row + 1; row < route.to.row; row++) {
            if (boxes.contains(new Cell(lane, row))) {
                return false;
            }
        }
        return true;
    }

    /** Leads an arrow down below the step that it leaves, or else above the one that it enters, if there is room. */
    private boolean runs(Route route, boolean below) {
        int side = below ? route.side() : -route.side();
        List<Upright> taken = lanes.get(below ? route.from.lane : route.to.lane);
        OptionalInt x = free(taken, route.isStraight() ? 0 : side * SIDE, side, route.at(0));
        if (x.isEmpty()) {
            return false;
        }
        taken.add(route.at(x.getAsInt()));
        route.below = below;
        route.leaves = below ? x.getAsInt() : stub(route.from.lane, route.leaveLevel(), -side);
        route.enters = below && !route.isStraight() ? stub(route.to.lane, route.enterLevel(), -side) : x.getAsInt();
        return true;
    }

    /** Returns where a piece that stays in one gap stands in its lane. */
    private int stub(int lane, int level, int side) {
        OptionalInt x = free(lanes.get(lane), side * SIDE, side, new Upright(0, 0, level, level));
        x.ifPresent(at -> lanes.get(lane).add(new Upright(at, 0, level, level)));
        return x.orElse(side * SIDE);
    }

    /** Returns the free place of a lane that is nearest to the wish, outwards first. */
    private static OptionalInt free(List<Upright> taken, int wish, int side, Upright piece) {
        int outwards = PORTS - Math.abs(wish);
        for (int apart : APART) {
            for (int i = 0; i <= 2 * PORTS; i++) {
                int x = wish + side * (i <= outwards ? i : outwards - i);
                Upright tried = new Upright(x, piece.half(), piece.from(), piece.to());
                if (Math.abs(x) + piece.half() <= LANE / 2
                        && taken.stream().noneMatch(other -> tried.meets(other, apart))) {
                    return OptionalInt.of(x);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Returns the first track of a gutter that is free. */
    private int gutter(Route route) {
        List<List<Upright>> tracks = gutters.get(route.gutter);
        Upright piece = route.at(0);
        int track = 0;
        while (track < tracks.size() && tracks.get(track).stream().anyMatch(other -> piece.meets(other, 1))) {
            track++;
        }
        if (track == tracks.size()) {
            tracks.add(new ArrayList<>());
        }
        tracks.get(track).add(piece);
        return track;
    }

    private static int room(List<Upright> track) {
        return CLEARANCE + 2 * track.stream().mapToInt(Upright::half).max().orElse(0);
    }

    /** Turns places in a column into px. */
    private void settle(Route route, List<Integer> starts) {
        route.leaves += center(route.from.lane);
        route.enters += center(route.to.lane);
        if (route.gutter < 0) {
            route.runs = route.below ? route.leaves : route.enters;
            return;
        }
        List<List<Upright>> tracks = gutters.get(route.gutter);
        int x = starts.get(route.gutter);
        for (List<Upright> before : tracks.subList(0, route.runs)) {
            x += room(before);
        }
        route.runs = x + room(tracks.get(route.runs)) / 2;
    }

    /** Returns the first track of a gap that is free; 0 if none is needed. */
    private int track(int gap, int from, int to) {
        if (from == to) {
            return 0;
        }
        List<Level> taken = levels.computeIfAbsent(gap, key -> new ArrayList<>());
        int left = Math.min(from, to) - CLEARANCE;
        int right = Math.max(from, to) + CLEARANCE;
        int track = 0;
        while (isTaken(taken, track, left, right)) {
            track++;
        }
        taken.add(new Level(track, left, right));
        return track;
    }

    private static boolean isTaken(List<Level> taken, int track, int left, int right) {
        return taken.stream().anyMatch(level -> level.track() == track && level.from() < right && left < level.to());
    }

    /** Returns how far below the top of all tracks of its gap a track is, in px. */
    static int depth(int track) {
        return PITCH * track + PITCH / 2;
    }
}
