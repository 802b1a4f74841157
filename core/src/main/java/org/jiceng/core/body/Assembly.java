package org.jiceng.core.body;

/** The meeting of all villagers or residents (村民会议、居民会议), to which the committee answers. */
public final class Assembly extends DescribedBody implements Body {

    private Assembly(Builder builder) {
        super(builder);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.ASSEMBLY;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assembly}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private Builder() {}

        @Override
        public Assembly build() {
            return new Assembly(this);
        }
    }
}
