package org.jiceng.core.body;

/**
 * A street office (街道办事处): not a government of its own but a dispatched organ (派出机关) of a district or of a city without
 * districts, set up with the approval of the next higher government. The 地区办事处 of Beijing is one too.
 *
 * <p>Source: Organic Law of Local People's Congresses and Governments (2022), articles 85(3) and 86.
 */
public final class StreetOffice extends DescribedBody implements Body {

    private StreetOffice(Builder builder) {
        super(builder);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.STREET_OFFICE;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StreetOffice}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private Builder() {}

        @Override
        public StreetOffice build() {
            return new StreetOffice(this);
        }
    }
}
