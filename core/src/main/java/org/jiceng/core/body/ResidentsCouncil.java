package org.jiceng.core.body;

import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/** A council in which residents discuss matters of their community (居民议事会). */
@Value.Immutable
public abstract non-sealed class ResidentsCouncil implements Body {

    ResidentsCouncil() {}

    @Override
    public final BodyKind kind() {
        return BodyKind.RESIDENTS_COUNCIL;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResidentsCouncil}. */
    public static final class Builder extends ImmutableResidentsCouncil.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
