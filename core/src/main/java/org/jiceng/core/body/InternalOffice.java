package org.jiceng.core.body;

/** An internal office of a township government or a street office (内设机构), for example 党政综合办公室 or 财政所. */
public final class InternalOffice extends DescribedBody implements Body {

    private InternalOffice(Builder builder) {
        super(builder);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.INTERNAL_OFFICE;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InternalOffice}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private Builder() {}

        @Override
        public InternalOffice build() {
            return new InternalOffice(this);
        }
    }
}
