package org.jiceng.core.body;

import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/**
 * A functional department of a superior government (职能部门): it applies for the admission of matters, and it dispatches
 * stations.
 */
@Value.Immutable
public abstract non-sealed class Department implements Body {

    Department() {}

    @Override
    public final BodyKind kind() {
        return BodyKind.DEPARTMENT;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Department}. */
    public static final class Builder extends ImmutableDepartment.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
