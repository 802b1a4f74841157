package org.jiceng.core.body;

import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/** An organ, enterprise or institution that has its seat in a community without belonging to it (驻区单位). */
@Value.Immutable
public abstract non-sealed class ResidentUnit implements Body {

    ResidentUnit() {}

    @Override
    public final BodyKind kind() {
        return BodyKind.RESIDENT_UNIT;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResidentUnit}. */
    public static final class Builder extends ImmutableResidentUnit.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
