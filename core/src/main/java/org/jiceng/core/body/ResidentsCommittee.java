package org.jiceng.core.body;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A residents committee (居民委员会, 社区居民委员会): a grassroots organisation of self-government, not an organ of the state. The
 * area for which it is set up is called a community (社区).
 *
 * <p>Source: Organic Law of Urban Residents Committees (2025 revision), articles 2 and 3; a legal person by its article
 * 12 from 2026-01-01.
 */
public final class ResidentsCommittee extends SelfGovernedBody implements Body, Inhabited {

    private final @Nullable CommunityFacts community;

    private ResidentsCommittee(Builder builder) {
        super(builder);
        this.community = builder.community;
    }

    /** What its area is as a new-type community. */
    public Optional<CommunityFacts> community() {
        return Optional.ofNullable(community);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.RESIDENTS_COMMITTEE;
    }

    @Override
    ImmutableList<Object> own() {
        return ImmutableList.of(super.own(), community());
    }

    @Override
    void describe(MoreObjects.ToStringHelper text) {
        super.describe(text);
        text.add("community", community);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResidentsCommittee}. */
    public static final class Builder extends SelfGovernedBuilder<Builder> {

        private @Nullable CommunityFacts community;

        private Builder() {}

        @Override
        @CanIgnoreReturnValue
        public Builder from(Body body) {
            if (body instanceof ResidentsCommittee other) {
                other.community().ifPresent(this::community);
            }
            return super.from(body);
        }

        /** Sets what its area is as a new-type community. */
        @CanIgnoreReturnValue
        public Builder community(CommunityFacts community) {
            this.community = Objects.requireNonNull(community, "community");
            return this;
        }

        /** Sets what its area is as a new-type community, if that is known. */
        @CanIgnoreReturnValue
        public Builder community(Optional<? extends CommunityFacts> community) {
            this.community = community.orElse(null);
            return this;
        }

        @Override
        public ResidentsCommittee build() {
            return new ResidentsCommittee(this);
        }
    }
}
