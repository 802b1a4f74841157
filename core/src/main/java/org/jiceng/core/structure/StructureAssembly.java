package org.jiceng.core.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.internal.IntChains;
import org.jiceng.core.relation.Relation;

/** Puts a structure together: finds the newest description of each body, checks every rule, and places the bodies. */
final class StructureAssembly {

    private final List<Body> newest;
    private final BodyRanks seen;
    private final Map<BodyId, List<Body>> several = new LinkedHashMap<>();

    private StructureAssembly(List<Body> descriptions) {
        this.newest = new ArrayList<>(descriptions.size());
        this.seen = new BodyRanks(descriptions.size());
        String greatest = "";
        for (Body body : descriptions) {
            BodyId id = body.id();
            if (id.value().compareTo(greatest) > 0) {
                greatest = id.value();
                addNew(body);
            } else {
                add(body, id);
            }
        }
    }

    private void addNew(Body body) {
        newest.add(body);
        seen.put(newest.size() - 1, newest);
    }

    private void add(Body body, BodyId id) {
        int number = find(id);
        if (number == IntChains.NONE) {
            addNew(body);
        } else {
            Body first = newest.get(number);
            several.computeIfAbsent(id, key -> new ArrayList<>(List.of(first))).add(body);
        }
    }

    /** Where ids ascend, as those of a table do, each is new, and nobody has to look for it. */
    private int find(BodyId id) {
        int number = seen.first(id);
        while (number != IntChains.NONE && !newest.get(number).id().equals(id)) {
            number = seen.after(number);
        }
        return number;
    }

    /**
     * Assembles a structure.
     *
     * @throws IllegalArgumentException with every broken rule
     */
    static GovernanceStructure assemble(List<Body> descriptions, List<Relation> relations, int maxDepth) {
        StructureChecks checks = new StructureChecks();
        StructureAssembly assembly = new StructureAssembly(descriptions);
        ImmutableMap<BodyId, ImmutableList<Body>> histories = assembly.histories(checks);
        BodyTree tree = BodyTree.of(assembly.newest, assembly.seen);
        ImmutableSet.Builder<BodyId> unplaced = ImmutableSet.builder();
        for (Body body : tree.unplaced()) {
            unplaced.add(body.id());
        }
        ImmutableSet<BodyId> circular = unplaced.build();
        if (!tree.isClosed() || !histories.isEmpty()) {
            checks.parents(tree, descriptions, circular);
        }
        checks.circles(histories, tree);
        checks.depth(tree, maxDepth);
        checks.ends(tree, relations, circular);
        checks.finish();
        return new GovernanceStructure(tree, histories, ImmutableList.copyOf(relations));
    }

    /**
     * Puts descriptions in the place of all others of the same bodies.
     *
     * @param before the descriptions so far, in the order in which they were added
     * @param bodies the new ones; those of a body that is not among the others come last
     * @return all of them
     */
    static List<Body> replace(List<Body> before, Iterable<? extends Body> bodies) {
        ListMultimap<BodyId, Body> left =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        bodies.forEach(body -> left.put(body.id(), body));
        ImmutableSet<BodyId> replaced = ImmutableSet.copyOf(left.keySet());
        List<Body> after = new ArrayList<>(before.size());
        for (Body body : before) {
            if (replaced.contains(body.id())) {
                after.addAll(left.removeAll(body.id()));
            } else {
                after.add(body);
            }
        }
        after.addAll(left.values());
        return after;
    }

    /** Sorts the descriptions of each body that has several by time, and takes the last of them as the newest. */
    private ImmutableMap<BodyId, ImmutableList<Body>> histories(StructureChecks checks) {
        if (several.isEmpty()) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<BodyId, ImmutableList<Body>> histories = ImmutableMap.builder();
        for (Map.Entry<BodyId, List<Body>> entry : several.entrySet()) {
            ImmutableList<Body> sorted =
                    ImmutableList.sortedCopyOf(Comparator.comparing(Body::period), entry.getValue());
            checks.overlaps(sorted);
            histories.put(entry.getKey(), sorted);
        }
        ImmutableMap<BodyId, ImmutableList<Body>> built = histories.buildOrThrow();
        newest.replaceAll(body -> {
            ImmutableList<Body> history = built.get(body.id());
            return history == null ? body : history.get(history.size() - 1);
        });
        return built;
    }
}
