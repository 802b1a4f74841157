package org.jiceng.core.body;

/** A group of villagers or residents (村民小组、居民小组). */
public final class ResidentGroup extends InhabitedBody implements Body, Inhabited {

    private ResidentGroup(Builder builder) {
        super(builder);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.RESIDENT_GROUP;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResidentGroup}. */
    public static final class Builder extends InhabitedBuilder<Builder> {

        private Builder() {}

        @Override
        public ResidentGroup build() {
            return new ResidentGroup(this);
        }
    }
}
