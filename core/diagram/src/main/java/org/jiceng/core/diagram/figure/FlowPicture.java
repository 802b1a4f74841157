package org.jiceng.core.diagram.figure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.core.diagram.svg.TextMeasure;

/**
 * Draws a flow: each step in the lane of its actor and in a row of its own, or beside steps that come at the same time.
 */
final class FlowPicture {

    private static final int BOX = 196;
    private static final int LANE = 244;
    private static final int ROW_GAP = 48;
    private static final int MARGIN = 24;
    private static final int TOP = 76;
    private static final int LANE_HEAD = 40;
    private static final int PITCH = 14;
    private static final String LINE = "#475569";

    private final FlowDiagram flow;
    private final Map<String, Integer> lanes = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Page page = new Page();

    /** Where a step stands, with its lines of text. */
    private record Place(int x, int y, int height, int row, ImmutableList<String> label, ImmutableList<String> detail) {
        int centerX() {
            return x + BOX / 2;
        }

        int bottom() {
            return y + height;
        }

        int middle() {
            return y + height / 2;
        }
    }

    FlowPicture(FlowDiagram flow) {
        this.flow = flow;
    }

    String draw() {
        flow.steps().forEach(step -> lanes.putIfAbsent(step.actor(), lanes.size()));
        assignRows();
        boolean named = lanes.keySet().stream().anyMatch(name -> !name.isBlank());
        int bottom = place(TOP + (named ? LANE_HEAD : 0));
        long around = flow.arrows().stream().filter(arrow -> !isDown(arrow)).count();
        int content = lanes.size() * LANE + (int) around * PITCH + 2 * MARGIN;
        int width = Math.max(content, Page.px(flow.title(), 22) + 2 * MARGIN);
        page.text("title", "middle", width / 2, 36, 22, "#111827", flow.title());
        if (named) {
            appendLanes(bottom);
        }
        appendArrows();
        flow.steps().forEach(this::appendStep);
        int height = bottom + MARGIN;
        if (flow.source().isPresent()) {
            for (String line : TextMeasure.wrap(flow.source().get(), (width - 2 * MARGIN) * TextMeasure.EM / 12, 4)) {
                page.text("footer", "start", MARGIN, height, 12, "#4b5563", line);
                height += 20;
            }
        }
        return page.finish(flow.title(), width, height + 8);
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

    private int place(int top) {
        Map<Integer, Integer> heights = new LinkedHashMap<>();
        Map<String, Place> loose = new HashMap<>();
        for (FlowStep step : flow.steps()) {
            ImmutableList<String> label = TextMeasure.wrap(step.label(), 12 * TextMeasure.EM, 4);
            ImmutableList<String> detail = step.detail()
                    .map(text -> TextMeasure.wrap(text, 15 * TextMeasure.EM, 3))
                    .orElse(ImmutableList.of());
            int height = 18
                    + label.size() * 19
                    + detail.size() * 15
                    + (step.deadline().isPresent() ? 20 : 0);
            int row = rows.getOrDefault(step.key(), 0);
            heights.merge(row, height, Math::max);
            int x = MARGIN + lanes.getOrDefault(step.actor(), 0) * LANE + (LANE - BOX) / 2;
            loose.put(step.key(), new Place(x, 0, height, row, label, detail));
        }
        Map<Integer, Integer> tops = new HashMap<>();
        int y = top + 16;
        for (Map.Entry<Integer, Integer> row : heights.entrySet()) {
            tops.put(row.getKey(), y);
            y += row.getValue() + ROW_GAP;
        }
        loose.forEach((key, at) -> places.put(
                key,
                new Place(
                        at.x(),
                        tops.getOrDefault(at.row(), top) + (heights.getOrDefault(at.row(), 0) - at.height()) / 2,
                        at.height(),
                        at.row(),
                        at.label(),
                        at.detail())));
        return y - ROW_GAP + 16;
    }

    private Place place(String key) {
        Place place = places.get(key);
        if (place == null) {
            throw new IllegalStateException("step '" + key + "' must have a place");
        }
        return place;
    }

    /** An arrow to the next row runs between the rows; any other runs around, at the right of the last lane. */
    private boolean isDown(FlowArrow arrow) {
        return rows.getOrDefault(arrow.to(), 0) == rows.getOrDefault(arrow.from(), 0) + 1;
    }

    private void appendLanes(int bottom) {
        lanes.forEach((name, number) -> {
            int x = MARGIN + number * LANE;
            page.rect("lane", x + 4, TOP, LANE - 8, bottom - TOP, number % 2 == 0 ? "#f5f7fa" : "#eef2f7", "#d5dae2");
            String shown = TextMeasure.wrap(name, 14 * TextMeasure.EM, 1).get(0);
            page.text("actor", "middle", x + LANE / 2, TOP + LANE_HEAD / 2 + 2, 14, "#1f4e8c", shown);
        });
    }

    private void appendArrows() {
        int around = 0;
        for (FlowArrow arrow : flow.arrows()) {
            Place from = place(arrow.from());
            Place to = place(arrow.to());
            if (isDown(arrow)) {
                appendDown(arrow, from, to);
            } else {
                appendAround(arrow, from, to, MARGIN + lanes.size() * LANE + around * PITCH);
                around++;
            }
        }
    }

    private void appendDown(FlowArrow arrow, Place from, Place to) {
        int middle = to.y() - ROW_GAP / 2;
        String path = "M" + from.centerX() + ',' + from.bottom() + 'V'
                + (from.centerX() == to.centerX() ? to.y() : middle + "H" + to.centerX() + 'V' + to.y());
        page.arrow(path, LINE, "", to.centerX(), to.y(), 90);
        int x = from.centerX() == to.centerX() ? to.centerX() : (from.centerX() + to.centerX()) / 2;
        appendText(arrow, x, middle);
    }

    private void appendAround(FlowArrow arrow, Place from, Place to, int gutter) {
        int y = from.middle() + 6;
        int end = to.middle() - 6;
        int right = to.x() + BOX;
        String path = "M" + (from.x() + BOX) + ',' + y + 'H' + gutter + 'V' + end + 'H' + right;
        page.arrow(path, LINE, "6 4", right, end, 180);
        appendText(arrow, gutter, (y + end) / 2);
    }

    private void appendText(FlowArrow arrow, int x, int y) {
        arrow.text().ifPresent(text -> {
            String shown = TextMeasure.wrap(text, 10 * TextMeasure.EM, 1).get(0);
            int width = Page.px(shown, 12) + 8;
            page.rect("on", x - width / 2, y - 9, width, 18, "#ffffff", "none");
            page.text("when", "middle", x, y, 12, "#8a3b12", shown);
        });
    }

    private void appendStep(FlowStep step) {
        Place place = place(step.key());
        page.open("step", step.label());
        page.rect("box", place.x(), place.y(), BOX, place.height(), "#ffffff", "#1f4e8c");
        int y = place.y() + 9;
        for (String line : place.label()) {
            page.text("label", "middle", place.centerX(), y + 9, 14, "#111827", line);
            y += 19;
        }
        for (String line : place.detail()) {
            page.text("detail", "middle", place.centerX(), y + 7, 11, "#4b5563", line);
            y += 15;
        }
        if (step.deadline().isPresent()) {
            String shown = TextMeasure.wrap(step.deadline().get(), 13 * TextMeasure.EM, 1)
                    .get(0);
            int width = Page.px(shown, 11) + 16;
            page.rect("deadline", place.centerX() - width / 2, y + 2, width, 17, "#fff4cc", "#a67c00");
            page.text("by", "middle", place.centerX(), y + 10, 11, "#4d3a00", shown);
        }
        page.close();
    }
}
