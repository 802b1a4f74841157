package org.jiceng.core.structure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.internal.IntChains;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.relation.Relation;

/** The rules that a structure must keep to be one. Every broken rule is one sentence; all of them are gathered. */
final class StructureChecks {

    private static final int SHOWN = 100;
    private static final int SEARCHED = 10_000;

    private final Set<String> broken = new LinkedHashSet<>();

    void overlaps(ImmutableList<Body> descriptions) {
        for (int i = 1; i < descriptions.size(); i++) {
            Body before = descriptions.get(i - 1);
            Body after = descriptions.get(i);
            if (before.period().overlaps(after.period())) {
                broken.add("descriptions of body '" + after.id() + "' must not overlap, but were for '"
                        + before.period() + "' and '" + after.period() + "'");
            }
        }
    }

    void parents(BodyTree newest, Iterable<Body> descriptions, Set<BodyId> circular) {
        Optional<BodyId> last = Optional.empty();
        for (Body body : descriptions) {
            if (body.parent().isEmpty() || body.parent().equals(last)) {
                continue;
            }
            BodyId parent = body.parent().get();
            boolean placed = newest.find(parent) != IntChains.NONE;
            last = placed ? body.parent() : Optional.empty();
            if (!placed && !circular.contains(parent)) {
                broken.add("parent of body '" + body.id() + "' must be in the structure, but was '" + parent + "'"
                        + suggestion(newest, parent));
            }
        }
    }

    void depth(BodyTree newest, int limit) {
        if (newest.depth() > limit) {
            broken.add("structure must have at most " + limit + " levels, but had " + newest.depth());
        }
    }

    void ends(BodyTree newest, Iterable<Relation> relations, Set<BodyId> circular) {
        for (Relation relation : relations) {
            end("source", relation, relation.source(), newest, circular);
            end("target", relation, relation.target(), newest, circular);
        }
    }

    private void end(String name, Relation relation, BodyId id, BodyTree newest, Set<BodyId> circular) {
        if (newest.find(id) == IntChains.NONE && !circular.contains(id)) {
            broken.add(name + " of relation '" + relation.source() + "' " + relation.kind() + " '" + relation.target()
                    + "' must be in the structure, but was '" + id + "'" + suggestion(newest, id));
        }
    }

    private String suggestion(BodyTree newest, BodyId id) {
        return broken.size() < SHOWN ? nearest(newest, id) : "";
    }

    /** Checks that the parents of no body lead back to it, neither on one day nor in the newest descriptions. */
    void circles(ImmutableMap<BodyId, ImmutableList<Body>> histories, BodyTree tree) {
        circles(tree.unplaced());
        for (List<BodyId> way : new FormerPlaces(tree, histories).circles(SHOWN)) {
            circle(way, way.get(0));
        }
    }

    private void circles(ImmutableList<Body> unplaced) {
        Map<BodyId, BodyId> parents = new HashMap<>();
        unplaced.forEach(body -> parents.put(body.id(), body.parent().orElseThrow()));
        Set<BodyId> seen = new HashSet<>();
        for (Body body : unplaced) {
            Set<BodyId> path = new LinkedHashSet<>();
            BodyId id = body.id();
            while (!seen.contains(id) && path.add(id)) {
                id = requireNonNull(parents.get(id));
            }
            if (path.contains(id)) {
                circle(path.stream().toList(), id);
            }
            seen.addAll(path);
        }
    }

    private void circle(List<BodyId> path, BodyId entry) {
        List<BodyId> circle = new ArrayList<>(path.subList(path.indexOf(entry), path.size()));
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        circle.add(circle.get(0));
        broken.add("body '" + circle.get(0) + "' must not be contained in itself, but was: "
                + circle.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" in ")));
    }

    /** Throws if a rule is broken. */
    void finish() {
        if (broken.isEmpty()) {
            return;
        }
        String shown = broken.stream().limit(SHOWN).collect(Collectors.joining("\n"));
        throw new IllegalArgumentException(
                broken.size() <= SHOWN ? shown : shown + "\nand " + (broken.size() - SHOWN) + " more");
    }

    /** Returns the end of a sentence about an unknown id: the nearest known one, if the structure is not too large. */
    static String nearest(BodyTree tree, BodyId id) {
        if (tree.size() > SEARCHED) {
            return "";
        }
        Optional<String> nearest = NearestWord.in(() -> ids(tree).iterator(), id.value());
        return nearest.map(word -> ", the nearest known one is '" + word + "'").orElse("");
    }

    private static ImmutableList<String> ids(BodyTree tree) {
        return tree.slice(0, tree.size()).stream()
                .map(body -> body.id().value())
                .collect(toImmutableList());
    }
}
