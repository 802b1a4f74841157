package org.jiceng.core.body;

/**
 * The people's congress of a township, an ethnic township or a town (乡镇人民代表大会), which elects its government.
 *
 * <p>Source: Organic Law of Local People's Congresses and Governments (2022), article 12(7).
 */
public final class PeoplesCongress extends DescribedBody implements Body {

    private PeoplesCongress(Builder builder) {
        super(builder);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.PEOPLES_CONGRESS;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PeoplesCongress}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private Builder() {}

        @Override
        public PeoplesCongress build() {
            return new PeoplesCongress(this);
        }
    }
}
