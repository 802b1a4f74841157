package org.jiceng.core.body;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A post of a body (岗位、职务). It exists when it is vacant. */
@Value.Immutable
public abstract class Post {

    Post() {}

    /** The title, for example 主任. */
    public abstract String title();

    /** How its holder is found. */
    public abstract PostSelection selection();

    /** Whether it is a deputy's (副职), for example 副主任; not if not set. */
    public abstract boolean isDeputy();

    /**
     * Whether its holder holds it beside another post (兼任), for example a secretary who is the chair as well; not if
     * not set.
     */
    public abstract boolean isConcurrent();

    /** Who holds or held it, in order of time; empty if it was never filled. */
    public abstract ImmutableList<Tenure> tenures();

    /** Returns the tenures that hold on a day; none where the post is vacant. */
    public ImmutableList<Tenure> holdersOn(LocalDate day) {
        return tenures().stream()
                .filter(tenure -> tenure.period().contains(day))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Post}. */
    public static final class Builder extends ImmutablePost.Builder {
        Builder() {
            isDeputy(false).isConcurrent(false);
        }
    }
}
