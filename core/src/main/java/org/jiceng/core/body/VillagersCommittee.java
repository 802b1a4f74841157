package org.jiceng.core.body;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A villagers committee (村民委员会, in Inner Mongolia also 嘎查): a grassroots organisation of self-government, not an organ
 * of the state.
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 2; a legal person by its article 13 from
 * 2026-01-01.
 */
public final class VillagersCommittee extends InhabitedBody implements Body, Inhabited {

    private final @Nullable CommitteeFacts facts;

    private VillagersCommittee(Builder builder) {
        super(builder);
        this.facts = builder.facts;
    }

    /** What the law asks about its members. */
    public Optional<CommitteeFacts> facts() {
        return Optional.ofNullable(facts);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.VILLAGERS_COMMITTEE;
    }

    @Override
    ImmutableList<Object> own() {
        return ImmutableList.of(households(), facts());
    }

    @Override
    void describe(MoreObjects.ToStringHelper text) {
        super.describe(text);
        text.add("facts", facts);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VillagersCommittee}. */
    public static final class Builder extends InhabitedBuilder<Builder> {

        private @Nullable CommitteeFacts facts;

        private Builder() {}

        @Override
        @CanIgnoreReturnValue
        public Builder from(Body body) {
            if (body instanceof VillagersCommittee other) {
                other.facts().ifPresent(this::facts);
            }
            return super.from(body);
        }

        /** Sets what the law asks about its members. */
        @CanIgnoreReturnValue
        public Builder facts(CommitteeFacts facts) {
            this.facts = Objects.requireNonNull(facts, "facts");
            return this;
        }

        /** Sets what the law asks about its members, if that is known. */
        @CanIgnoreReturnValue
        public Builder facts(Optional<? extends CommitteeFacts> facts) {
            this.facts = facts.orElse(null);
            return this;
        }

        @Override
        public VillagersCommittee build() {
            return new VillagersCommittee(this);
        }
    }
}
