package org.jiceng.core.body;

/**
 * A committee of villagers or residents that supervises the committee's work and disclosure (村务监督委员会、居务监督委员会).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 37; Organic Law of Urban Residents
 * Committees (2025 revision), article 36.
 */
public final class SupervisionCommittee extends DescribedBody implements Body {

    private SupervisionCommittee(Builder builder) {
        super(builder);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.SUPERVISION_COMMITTEE;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupervisionCommittee}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private Builder() {}

        @Override
        public SupervisionCommittee build() {
            return new SupervisionCommittee(this);
        }
    }
}
