package org.jiceng.core.body;

import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/**
 * A committee under a villagers or residents committee (下属委员会), for example for mediation (人民调解) or public security
 * (治安保卫).
 *
 * <p>Source: article 9 of both organic laws in their versions of 2025.
 */
@Value.Immutable
public abstract non-sealed class SubCommittee implements Body {

    SubCommittee() {}

    @Override
    public final BodyKind kind() {
        return BodyKind.SUB_COMMITTEE;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SubCommittee}. */
    public static final class Builder extends ImmutableSubCommittee.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
