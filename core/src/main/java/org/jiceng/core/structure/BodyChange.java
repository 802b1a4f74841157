package org.jiceng.core.structure;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;

/**
 * One body as it was and as it is: two descriptions with the same id (主体前后对照).
 *
 * @param before the description on the earlier day
 * @param after the description on the later day
 */
public record BodyChange(Body before, Body after) {

    /**
     * Checks that both describe the same body.
     *
     * @throws IllegalArgumentException if the ids differ
     */
    public BodyChange {
        checkArgument(
                before.id().equals(after.id()),
                "both descriptions of a body change must have the same id, but had '%s' and '%s'",
                before.id(),
                after.id());
    }

    /** Returns the body's identity. */
    public BodyId id() {
        return after.id();
    }

    /** Returns whether the official name differs. */
    public boolean isRenamed() {
        return !before.name().equals(after.name());
    }

    /** Returns whether another body contains it, or none does any more, or one does now. */
    public boolean isMoved() {
        return !before.parent().equals(after.parent());
    }

    /** Returns whether the division code differs. */
    public boolean isRecoded() {
        return !before.divisionCode().equals(after.divisionCode());
    }

    /** Returns whether it is of another kind, for example a villagers committee that became a residents committee. */
    public boolean isConverted() {
        return before.kind() != after.kind();
    }
}
