package org.jiceng.core.diagram.figure;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.diagram.escape.Escaper;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a procedure (流程图): lanes side by side, one for each who acts, and steps from top to bottom in declared
 * order, with arrows between them. At most {@value #MAX_STEPS} steps.
 */
public final class FlowDiagram {

    /** The most steps, inclusive. */
    public static final int MAX_STEPS = 200;

    private static final ImmutableList<String> EXTENSIONS = ImmutableList.of(".svg", ".mmd", ".mermaid");

    private final String title;
    private final @Nullable String source;
    private final ImmutableList<FlowStep> steps;
    private final ImmutableList<FlowArrow> arrows;

    private FlowDiagram(Builder from) {
        checkState(from.title != null, "title of a flow diagram must be set, but was not");
        title = from.title;
        source = from.source;
        steps = from.steps.build();
        arrows = from.arrows.build();
        checkState(!title.isBlank(), "title of a flow diagram must not be blank, but was '%s'", title);
        checkState(
                steps.size() <= MAX_STEPS,
                "flow diagram must have at most %s steps, but had '%s'",
                MAX_STEPS,
                steps.size());
        Set<String> keys = new HashSet<>();
        for (FlowStep step : steps) {
            checkState(keys.add(step.key()), "key of a flow step must be unique, but '%s' was given twice", step.key());
        }
        for (FlowArrow arrow : arrows) {
            checkState(
                    keys.contains(arrow.from()) && keys.contains(arrow.to()),
                    "flow arrow must join steps of the diagram, but was from '%s' to '%s'",
                    arrow.from(),
                    arrow.to());
        }
    }

    /** The title, not blank. */
    public String title() {
        return title;
    }

    /** What the procedure rests on, or where it comes from. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** The steps in declared order, with unique keys. */
    public ImmutableList<FlowStep> steps() {
        return steps;
    }

    /** The arrows in declared order. */
    public ImmutableList<FlowArrow> arrows() {
        return arrows;
    }

    /** Returns this flow as a finished picture. */
    public String toSvg() {
        return new FlowPicture(this).draw();
    }

    /** Returns this flow as a Mermaid flowchart. */
    public String toMermaid() {
        ImmutableMap<String, String> ids = ids();
        StringBuilder out = new StringBuilder(steps().size() * 80 + 300);
        out.append("---\ntitle: ").append('\"' + Escaper.YAML.escape(title()) + '\"');
        out.append("\nconfig:\n  layout: dagre\n  theme: default\n  htmlLabels: false\n---\nflowchart TD\n");
        for (FlowStep step : steps()) {
            out.append("  ").append(ids.get(step.key())).append("[\"");
            if (!step.actor().isEmpty()) {
                out.append(Escaper.MERMAID.escape(step.actor())).append("<br/>");
            }
            out.append(Escaper.MERMAID.escape(step.label()));
            step.detail().ifPresent(detail -> out.append("<br/>").append(Escaper.MERMAID.escape(detail)));
            step.deadline().ifPresent(deadline -> out.append("<br/>").append(Escaper.MERMAID.escape(deadline)));
            out.append("\"]\n");
        }
        for (FlowArrow arrow : arrows()) {
            out.append("  ").append(ids.get(arrow.from())).append(" -->");
            arrow.text()
                    .ifPresent(text -> out.append('|')
                            .append('\"' + Escaper.MERMAID.escape(text) + '\"')
                            .append('|'));
            out.append(' ').append(ids.get(arrow.to())).append('\n');
        }
        return out.toString();
    }

    /**
     * Writes this flow to a file, in UTF-8: a picture if its name ends in {@code .svg}, a Mermaid flowchart if in
     * {@code .mmd} or {@code .mermaid}.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the name ends otherwise
     */
    public void write(Path file) throws IOException {
        String extension = FigureFile.extension(file, "flow diagram", EXTENSIONS);
        Files.writeString(file, extension.equals(".svg") ? toSvg() : toMermaid());
    }

    private ImmutableMap<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        for (FlowStep step : steps()) {
            ids.put(step.key(), "s" + (ids.size() + 1));
        }
        return ImmutableMap.copyOf(ids);
    }

    private Object[] parts() {
        return new Object[] {title, source, steps, arrows};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FlowDiagram that && Arrays.equals(parts(), that.parts());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts());
    }

    @Override
    public String toString() {
        return "flow diagram " + Arrays.toString(parts());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FlowDiagram}; each method sets, or adds to, what it says under the same name. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable String source;
        private final ImmutableList.Builder<FlowStep> steps = ImmutableList.builder();
        private final ImmutableList.Builder<FlowArrow> arrows = ImmutableList.builder();

        Builder() {}

        /** Sets the title, not blank. */
        @CanIgnoreReturnValue
        public Builder title(String value) {
            title = value;
            return this;
        }

        /** Sets what the procedure rests on. */
        @CanIgnoreReturnValue
        public Builder source(String value) {
            source = value;
            return this;
        }

        /** Adds steps. */
        @CanIgnoreReturnValue
        public Builder addSteps(FlowStep... added) {
            steps.add(added);
            return this;
        }

        /** Adds steps. */
        @CanIgnoreReturnValue
        public Builder addAllSteps(Iterable<FlowStep> added) {
            steps.addAll(added);
            return this;
        }

        /** Adds arrows. */
        @CanIgnoreReturnValue
        public Builder addArrows(FlowArrow... added) {
            arrows.add(added);
            return this;
        }

        /** Adds arrows. */
        @CanIgnoreReturnValue
        public Builder addAllArrows(Iterable<FlowArrow> added) {
            arrows.addAll(added);
            return this;
        }

        /**
         * Returns the flow diagram.
         *
         * @throws IllegalStateException if a rule above is broken
         */
        public FlowDiagram build() {
            return new FlowDiagram(this);
        }
    }
}
