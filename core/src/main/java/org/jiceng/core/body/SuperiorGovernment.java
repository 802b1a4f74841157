package org.jiceng.core.body;

import org.immutables.value.Value;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.time.ValidityPeriod;

/**
 * The people's government of a county, a district or a city without districts (县级人民政府) and those above it: the body
 * that the departments belong to, that sets up street offices and that consents to what is handed down.
 */
@Value.Immutable
public abstract non-sealed class SuperiorGovernment implements Body {

    SuperiorGovernment() {}

    /** The level of its division. */
    public abstract DivisionLevel level();

    @Override
    public final BodyKind kind() {
        return BodyKind.SUPERIOR_GOVERNMENT;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SuperiorGovernment}. */
    public static final class Builder extends ImmutableSuperiorGovernment.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
