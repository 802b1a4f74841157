package org.jiceng.core.body;

import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/** An internal office of a township government or a street office (内设机构), for example 党政综合办公室 or 财政所. */
@Value.Immutable
public abstract non-sealed class InternalOffice implements Body {

    InternalOffice() {}

    @Override
    public final BodyKind kind() {
        return BodyKind.INTERNAL_OFFICE;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InternalOffice}. */
    public static final class Builder extends ImmutableInternalOffice.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
