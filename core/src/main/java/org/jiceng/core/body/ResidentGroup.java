package org.jiceng.core.body;

import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/** A group of villagers or residents (村民小组、居民小组). */
@Value.Immutable
public abstract non-sealed class ResidentGroup implements Body, Inhabited {

    ResidentGroup() {}

    @Override
    public final BodyKind kind() {
        return BodyKind.RESIDENT_GROUP;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResidentGroup}. */
    public static final class Builder extends ImmutableResidentGroup.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
