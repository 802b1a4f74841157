package org.jiceng.core.history;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import org.jiceng.core.history.DivisionChange.Place;

/** Official records, ready to be asked. Records that share a place are one event. */
final class OfficialChanges {

    /** An event: the places before and after, and its records. */
    record Group(ImmutableList<Place> before, ImmutableList<Place> after, ImmutableList<DivisionChange> changes) {}

    private final List<DivisionChange> pairs = new ArrayList<>();
    private final Map<Place, DivisionChange> abolitions = new HashMap<>();
    private final Map<Place, DivisionChange> foundings = new HashMap<>();

    OfficialChanges(Iterable<DivisionChange> changes) {
        for (DivisionChange change : changes) {
            if (change.before().isPresent() && change.after().isPresent()) {
                pairs.add(change);
            } else if (change.before().isPresent()) {
                abolitions.putIfAbsent(change.before().get(), change);
            } else if (change.after().isPresent()) {
                foundings.putIfAbsent(change.after().get(), change);
            }
        }
    }

    Optional<DivisionChange> abolition(Place place) {
        return Optional.ofNullable(abolitions.get(place));
    }

    Optional<DivisionChange> founding(Place place) {
        return Optional.ofNullable(foundings.get(place));
    }

    /** Returns the events of which the records that apply consist, in order of the records. */
    ImmutableList<Group> groups(Predicate<DivisionChange> applies) {
        Map<Place, List<DivisionChange>> byBefore = new LinkedHashMap<>();
        Map<Place, List<DivisionChange>> byAfter = new LinkedHashMap<>();
        for (DivisionChange change : pairs) {
            if (applies.test(change)) {
                byBefore.computeIfAbsent(change.before().orElseThrow(), place -> new ArrayList<>())
                        .add(change);
                byAfter.computeIfAbsent(change.after().orElseThrow(), place -> new ArrayList<>())
                        .add(change);
            }
        }
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        Set<DivisionChange> seen = new LinkedHashSet<>();
        for (List<DivisionChange> start : byBefore.values()) {
            if (!seen.contains(start.get(0))) {
                groups.add(group(start.get(0), byBefore, byAfter, seen));
            }
        }
        return groups.build();
    }

    private static Group group(
            DivisionChange start,
            Map<Place, List<DivisionChange>> byBefore,
            Map<Place, List<DivisionChange>> byAfter,
            Set<DivisionChange> seen) {
        Set<Place> before = new LinkedHashSet<>();
        Set<Place> after = new LinkedHashSet<>();
        ImmutableList.Builder<DivisionChange> changes = ImmutableList.builder();
        Queue<DivisionChange> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            DivisionChange change = waiting.remove();
            if (!seen.add(change)) {
                continue;
            }
            changes.add(change);
            Place from = change.before().orElseThrow();
            Place to = change.after().orElseThrow();
            before.add(from);
            after.add(to);
            waiting.addAll(byBefore.getOrDefault(from, List.of()));
            waiting.addAll(byAfter.getOrDefault(to, List.of()));
        }
        return new Group(ImmutableList.copyOf(before), ImmutableList.copyOf(after), changes.build());
    }
}
