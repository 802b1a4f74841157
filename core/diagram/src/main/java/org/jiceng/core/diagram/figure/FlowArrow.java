package org.jiceng.core.diagram.figure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * What comes after what in a {@link FlowDiagram} (流转).
 *
 * @param from the key of the earlier step
 * @param to the key of the later step; an arrow may lead back
 * @param text when it is gone, for example 不同意
 */
public record FlowArrow(String from, String to, Optional<String> text) {

    /**
     * Checks the arrow.
     *
     * @throws IllegalArgumentException if it leads from a step to itself
     */
    public FlowArrow {
        checkArgument(!from.equals(to), "flow arrow must join two steps, but was from '%s' to itself", from);
    }

    /** Returns an arrow that is always gone. */
    public static FlowArrow of(String from, String to) {
        return new FlowArrow(from, to, Optional.empty());
    }

    /** Returns an arrow that is gone under a condition. */
    public static FlowArrow of(String from, String to, String text) {
        return new FlowArrow(from, to, Optional.of(text));
    }
}
