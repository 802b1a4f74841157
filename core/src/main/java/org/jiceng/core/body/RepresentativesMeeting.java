package org.jiceng.core.body;

/** The meeting of representatives of the villagers or residents (村民代表会议、居民代表会议). */
public final class RepresentativesMeeting extends DescribedBody implements Body {

    private RepresentativesMeeting(Builder builder) {
        super(builder);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.REPRESENTATIVES_MEETING;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RepresentativesMeeting}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private Builder() {}

        @Override
        public RepresentativesMeeting build() {
            return new RepresentativesMeeting(this);
        }
    }
}
