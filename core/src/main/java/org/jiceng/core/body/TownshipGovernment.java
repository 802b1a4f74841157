package org.jiceng.core.body;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The people's government of a township, an ethnic township or a town (乡镇人民政府), the lowest level of government.
 *
 * <p>Source: Organic Law of Local People's Congresses and Governments (2022), articles 61, 70 and 76.
 */
public final class TownshipGovernment extends DescribedBody implements Body {

    private final TownshipKind townshipKind;

    private TownshipGovernment(Builder builder) {
        super(builder);
        this.townshipKind = Objects.requireNonNull(builder.townshipKind);
    }

    /** Whether it is a township, an ethnic township or a town. */
    public TownshipKind townshipKind() {
        return townshipKind;
    }

    @Override
    public BodyKind kind() {
        return BodyKind.TOWNSHIP_GOVERNMENT;
    }

    @Override
    ImmutableList<Object> own() {
        return ImmutableList.of(townshipKind);
    }

    @Override
    void describe(MoreObjects.ToStringHelper text) {
        text.add("townshipKind", townshipKind);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TownshipGovernment}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private @Nullable TownshipKind townshipKind;

        private Builder() {}

        @Override
        @CanIgnoreReturnValue
        public Builder from(Body body) {
            if (body instanceof TownshipGovernment other) {
                townshipKind(other.townshipKind());
            }
            return super.from(body);
        }

        /** Sets whether it is a township, an ethnic township or a town. */
        @CanIgnoreReturnValue
        public Builder townshipKind(TownshipKind townshipKind) {
            this.townshipKind = Objects.requireNonNull(townshipKind, "townshipKind");
            return this;
        }

        @Override
        @Nullable
        String missing() {
            return townshipKind == null ? "townshipKind" : null;
        }

        @Override
        public TownshipGovernment build() {
            return new TownshipGovernment(this);
        }
    }
}
