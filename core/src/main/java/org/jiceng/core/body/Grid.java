package org.jiceng.core.body;

import static com.google.common.base.Preconditions.checkState;

import java.util.OptionalInt;
import org.immutables.value.Value;

/** A cell of the grid in which grassroots matters are looked after (网格). */
@Value.Immutable
public abstract non-sealed class Grid implements Body {

    Grid() {}

    /** How many households live in it, from 0. */
    public abstract OptionalInt households();

    @Override
    public final BodyKind kind() {
        return BodyKind.GRID;
    }

    @Value.Check
    void check() {
        checkState(
                households().orElse(0) >= 0,
                "households of %s must not be negative, but was '%s'",
                id(),
                households().orElse(0));
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Grid}. */
    public static final class Builder extends ImmutableGrid.Builder {
        Builder() {}
    }
}
