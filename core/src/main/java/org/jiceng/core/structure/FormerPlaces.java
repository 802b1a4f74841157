package org.jiceng.core.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.internal.IntChains;
import org.jiceng.core.time.ValidityPeriod;

/**
 * Whether the parents of a body lead back to it on some day.
 *
 * <p>A circle that is not one of the newest descriptions has a body in it whose parent changed. So the search goes up
 * from these bodies only, each time with the days on which the whole way holds.
 */
final class FormerPlaces {

    private record Step(BodyId id, ValidityPeriod days, Set<BodyId> way) {}

    private final BodyTree tree;
    private final ImmutableMap<BodyId, ImmutableList<Body>> histories;

    FormerPlaces(BodyTree tree, ImmutableMap<BodyId, ImmutableList<Body>> histories) {
        this.tree = tree;
        this.histories = histories;
    }

    boolean haveCircle() {
        return histories.values().stream()
                .filter(FormerPlaces::moved)
                .anyMatch(history -> leadsBack(history.get(0).id()));
    }

    private static boolean moved(ImmutableList<Body> history) {
        Optional<BodyId> parent = history.get(0).parent();
        return history.stream().anyMatch(body -> !body.parent().equals(parent));
    }

    private boolean leadsBack(BodyId start) {
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(start, ValidityPeriod.ALWAYS, Set.of(start)));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            for (Body body : descriptions(step.id())) {
                Optional<ValidityPeriod> days = body.period().intersection(step.days());
                if (days.isEmpty() || body.parent().isEmpty()) {
                    continue;
                }
                BodyId parent = body.parent().get();
                if (parent.equals(start)) {
                    return true;
                }
                if (!step.way().contains(parent)) {
                    Set<BodyId> way = new HashSet<>(step.way());
                    way.add(parent);
                    steps.push(new Step(parent, days.get(), way));
                }
            }
        }
        return false;
    }

    private ImmutableList<Body> descriptions(BodyId id) {
        ImmutableList<Body> history = histories.get(id);
        if (history != null) {
            return history;
        }
        int position = tree.find(id);
        return position == IntChains.NONE ? ImmutableList.of() : ImmutableList.of(tree.at(position));
    }
}
