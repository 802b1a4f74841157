package org.jiceng.core.diagram.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.history.StructureHistory;
import org.jiceng.core.history.Succession;
import org.jiceng.core.text.LocalizedText;

/**
 * Which bodies became which (沿革图): events in order of time, each with the bodies before it and after it. Immutable.
 *
 * <pre>{@code
 * String svg = SuccessionChart.of(history, street).flow().toSvg();
 * }</pre>
 *
 * <p>{@link #of} takes the events from a {@link StructureHistory}; {@link #then} adds what no history has.
 */
public final class SuccessionChart {

    private final String title;
    private final ImmutableList<Event> events;

    private SuccessionChart(String title, ImmutableList<Event> events) {
        this.title = title;
        this.events = events;
    }

    /** A body at a time: what tells it from the others, and what it was called. */
    private record Stage(String key, String name) {}

    private record Event(LocalDate day, String what, ImmutableList<Stage> before, ImmutableList<Stage> after) {}

    /**
     * Returns the chart, in Chinese, of all that a body came from and of all that came from it, under their names of
     * the time.
     */
    public static SuccessionChart of(StructureHistory history, BodyId body) {
        return of(history, body, Locale.CHINESE);
    }

    /**
     * Returns the chart of all that a body came from and of all that came from it, under their names of the time.
     *
     * @param history the events and the names
     * @param body the body
     * @param locale the language of title and events
     * @throws IllegalArgumentException if the history has no such body
     */
    public static SuccessionChart of(StructureHistory history, BodyId body, Locale locale) {
        Set<BodyId> family = new HashSet<>(history.origins(body));
        family.addAll(history.heirs(body));
        family.add(body);
        String name = history.structure().get(body).name();
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        for (Succession event : history.successions()) {
            if (!Collections.disjoint(family, event.predecessors())
                    || !Collections.disjoint(family, event.successors())) {
                String kind = event.kind().label().in(locale);
                events.add(new Event(
                        event.date(),
                        event.document().isPresent()
                                ? kind + " " + event.document().get()
                                : kind,
                        stages(history, event.predecessors(), event.date().minusDays(1)),
                        stages(history, event.successors(), event.date())));
            }
        }
        String title = LocalizedText.of(name + "沿革", "What became of " + name).in(locale);
        return new SuccessionChart(title, events.build());
    }

    private static ImmutableList<Stage> stages(StructureHistory history, List<BodyId> bodies, LocalDate day) {
        ImmutableList.Builder<Stage> stages = ImmutableList.builder();
        for (BodyId id : bodies) {
            String name = history.names(id)
                    .on(day)
                    .orElseGet(() -> history.structure().get(id).name());
            stages.add(new Stage(id.value(), name));
        }
        return stages.build();
    }

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
                        .add(new Event(day, what, named(before), named(after)))
                        .build());
    }

    private static ImmutableList<Stage> named(List<String> names) {
        ImmutableList.Builder<Stage> stages = ImmutableList.builder();
        names.forEach(name -> stages.add(new Stage(name, name)));
        return stages.build();
    }

    /** Returns the chart as a flow: bodies from top to bottom, arrows with the day and what happened. */
    public FlowDiagram flow() {
        FlowDiagram.Builder flow = FlowDiagram.builder().title(title);
        Map<String, String> newest = new HashMap<>();
        List<String> columns = new ArrayList<>();
        int number = 0;
        for (Event event : events) {
            List<String> from = new ArrayList<>();
            for (Stage stage : event.before()) {
                if (!newest.containsKey(stage.key())) {
                    number++;
                    newest.put(stage.key(), add(flow, columns, number, stage, Optional.empty()));
                }
                from.add(newest.getOrDefault(stage.key(), ""));
            }
            String said = event.day() + " " + event.what();
            List<Stage> after = event.after();
            if (after.isEmpty()) {
                after = List.of(new Stage(event.before().get(0).key(), event.what()));
                said = event.day().toString();
            }
            for (Stage stage : after) {
                number++;
                String key = add(flow, columns, number, stage, Optional.of(said));
                newest.put(stage.key(), key);
                from.forEach(earlier -> flow.addArrows(FlowArrow.of(earlier, key)));
            }
        }
        return flow.build();
    }

    /** Adds a body in a column of its own, so that it stands below what it was before. */
    private static String add(
            FlowDiagram.Builder flow, List<String> columns, int number, Stage stage, Optional<String> since) {
        if (!columns.contains(stage.key())) {
            columns.add(stage.key());
        }
        String key = "b" + number;
        String lane = " ".repeat(columns.indexOf(stage.key()));
        flow.addSteps(new FlowStep(key, lane, stage.name(), Optional.empty(), since));
        return key;
    }
}
