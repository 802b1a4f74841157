package org.jiceng.core.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Reads all bodies of a file, and reports what is wrong with them together at the body where it is wrong: two
 * descriptions for one day, a parent that is missing, a circle, too many levels.
 */
final class BodiesReader {

    private static final int MAX_DEPTH = GovernanceStructure.Builder.DEFAULT_MAX_DEPTH;

    private static final int SHOWN = 10;
    private static final String BEFORE_ID = "body '";
    private static final String AFTER_ID = "' must ";

    /** A description and the object that it was read from. */
    private record Described(Body body, JsonFields fields) {}

    private final Map<BodyId, NavigableMap<ValidityPeriod, Described>> byId = new LinkedHashMap<>();
    private final Map<BodyId, Described> newest = new LinkedHashMap<>();
    private final Map<BodyId, Integer> depths = new HashMap<>();

    private final ImmutableList<Body> bodies;

    /** Reads the bodies of some objects. */
    BodiesReader(ImmutableList<JsonFields> objects) {
        ImmutableList.Builder<Body> read = ImmutableList.builder();
        for (JsonFields object : objects) {
            Optional<Body> body = BodyReader.read(object);
            if (body.isPresent()) {
                add(new Described(body.get(), object));
                read.add(body.get());
            }
        }
        this.bodies = read.build();
        checkPlaces();
    }

    /** Returns the bodies that could be read, in the order of the file. */
    ImmutableList<Body> bodies() {
        return bodies;
    }

    /** Returns where the body is described that a sentence about a broken rule begins with, if it begins with one. */
    Optional<JsonFields> place(String sentence) {
        int end = sentence.indexOf(AFTER_ID);
        if (!sentence.startsWith(BEFORE_ID) || end <= BEFORE_ID.length()) {
            return Optional.empty();
        }
        return Optional.ofNullable(byId.get(BodyId.of(sentence.substring(BEFORE_ID.length(), end))))
                .map(descriptions -> descriptions.firstEntry().getValue().fields());
    }

    private void add(Described described) {
        Body body = described.body();
        NavigableMap<ValidityPeriod, Described> others = byId.computeIfAbsent(body.id(), id -> new TreeMap<>());
        if (overlaps(others.floorKey(body.period()), body) || overlaps(others.higherKey(body.period()), body)) {
            described.fields().invalid("id", body.id(), JsonText.text("id.duplicate"));
        } else {
            others.put(body.period(), described);
        }
    }

    private static boolean overlaps(@Nullable ValidityPeriod other, Body body) {
        return other != null && other.overlaps(body.period());
    }

    private void checkPlaces() {
        byId.forEach((id, all) -> {
            for (Described described : all.values()) {
                Optional<BodyId> parent = described.body().parent();
                if (parent.isPresent() && !byId.containsKey(parent.get())) {
                    described.fields().invalid("parent", parent.get(), JsonText.text("parent.missing"));
                }
            }
            newest.put(id, all.lastEntry().getValue());
        });
        newest.keySet().forEach(this::checkWayUp);
    }

    /** Goes from a body up to one whose depth is known, to a root, or back to where it was. */
    private void checkWayUp(BodyId start) {
        Set<BodyId> way = new LinkedHashSet<>();
        Optional<BodyId> next = Optional.of(start);
        while (next.isPresent() && newest.containsKey(next.get()) && !depths.containsKey(next.get())) {
            if (!way.add(next.get())) {
                circle(way, next.get());
                return;
            }
            next = parent(next.get());
        }
        int depth = next.map(depths::get).orElse(0);
        for (BodyId id : ImmutableList.copyOf(way).reverse()) {
            depths.put(id, ++depth);
            if (depth == MAX_DEPTH + 1) {
                invalid(id, JsonText.text("depth", Integer.toString(MAX_DEPTH)));
            }
        }
    }

    private Optional<BodyId> parent(BodyId id) {
        return Optional.ofNullable(newest.get(id))
                .flatMap(described -> described.body().parent());
    }

    private void circle(Set<BodyId> way, BodyId again) {
        List<BodyId> circle = new ArrayList<>(way);
        circle.subList(0, circle.indexOf(again)).clear();
        circle.add(again);
        String shown = circle.stream().limit(SHOWN).map(id -> "'" + id + "'").collect(Collectors.joining(" in "));
        invalid(again, JsonText.text("parent.circle", circle.size() > SHOWN ? shown + " in …" : shown));
        way.forEach(id -> depths.put(id, 0));
    }

    private void invalid(BodyId id, Object reason) {
        Described described = newest.get(id);
        if (described != null) {
            described
                    .fields()
                    .invalid(
                            "parent",
                            described.body().parent().map(BodyId::value).orElse(""),
                            reason);
        }
    }
}
