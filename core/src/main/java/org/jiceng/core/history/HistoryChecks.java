package org.jiceng.core.history;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.structure.GovernanceStructure;

/**
 * Whether events and descriptions tell the same story. Every contradiction is one sentence; all of them are gathered.
 */
final class HistoryChecks {

    private static final int SHOWN = 100;

    private final GovernanceStructure structure;
    private final Set<String> broken = new LinkedHashSet<>();

    HistoryChecks(GovernanceStructure structure) {
        this.structure = structure;
    }

    void check(Iterable<Succession> successions) {
        for (Succession succession : successions) {
            LocalDate day = succession.date();
            for (BodyId id : succession.predecessors()) {
                require(succession, id, day.minusDays(1), true);
                if (!succession.successors().contains(id)) {
                    require(succession, id, day, false);
                }
            }
            for (BodyId id : succession.successors()) {
                require(succession, id, day, true);
                if (!succession.predecessors().contains(id)) {
                    require(succession, id, day.minusDays(1), false);
                }
            }
        }
        if (!broken.isEmpty()) {
            String shown = broken.stream().limit(SHOWN).collect(Collectors.joining("\n"));
            throw new IllegalArgumentException(
                    broken.size() <= SHOWN ? shown : shown + "\nand " + (broken.size() - SHOWN) + " more");
        }
    }

    private void require(Succession succession, BodyId id, LocalDate day, boolean exists) {
        boolean found = structure.body(id).isPresent()
                && structure.descriptions(id).stream()
                        .anyMatch(body -> body.period().contains(day));
        if (found != exists) {
            broken.add("body '" + id + "' of succession " + succession.kind() + " on " + succession.date() + " must "
                    + (exists ? "exist on " : "not exist on ") + day + ", but did" + (exists ? " not" : ""));
        }
    }
}
