package org.jiceng.core.body;

import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/**
 * The people's congress of a township, an ethnic township or a town (乡镇人民代表大会), which elects its government.
 *
 * <p>Source: Organic Law of Local People's Congresses and Governments (2022), article 12(7).
 */
@Value.Immutable
public abstract non-sealed class PeoplesCongress implements Body {

    PeoplesCongress() {}

    @Override
    public final BodyKind kind() {
        return BodyKind.PEOPLES_CONGRESS;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PeoplesCongress}. */
    public static final class Builder extends ImmutablePeoplesCongress.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
