package org.jiceng.core.body;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A service centre, station or point (服务中心、服务站、服务点): 便民服务中心, 卫生院, 司法所, 派出所, 便民服务代办点.
 *
 * <p>A station that a department dispatches has two masters, the department (条) and the township (块); both are
 * relations, see {@code RelationKind}, and neither is its place in the tree.
 */
public final class ServiceStation extends DescribedBody implements Body {

    private final StationTier tier;
    private final ImmutableList<String> domains;

    private ServiceStation(Builder builder) {
        super(builder);
        this.tier = Objects.requireNonNull(builder.tier);
        this.domains = builder.domains;
    }

    /** Whether it is a centre, a station or a point. */
    public StationTier tier() {
        return tier;
    }

    /** What it serves in, as its source words it, for example 社会保障. */
    public ImmutableList<String> domains() {
        return domains;
    }

    @Override
    public BodyKind kind() {
        return BodyKind.SERVICE_STATION;
    }

    @Override
    ImmutableList<Object> own() {
        return ImmutableList.of(tier, domains);
    }

    @Override
    void describe(MoreObjects.ToStringHelper text) {
        text.add("tier", tier).add("domains", domains);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceStation}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private @Nullable StationTier tier;

        private ImmutableList<String> domains = ImmutableList.of();

        private Builder() {}

        @Override
        @CanIgnoreReturnValue
        public Builder from(Body body) {
            if (body instanceof ServiceStation other) {
                tier(other.tier());
                addAllDomains(other.domains());
            }
            return super.from(body);
        }

        /** Sets whether it is a centre, a station or a point. */
        @CanIgnoreReturnValue
        public Builder tier(StationTier tier) {
            this.tier = Objects.requireNonNull(tier, "tier");
            return this;
        }

        /** Adds something that it serves in. */
        @CanIgnoreReturnValue
        public Builder addDomain(String domain) {
            return addAllDomains(ImmutableList.of(domain));
        }

        /** Adds what it serves in. */
        @CanIgnoreReturnValue
        public Builder addDomains(String... domains) {
            return addAllDomains(ImmutableList.copyOf(domains));
        }

        /** Adds what it serves in. */
        @CanIgnoreReturnValue
        public Builder addAllDomains(Iterable<? extends String> domains) {
            this.domains = joined(this.domains, domains);
            return this;
        }

        /** Sets what it serves in, in place of those that were set before. */
        @CanIgnoreReturnValue
        public Builder domains(Iterable<? extends String> domains) {
            this.domains = ImmutableList.copyOf(domains);
            return this;
        }

        @Override
        @Nullable
        String missing() {
            return tier == null ? "tier" : null;
        }

        @Override
        public ServiceStation build() {
            return new ServiceStation(this);
        }
    }
}
