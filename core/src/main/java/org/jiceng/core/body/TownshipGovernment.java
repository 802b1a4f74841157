package org.jiceng.core.body;

import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/**
 * The people's government of a township, an ethnic township or a town (乡镇人民政府), the lowest level of government.
 *
 * <p>Source: Organic Law of Local People's Congresses and Governments (2022), articles 61, 70 and 76.
 */
@Value.Immutable
public abstract non-sealed class TownshipGovernment implements Body {

    TownshipGovernment() {}

    /** Whether it is a township, an ethnic township or a town. */
    public abstract TownshipKind townshipKind();

    @Override
    public final BodyKind kind() {
        return BodyKind.TOWNSHIP_GOVERNMENT;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TownshipGovernment}. */
    public static final class Builder extends ImmutableTownshipGovernment.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
