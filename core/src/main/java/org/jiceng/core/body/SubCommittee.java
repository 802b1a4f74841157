package org.jiceng.core.body;

/**
 * A committee under a villagers or residents committee (下属委员会), for example for mediation (人民调解) or public security
 * (治安保卫).
 *
 * <p>Source: article 9 of both organic laws in their versions of 2025.
 */
public final class SubCommittee extends DescribedBody implements Body {

    private SubCommittee(Builder builder) {
        super(builder);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.SUB_COMMITTEE;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SubCommittee}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private Builder() {}

        @Override
        public SubCommittee build() {
            return new SubCommittee(this);
        }
    }
}
