package org.jiceng.core.diagram.figure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiceng.core.diagram.svg.TextMeasure;

/**
 * Draws a flow: each step in the lane of its actor and in a row of its own, or beside steps that come at the same time.
 * Between two rows there is an empty one where the text of an arrow between them needs room.
 */
final class FlowPicture {

    private static final int BOX = FlowRoutes.BOX;
    private static final int LANE = FlowRoutes.LANE;
    private static final int MARGIN = 24;
    private static final int TEXT = 12;
    private static final int TEXT_LINE = 15;
    private static final String LINE = "#475569";

    private final FlowDiagram flow;
    private final Map<String, Integer> lanes = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<FlowRoutes.Route> routes = new ArrayList<>();
    private final Map<Integer, Integer> heights = new HashMap<>();
    private final Map<Integer, Integer> tops = new HashMap<>();
    private final Page page = new Page();

    /** A step with its lines of text. */
    private record Place(
            FlowRoutes.Cell cell,
            ImmutableList<String> label,
            ImmutableList<String> detail,
            ImmutableList<String> deadline) {

        int height() {
            int by = deadline.isEmpty() ? 0 : 5 + deadline.size() * 15;
            return 18 + label.size() * 19 + detail.size() * 15 + by;
        }
    }

    FlowPicture(FlowDiagram flow) {
        this.flow = flow;
    }

    String draw() {
        flow.steps().forEach(step -> lanes.putIfAbsent(step.actor(), lanes.size()));
        assignRows();
        insertEmptyRows();
        flow.steps().forEach(this::addPlace);
        flow.arrows().forEach(this::addRoute);
        FlowRoutes paths =
                new FlowRoutes(routes, places.values().stream().map(Place::cell).toList(), lanes.size());
        int width = Math.max(paths.width() + 2 * MARGIN, Page.LEAST);
        int top = page.title(flow.title(), width);
        int head = lanes.keySet().stream()
                .filter(name -> !name.isBlank())
                .mapToInt(name -> 22 + 18 * actor(name).size())
                .max()
                .orElse(0);
        int bottom = setRows(paths, top + head);
        int left = (width - paths.width()) / 2;
        if (head > 0) {
            appendLanes(paths, left, top, head, bottom);
        }
        routes.forEach(route -> appendLine(paths, route, left));
        routes.forEach(route -> appendText(route, left));
        flow.steps()
                .forEach(step -> appendStep(
                        step, left + paths.center(place(step.key()).cell.lane())));
        int end = page.footer(flow.source().orElse(""), width, bottom + MARGIN);
        return page.finish(flow.title(), width, end + 8);
    }

    /** Steps stand below each other; one of another lane stands beside the one before if both follow the same steps. */
    private void assignRows() {
        int row = -1;
        List<String> inRow = new ArrayList<>();
        ImmutableList<String> before = ImmutableList.of();
        for (FlowStep step : flow.steps()) {
            ImmutableList<String> follows = earlierOf(step);
            boolean beside = row >= 0 && follows.equals(before) && !inRow.contains(step.actor());
            if (!beside) {
                row++;
                inRow.clear();
            }
            inRow.add(step.actor());
            before = follows;
            rows.put(step.key(), row);
        }
    }

    private ImmutableList<String> earlierOf(FlowStep step) {
        ImmutableList.Builder<String> earlier = ImmutableList.builder();
        for (FlowArrow arrow : flow.arrows()) {
            if (arrow.to().equals(step.key()) && rows.containsKey(arrow.from())) {
                earlier.add(arrow.from());
            }
        }
        return earlier.build();
    }

    private void insertEmptyRows() {
        Set<Integer> opened = new HashSet<>();
        for (FlowArrow arrow : flow.arrows()) {
            if (arrow.text().isPresent() && row(arrow.to()) == row(arrow.from()) + 1) {
                opened.add(row(arrow.to()));
            }
        }
        rows.replaceAll((key, row) ->
                row + (int) opened.stream().filter(start -> start <= row).count());
    }

    private int row(String key) {
        return rows.getOrDefault(key, 0);
    }

    private void addPlace(FlowStep step) {
        FlowRoutes.Cell cell = new FlowRoutes.Cell(lanes.getOrDefault(step.actor(), 0), row(step.key()));
        Place place = new Place(
                cell,
                TextMeasure.wrapEvenly(step.label(), 12 * TextMeasure.EM, 4),
                step.detail()
                        .map(text -> TextMeasure.wrapEvenly(text, 15 * TextMeasure.EM, 12))
                        .orElse(ImmutableList.of()),
                step.deadline()
                        .map(text -> TextMeasure.wrapEvenly(text, 14 * TextMeasure.EM, 3))
                        .orElse(ImmutableList.of()));
        heights.merge(cell.row(), place.height(), Math::max);
        places.put(step.key(), place);
    }

    private void addRoute(FlowArrow arrow) {
        ImmutableList<String> lines = lines(arrow);
        FlowRoutes.Route route =
                new FlowRoutes.Route(arrow, place(arrow.from()).cell, place(arrow.to()).cell, width(lines));
        if (!lines.isEmpty()) {
            heights.merge(route.textRow(), height(lines), Math::max);
        }
        routes.add(route);
    }

    private static ImmutableList<String> lines(FlowArrow arrow) {
        return arrow.text()
                .map(text -> TextMeasure.wrapEvenly(text, 8 * TextMeasure.EM, 3))
                .orElse(ImmutableList.of());
    }

    private static int width(ImmutableList<String> lines) {
        return lines.isEmpty()
                ? 0
                : 8 + lines.stream().mapToInt(line -> Page.px(line, TEXT)).max().orElse(0);
    }

    private static int height(ImmutableList<String> lines) {
        return lines.size() * TEXT_LINE + 4;
    }

    private Place place(String key) {
        Place place = places.get(key);
        if (place == null) {
            throw new IllegalStateException("step '" + key + "' must have a place");
        }
        return place;
    }

    /** Sets the top of each row, and returns where the last ends. */
    private int setRows(FlowRoutes paths, int top) {
        int y = top;
        int last = heights.keySet().stream().max(Comparator.naturalOrder()).orElse(-1);
        for (int row = 0; row <= last; row++) {
            y += Math.max(gap(row), paths.height(row) + 28);
            tops.put(row, y);
            y += heights.getOrDefault(row, 0);
        }
        tops.put(last + 1, y + paths.height(last + 1) + 16);
        return y + paths.height(last + 1) + 16;
    }

    /** Returns how high a gap is at least: between two steps higher than beside an empty row. */
    private int gap(int row) {
        boolean between = row > 0 && isStep(row) && isStep(row - 1);
        return between ? 44 : row == 0 ? 16 : 20;
    }

    private boolean isStep(int row) {
        return rows.containsValue(row);
    }

    private void appendLanes(FlowRoutes paths, int left, int top, int head, int bottom) {
        lanes.forEach((name, number) -> {
            int x = left + paths.center(number) - LANE / 2;
            page.open("lanes", name);
            page.rect("lane", x, top, LANE, bottom - top, number % 2 == 0 ? "#f5f7fa" : "#eef2f7", "#d5dae2");
            ImmutableList<String> lines = actor(name);
            int y = top + 2 + (head - 18 * (lines.size() - 1)) / 2;
            for (String line : lines) {
                page.text("actor", "middle", x + LANE / 2, y, 14, "#1f4e8c", line);
                y += 18;
            }
            page.close();
        });
    }

    private static ImmutableList<String> actor(String name) {
        return TextMeasure.wrapEvenly(name, 15 * TextMeasure.EM, 4);
    }

    private int level(FlowRoutes paths, int gap, int track) {
        return tops.getOrDefault(gap, 0) - 18 - paths.height(gap) + FlowRoutes.depth(track);
    }

    private void appendLine(FlowRoutes paths, FlowRoutes.Route route, int left) {
        Place from = place(route.arrow.from());
        Place to = place(route.arrow.to());
        StringBuilder path = new StringBuilder("M");
        path.append(left + route.leaves).append(',').append(top(from) + from.height());
        if (route.runs != route.leaves) {
            path.append('V').append(level(paths, from.cell.row() + 1, route.leaveTrack));
            path.append('H').append(left + route.runs);
        }
        if (route.enters != route.runs) {
            path.append('V').append(level(paths, to.cell.row(), route.enterTrack));
            path.append('H').append(left + route.enters);
        }
        path.append('V').append(top(to));
        page.arrow(path.toString(), LINE, route.isBack() ? "6 4" : "", left + route.enters, top(to), 90);
    }

    /** Returns where a box begins: in the middle of its row. */
    private int top(Place place) {
        int row = place.cell.row();
        return tops.getOrDefault(row, 0) + (heights.getOrDefault(row, 0) - place.height()) / 2;
    }

    private void appendText(FlowRoutes.Route route, int left) {
        ImmutableList<String> lines = lines(route.arrow);
        if (lines.isEmpty()) {
            return;
        }
        int row = route.textRow();
        int y = tops.getOrDefault(row, 0) + (heights.getOrDefault(row, 0) - height(lines)) / 2;
        int x = left + route.runs;
        page.open("when", route.arrow.text().orElse(""));
        page.rect("on", x - width(lines) / 2, y, width(lines), height(lines), "#ffffff", "none");
        for (String line : lines) {
            page.text("if", "middle", x, y + 2 + TEXT_LINE / 2, TEXT, "#8a3b12", line);
            y += TEXT_LINE;
        }
        page.close();
    }

    private void appendStep(FlowStep step, int center) {
        Place place = place(step.key());
        int y = top(place);
        StringBuilder whole = new StringBuilder(step.label());
        step.detail().ifPresent(detail -> whole.append('\n').append(detail));
        step.deadline().ifPresent(deadline -> whole.append('\n').append(deadline));
        page.open("step", whole.toString());
        page.rect("box", center - BOX / 2, y, BOX, place.height(), "#ffffff", "#1f4e8c");
        y += 9;
        for (String line : place.label) {
            page.text("label", "middle", center, y + 9, 14, "#111827", line);
            y += 19;
        }
        for (String line : place.detail) {
            page.text("detail", "middle", center, y + 7, 11, "#4b5563", line);
            y += 15;
        }
        if (!place.deadline.isEmpty()) {
            int width = 16
                    + place.deadline.stream()
                            .mapToInt(line -> Page.px(line, 11))
                            .max()
                            .orElse(0);
            page.rect(
                    "deadline", center - width / 2, y + 2, width, 2 + 15 * place.deadline.size(), "#fff4cc", "#a67c00");
            for (String line : place.deadline) {
                page.text("by", "middle", center, y + 10, 11, "#4d3a00", line);
                y += 15;
            }
        }
        page.close();
    }
}
