package org.jiceng.core.diagram.figure;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jiceng.core.diagram.escape.MermaidEscaper;
import org.jiceng.core.diagram.escape.YamlEscaper;

/**
 * The steps of a procedure (流程图): lanes side by side, one for each who acts, and steps from top to bottom in declared
 * order, with arrows between them. At most {@value #MAX_STEPS} steps.
 */
@Value.Immutable
public abstract class FlowDiagram {

    /** The most steps, inclusive. */
    public static final int MAX_STEPS = 200;

    FlowDiagram() {}

    /** The title, not blank. */
    public abstract String title();

    /** What the procedure rests on, or where it comes from. */
    public abstract Optional<String> source();

    /** The steps in declared order, with unique keys. */
    public abstract ImmutableList<FlowStep> steps();

    /** The arrows in declared order. */
    public abstract ImmutableList<FlowArrow> arrows();

    @Value.Check
    void check() {
        checkState(!title().isBlank(), "title of a flow diagram must not be blank, but was '%s'", title());
        checkState(
                steps().size() <= MAX_STEPS,
                "flow diagram must have at most %s steps, but had '%s'",
                MAX_STEPS,
                steps().size());
        Set<String> keys = new HashSet<>();
        for (FlowStep step : steps()) {
            checkState(keys.add(step.key()), "key of a flow step must be unique, but '%s' was given twice", step.key());
        }
        for (FlowArrow arrow : arrows()) {
            checkState(
                    keys.contains(arrow.from()) && keys.contains(arrow.to()),
                    "flow arrow must join steps of the diagram, but was from '%s' to '%s'",
                    arrow.from(),
                    arrow.to());
        }
    }

    /** Returns this flow as a finished picture. */
    public String toSvg() {
        return new FlowPicture(this).draw();
    }

    /** Returns this flow as a Mermaid flowchart. */
    public String toMermaid() {
        ImmutableMap<String, String> ids = ids();
        StringBuilder out = new StringBuilder(steps().size() * 80 + 300);
        out.append("---\ntitle: ").append(YamlEscaper.quote(title()));
        out.append("\nconfig:\n  layout: dagre\n  theme: default\n  htmlLabels: false\n---\nflowchart TD\n");
        for (FlowStep step : steps()) {
            out.append("  ").append(ids.get(step.key())).append("[\"");
            if (!step.actor().isEmpty()) {
                out.append(MermaidEscaper.inString(step.actor())).append("<br/>");
            }
            out.append(MermaidEscaper.inString(step.label()));
            step.detail().ifPresent(detail -> out.append("<br/>").append(MermaidEscaper.inString(detail)));
            step.deadline().ifPresent(deadline -> out.append("<br/>").append(MermaidEscaper.inString(deadline)));
            out.append("\"]\n");
        }
        for (FlowArrow arrow : arrows()) {
            out.append("  ").append(ids.get(arrow.from())).append(" -->");
            arrow.text()
                    .ifPresent(text ->
                            out.append('|').append(MermaidEscaper.quote(text)).append('|'));
            out.append(' ').append(ids.get(arrow.to())).append('\n');
        }
        return out.toString();
    }

    private ImmutableMap<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        for (FlowStep step : steps()) {
            ids.put(step.key(), "s" + (ids.size() + 1));
        }
        return ImmutableMap.copyOf(ids);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FlowDiagram}. */
    public static final class Builder extends ImmutableFlowDiagram.Builder {
        Builder() {}
    }
}
