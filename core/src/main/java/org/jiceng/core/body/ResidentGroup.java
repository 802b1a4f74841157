package org.jiceng.core.body;

import static com.google.common.base.Preconditions.checkState;

import java.util.OptionalInt;
import org.immutables.value.Value;

/** A group of villagers or residents (村民小组、居民小组). */
@Value.Immutable
public abstract non-sealed class ResidentGroup implements Body {

    ResidentGroup() {}

    /** How many households belong to it, from 0. */
    public abstract OptionalInt households();

    @Override
    public final BodyKind kind() {
        return BodyKind.RESIDENT_GROUP;
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

    /** Builds a {@link ResidentGroup}. */
    public static final class Builder extends ImmutableResidentGroup.Builder {
        Builder() {}
    }
}
