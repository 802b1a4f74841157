package org.jiceng.core.body;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Objects;
import org.jiceng.core.identifier.DivisionLevel;
import org.jspecify.annotations.Nullable;

/**
 * The people's government of a county, a district or a city without districts (县级人民政府) and those above it: the body
 * that the departments belong to, that sets up street offices and that consents to what is handed down.
 */
public final class SuperiorGovernment extends DescribedBody implements Body {

    private final DivisionLevel level;

    private SuperiorGovernment(Builder builder) {
        super(builder);
        this.level = Objects.requireNonNull(builder.level);
    }

    /** The level of its division. */
    public DivisionLevel level() {
        return level;
    }

    @Override
    public BodyKind kind() {
        return BodyKind.SUPERIOR_GOVERNMENT;
    }

    @Override
    ImmutableList<Object> own() {
        return ImmutableList.of(level);
    }

    @Override
    void describe(MoreObjects.ToStringHelper text) {
        text.add("level", level);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SuperiorGovernment}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private @Nullable DivisionLevel level;

        private Builder() {}

        @Override
        @CanIgnoreReturnValue
        public Builder from(Body body) {
            if (body instanceof SuperiorGovernment other) {
                level(other.level());
            }
            return super.from(body);
        }

        /** Sets the level of its division. */
        @CanIgnoreReturnValue
        public Builder level(DivisionLevel level) {
            this.level = Objects.requireNonNull(level, "level");
            return this;
        }

        @Override
        @Nullable
        String missing() {
            return level == null ? "level" : null;
        }

        @Override
        public SuperiorGovernment build() {
            return new SuperiorGovernment(this);
        }
    }
}
