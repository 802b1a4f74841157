package org.jiceng.core.body;

import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/** The meeting of all villagers or residents (村民会议、居民会议), to which the committee answers. */
@Value.Immutable
public abstract non-sealed class Assembly implements Body {

    Assembly() {}

    @Override
    public final BodyKind kind() {
        return BodyKind.ASSEMBLY;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assembly}. */
    public static final class Builder extends ImmutableAssembly.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
