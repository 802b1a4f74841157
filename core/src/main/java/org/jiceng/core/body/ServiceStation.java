package org.jiceng.core.body;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/**
 * A service centre, station or point (服务中心、服务站、服务点): 便民服务中心, 卫生院, 司法所, 派出所, 便民服务代办点.
 *
 * <p>A station that a department dispatches has two masters, the department (条) and the township (块); both are
 * relations, see {@code RelationKind}, and neither is its place in the tree.
 */
@Value.Immutable
public abstract non-sealed class ServiceStation implements Body {

    ServiceStation() {}

    /** Whether it is a centre, a station or a point. */
    public abstract StationTier tier();

    /** What it serves in, as its source words it, for example 社会保障. */
    public abstract ImmutableList<String> domains();

    @Override
    public final BodyKind kind() {
        return BodyKind.SERVICE_STATION;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceStation}. */
    public static final class Builder extends ImmutableServiceStation.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
