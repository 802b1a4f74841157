package org.jiceng.rules.testing.cases;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.structure.GovernanceStructure;

/** Finds the bodies that the cells of a row name, by id or by name. */
record BodyLookup(GovernanceStructure structure, CaseRow row) {

    /**
     * Returns the body that a cell names; empty where it is blank, or where it names none or several: that is noted.
     */
    Optional<Body> find(Column<String> column) {
        return row.get(column).flatMap(name -> named(column, name));
    }

    /** Returns the bodies that a cell names, like {@link #find}. */
    ImmutableList<Body> findAll(Column<ImmutableList<String>> column) {
        return row.get(column).stream()
                .flatMap(ImmutableList::stream)
                .flatMap(name -> named(column, name).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Body> named(Column<?> column, String name) {
        Optional<Body> byId =
                name.chars().anyMatch(Character::isWhitespace) ? Optional.empty() : structure.body(BodyId.of(name));
        if (byId.isPresent()) {
            return byId;
        }
        ImmutableList<Body> named = structure.byName(name);
        if (named.size() != 1) {
            row.invalid(
                    column,
                    named.isEmpty()
                            ? CaseText.text("body.unknown", CaseText.nearest(names(), name))
                            : CaseText.text("body.several", Integer.toString(named.size())));
            return Optional.empty();
        }
        return Optional.of(named.get(0));
    }

    private Iterable<String> names() {
        return structure.stream()
                .flatMap(body -> Stream.of(body.name(), body.id().value()))
                .collect(ImmutableList.toImmutableList());
    }
}
