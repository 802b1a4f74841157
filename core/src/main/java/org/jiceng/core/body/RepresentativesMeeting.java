package org.jiceng.core.body;

import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/** The meeting of representatives of the villagers or residents (村民代表会议、居民代表会议). */
@Value.Immutable
public abstract non-sealed class RepresentativesMeeting implements Body {

    RepresentativesMeeting() {}

    @Override
    public final BodyKind kind() {
        return BodyKind.REPRESENTATIVES_MEETING;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RepresentativesMeeting}. */
    public static final class Builder extends ImmutableRepresentativesMeeting.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
