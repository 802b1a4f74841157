package org.jiceng.core.body;

/**
 * A villagers committee (村民委员会, in Inner Mongolia also 嘎查): a grassroots organisation of self-government, not an organ
 * of the state.
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 2; a legal person by its article 13 from
 * 2026-01-01.
 */
public final class VillagersCommittee extends SelfGovernedBody implements Body, Inhabited {

    private VillagersCommittee(Builder builder) {
        super(builder);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.VILLAGERS_COMMITTEE;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VillagersCommittee}. */
    public static final class Builder extends SelfGovernedBuilder<Builder> {

        private Builder() {}

        @Override
        public VillagersCommittee build() {
            return new VillagersCommittee(this);
        }
    }
}
