package org.jiceng.core.structure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.jiceng.core.body.Body;
import org.jiceng.core.place.PlaceName;

/**
 * Finds bodies of a structure by what is not exactly their name (按名称查找). It looks through all bodies, and through their
 * newest descriptions only.
 */
public final class NameSearch {

    private final GovernanceStructure structure;

    NameSearch(GovernanceStructure structure) {
        this.structure = structure;
    }

    /** Returns the bodies whose normalised name is that of {@code name}, see {@link PlaceName#normalized()}. */
    public ImmutableList<Body> normalized(String name) {
        String wanted = new PlaceName(name).normalized();
        return having(body -> new PlaceName(body.name()).normalized().equals(wanted));
    }

    /** Returns the bodies whose official name begins with {@code prefix}. */
    public ImmutableList<Body> beginningWith(String prefix) {
        return having(body -> body.name().startsWith(prefix));
    }

    private ImmutableList<Body> having(Predicate<Body> which) {
        return structure.stream().filter(which).collect(toImmutableList());
    }
}
