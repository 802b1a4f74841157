package org.jiceng.core.body;

import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/** A cell of the grid in which grassroots matters are looked after (网格). */
@Value.Immutable
public abstract non-sealed class Grid implements Body, Inhabited {

    Grid() {}

    @Override
    public final BodyKind kind() {
        return BodyKind.GRID;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Grid}. */
    public static final class Builder extends ImmutableGrid.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
