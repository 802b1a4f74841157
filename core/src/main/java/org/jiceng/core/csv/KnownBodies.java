package org.jiceng.core.csv;

import com.google.common.collect.Iterables;
import java.util.Set;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.internal.input.InputText;
import org.jiceng.core.structure.GovernanceStructure;

/** The bodies that a file may refer to: its own and those of the structure below it. */
final class KnownBodies {

    /** Looking for the nearest id costs time for each id there is, so it is done for the first mistakes only. */
    private static final int SUGGESTIONS = 20;

    private static final int SEARCHED = 10_000;

    private final GovernanceStructure base;
    private final Set<BodyId> own;
    private int suggestions = SUGGESTIONS;

    KnownBodies(GovernanceStructure base, Set<BodyId> own) {
        this.base = base;
        this.own = own;
    }

    boolean contains(BodyId id) {
        return own.contains(id) || base.body(id).isPresent();
    }

    /** Adds the error that the id in a column is of no body. */
    void report(CsvTable.Row row, String column, Findings.Builder findings) {
        String text = row.text(column);
        Iterable<String> words = suggestions-- > 0
                ? Iterables.limit(
                        Iterables.concat(
                                Iterables.transform(own, BodyId::value),
                                Iterables.transform(
                                        base.bodies(), body -> body.id().value())),
                        SEARCHED)
                : Set.of();
        row.invalid(column, CsvText.text("id.unknown", InputText.nearest(words, text)), findings);
    }
}
