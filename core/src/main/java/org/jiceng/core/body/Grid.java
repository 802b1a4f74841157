package org.jiceng.core.body;

/** A cell of the grid in which grassroots matters are looked after (网格). */
public final class Grid extends InhabitedBody implements Body, Inhabited {

    private Grid(Builder builder) {
        super(builder);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.GRID;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Grid}. */
    public static final class Builder extends InhabitedBuilder<Builder> {

        private Builder() {}

        @Override
        public Grid build() {
            return new Grid(this);
        }
    }
}
