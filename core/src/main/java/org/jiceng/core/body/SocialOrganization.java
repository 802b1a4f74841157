package org.jiceng.core.body;

import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/** A social organisation that works in a community (社会组织). */
@Value.Immutable
public abstract non-sealed class SocialOrganization implements Body {

    SocialOrganization() {}

    @Override
    public final BodyKind kind() {
        return BodyKind.SOCIAL_ORGANIZATION;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SocialOrganization}. */
    public static final class Builder extends ImmutableSocialOrganization.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
