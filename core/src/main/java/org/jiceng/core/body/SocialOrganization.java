package org.jiceng.core.body;

/** A social organisation that works in a community (社会组织). */
public final class SocialOrganization extends DescribedBody implements Body {

    private SocialOrganization(Builder builder) {
        super(builder);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.SOCIAL_ORGANIZATION;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SocialOrganization}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private Builder() {}

        @Override
        public SocialOrganization build() {
            return new SocialOrganization(this);
        }
    }
}
