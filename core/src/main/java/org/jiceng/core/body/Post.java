package org.jiceng.core.body;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** A post of a body (岗位、职务). It exists when it is vacant. */
@Value.Immutable
public abstract class Post {

    Post() {}

    /** The title, for example 主任. */
    public abstract String title();

    /** How its holder is found. */
    public abstract PostSelection selection();

    /** Who holds or held it, in order of time; empty if it was never filled. */
    public abstract ImmutableList<Tenure> tenures();

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Post}. */
    public static final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }
}
