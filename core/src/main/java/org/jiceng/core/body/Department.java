package org.jiceng.core.body;

/**
 * A functional department of a superior government (职能部门): it applies for the admission of matters, and it dispatches
 * stations.
 */
public final class Department extends DescribedBody implements Body {

    private Department(Builder builder) {
        super(builder);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.DEPARTMENT;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Department}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private Builder() {}

        @Override
        public Department build() {
            return new Department(this);
        }
    }
}
