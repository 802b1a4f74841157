package org.jiceng.core.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.internal.IntChains;

/**
 * Finds the circles in which the parents of a body lead back to it on some day.
 *
 * <p>A circle that is not one of the newest descriptions has a body in it whose parent changed. So only these bodies
 * count, and those that were ever above them. Their parents are followed through time: at each day on which some of
 * them get another parent, the ways up from these are gone, no body twice a day.
 */
final class FormerPlaces {

    private static final int NONE = -1;

    /** What changes for a body on a day: it has a parent, or none any more. */
    private record Change(int number, int parent) {}

    private final BodyTree tree;
    private final ImmutableMap<BodyId, ImmutableList<Body>> histories;
    private final Map<BodyId, Integer> numbers = new LinkedHashMap<>();
    private final Deque<BodyId> waiting = new ArrayDeque<>();

    /** The changes by day, ends before beginnings. */
    private final NavigableMap<LocalDate, Deque<Change>> changes = new TreeMap<>();

    FormerPlaces(BodyTree tree, ImmutableMap<BodyId, ImmutableList<Body>> histories) {
        this.tree = tree;
        this.histories = histories;
    }

    /**
     * Returns the circles in order of time, each as the way up from one of its bodies to the last one before it comes
     * again.
     *
     * @param most how many are enough
     */
    List<List<BodyId>> circles(int most) {
        histories.forEach((id, history) -> {
            if (moved(history)) {
                number(id);
            }
        });
        while (!waiting.isEmpty()) {
            BodyId id = waiting.remove();
            for (Body body : descriptions(id)) {
                if (body.parent().isPresent()) {
                    int number = number(id);
                    at(body.period().start())
                            .addLast(new Change(number, number(body.parent().get())));
                    at(body.period().end()).addFirst(new Change(number, NONE));
                }
            }
        }
        return follow(ImmutableList.copyOf(numbers.keySet()), most);
    }

    private static boolean moved(ImmutableList<Body> history) {
        Optional<BodyId> parent = history.get(0).parent();
        return history.stream().anyMatch(body -> !body.parent().equals(parent));
    }

    private Deque<Change> at(LocalDate day) {
        return changes.computeIfAbsent(day, key -> new ArrayDeque<>());
    }

    @CanIgnoreReturnValue
    private int number(BodyId id) {
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        numbers.put(id, numbers.size());
        waiting.add(id);
        return numbers.size() - 1;
    }

    private ImmutableList<Body> descriptions(BodyId id) {
        ImmutableList<Body> history = histories.get(id);
        if (history != null) {
            return history;
        }
        int position = tree.find(id);
        return position == IntChains.NONE ? ImmutableList.of() : ImmutableList.of(tree.at(position));
    }

    private List<List<BodyId>> follow(ImmutableList<BodyId> ids, int most) {
        int[] parents = new int[ids.size()];
        int[] walks = new int[ids.size()];
        Arrays.fill(parents, NONE);
        List<List<BodyId>> circles = new ArrayList<>();
        int walk = 0;
        for (Deque<Change> day : changes.values()) {
            int before = walk;
            for (Change change : day) {
                parents[change.number()] = change.parent();
            }
            for (Change change : day) {
                walk++;
                int place = change.number();
                while (place != NONE && walks[place] <= before) {
                    walks[place] = walk;
                    place = parents[place];
                }
                if (place != NONE && walks[place] == walk && circles.size() < most) {
                    circles.add(way(place, parents, ids));
                }
            }
        }
        return circles;
    }

    private static List<BodyId> way(int start, int[] parents, List<BodyId> ids) {
        List<BodyId> way = new ArrayList<>();
        int place = start;
        do {
            way.add(ids.get(place));
            place = parents[place];
        } while (place != start);
        return way;
    }
}
