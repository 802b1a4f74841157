package org.jiceng.core.body;

/** A council in which residents discuss matters of their community (居民议事会). */
public final class ResidentsCouncil extends DescribedBody implements Body {

    private ResidentsCouncil(Builder builder) {
        super(builder);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.RESIDENTS_COUNCIL;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResidentsCouncil}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private Builder() {}

        @Override
        public ResidentsCouncil build() {
            return new ResidentsCouncil(this);
        }
    }
}
