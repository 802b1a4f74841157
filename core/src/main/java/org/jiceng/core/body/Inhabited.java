package org.jiceng.core.body;

import static com.google.common.base.Preconditions.checkState;

import java.util.OptionalInt;
import org.immutables.value.Value;

/** What a body in whose area people live has in common: it counts households (户数). */
public interface Inhabited {

    /** The identity of the body. */
    BodyId id();

    /** How many households live in its area, from 0; empty where that is not known. */
    OptionalInt households();

    /** Checks that the number of households is not negative. */
    @Value.Check
    default void checkHouseholds() {
        checkState(
                households().orElse(0) >= 0,
                "households of %s must not be negative, but was '%s'",
                id(),
                households().orElse(0));
    }
}
