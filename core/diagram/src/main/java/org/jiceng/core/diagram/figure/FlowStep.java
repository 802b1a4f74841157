package org.jiceng.core.diagram.figure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * A step of a {@link FlowDiagram} (步骤): who does what, and by when.
 *
 * @param key what tells it from the other steps, not empty
 * @param actor who acts, the name of its lane; empty for one lane without a name
 * @param label what is done, not blank
 * @param detail a second line, for example the article that asks for it
 * @param deadline by when, for example 5 个工作日
 */
public record FlowStep(String key, String actor, String label, Optional<String> detail, Optional<String> deadline) {

    /**
     * Checks the step.
     *
     * @throws IllegalArgumentException if the key is empty or the label is blank
     */
    public FlowStep {
        checkArgument(!key.isEmpty(), "key of a flow step must not be empty, but was '%s'", key);
        checkArgument(!label.isBlank(), "label of flow step '%s' must not be blank, but was '%s'", key, label);
    }

    /** Returns a step without detail and deadline. */
    public static FlowStep of(String key, String actor, String label) {
        return new FlowStep(key, actor, label, Optional.empty(), Optional.empty());
    }

    /** Returns this step with a second line. */
    public FlowStep withDetail(String newDetail) {
        return new FlowStep(key, actor, label, Optional.of(newDetail), deadline);
    }

    /** Returns this step with a deadline. */
    public FlowStep withDeadline(String newDeadline) {
        return new FlowStep(key, actor, label, detail, Optional.of(newDeadline));
    }
}
