package org.jiceng.core.body;

/** An organ, enterprise or institution that has its seat in a community without belonging to it (驻区单位). */
public final class ResidentUnit extends DescribedBody implements Body {

    private ResidentUnit(Builder builder) {
        super(builder);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.RESIDENT_UNIT;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResidentUnit}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private Builder() {}

        @Override
        public ResidentUnit build() {
            return new ResidentUnit(this);
        }
    }
}
