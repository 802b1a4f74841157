package org.jiceng.core.diagram.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which bodies became which (沿革图): events in order of time, each with the bodies before it and after it. Immutable.
 *
 * <pre>{@code
 * FlowDiagram chart = SuccessionChart.titled("金水源街道沿革")
 *         .then(LocalDate.of(2022, 5, 1), "析出", List.of("侯寨街道"), List.of("侯寨街道", "金水源街道"))
 *         .flow();
 * }</pre>
 */
public final class SuccessionChart {

    private final String title;
    private final ImmutableList<Event> events;

    private SuccessionChart(String title, ImmutableList<Event> events) {
        this.title = title;
        this.events = events;
    }

    private record Event(LocalDate day, String what, ImmutableList<String> before, ImmutableList<String> after) {}

    /** Returns a chart without events. */
    public static SuccessionChart titled(String title) {
        return new SuccessionChart(title, ImmutableList.of());
    }

    /**
     * Returns this chart with one more event.
     *
     * @param day the day from which the bodies after it exist, not before the day of the event before
     * @param what what happened, for example 合并, 析出, 更名
     * @param before the names of the bodies that it befell; empty for a foundation
     * @param after the names of the bodies that came of it; empty for an abolition
     * @throws IllegalArgumentException if both are empty, or the day is before that of the last event
     */
    public SuccessionChart then(LocalDate day, String what, List<String> before, List<String> after) {
        checkArgument(!(before.isEmpty() && after.isEmpty()), "event of %s must have bodies, but had none", day);
        checkArgument(
                events.isEmpty() || !day.isBefore(events.get(events.size() - 1).day()),
                "events must be in order of time, but %s was after a later one",
                day);
        return new SuccessionChart(
                title,
                ImmutableList.<Event>builder()
                        .addAll(events)
                        .add(new Event(day, what, ImmutableList.copyOf(before), ImmutableList.copyOf(after)))
                        .build());
    }

    /** Returns the chart as a flow: bodies from top to bottom, arrows with the day and what happened. */
    public FlowDiagram flow() {
        FlowDiagram.Builder flow = FlowDiagram.builder().title(title);
        Map<String, String> newest = new HashMap<>();
        List<String> columns = new ArrayList<>();
        int number = 0;
        for (Event event : events) {
            List<String> from = new ArrayList<>();
            for (String name : event.before()) {
                if (!newest.containsKey(name)) {
                    number++;
                    newest.put(name, add(flow, columns, number, name, Optional.empty()));
                }
                from.add(newest.getOrDefault(name, ""));
            }
            String said = event.day() + " " + event.what();
            if (event.after().isEmpty()) {
                number++;
                String end = add(
                        flow,
                        columns,
                        number,
                        event.what(),
                        Optional.of(event.day().toString()));
                from.forEach(key -> flow.addArrows(FlowArrow.of(key, end)));
            }
            for (String name : event.after()) {
                number++;
                String key = add(flow, columns, number, name, Optional.of(said));
                newest.put(name, key);
                from.forEach(earlier -> flow.addArrows(FlowArrow.of(earlier, key)));
            }
        }
        return flow.build();
    }

    /** Adds a body in the column of its name, so that it stands below what it was before. */
    private static String add(
            FlowDiagram.Builder flow, List<String> columns, int number, String name, Optional<String> since) {
        if (!columns.contains(name)) {
            columns.add(name);
        }
        String key = "b" + number;
        flow.addSteps(new FlowStep(key, " ".repeat(columns.indexOf(name)), name, Optional.empty(), since));
        return key;
    }
}
