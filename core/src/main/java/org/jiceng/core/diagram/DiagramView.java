package org.jiceng.core.diagram;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;

/**
 * Which part of a structure a chart shows (视图): below which body, how deep, which kinds of body and of relation, on
 * which day.
 *
 * <pre>{@code
 * Diagram chart = DiagramView.builder()
 *         .title("琴江镇组织架构")
 *         .root(BodyId.of("360735100"))
 *         .addRelationKinds(RelationKind.DISPATCHES, RelationKind.COORDINATES)
 *         .build()
 *         .of(structure);
 * }</pre>
 *
 * <p>A body outside the part that is shown, but at the other end of a relation that is, stands beside the tree as a
 * root of its own: the department that dispatches a station. Filters are independent of each other: a body is shown if
 * every one of them lets it pass, and where a body is left out, its children are too.
 */
@Value.Immutable
public abstract class DiagramView {

    DiagramView() {}

    /** The title of the chart, not blank. */
    public abstract String title();

    /** The body at the top; empty for all roots of the structure. */
    public abstract Optional<BodyId> root();

    /** How many levels are shown, at least 1; the body at the top is level 1. */
    @Value.Default
    public int depth() {
        return Diagram.MAX_DEPTH;
    }

    /** The kinds of body that are shown below the top; empty for all. */
    public abstract ImmutableSet<BodyKind> bodyKinds();

    /** Bodies that are left out with all that is below them. */
    public abstract ImmutableSet<BodyId> without();

    /** The kinds of relation that are drawn; empty for none. */
    public abstract ImmutableSet<RelationKind> relationKinds();

    /** The day whose structure is shown; empty for the structure as it is given. */
    public abstract Optional<LocalDate> date();

    /** Where the data comes from, with its edition. */
    public abstract Optional<String> source();

    /** The language of what the view itself writes into the chart. */
    @Value.Default
    public Locale locale() {
        return Locale.CHINESE;
    }

    @Value.Check
    void check() {
        checkState(depth() >= 1, "depth of a diagram view must be at least 1, but was %s", depth());
    }

    /**
     * Returns the chart of a structure under this view.
     *
     * @throws IllegalArgumentException if the structure has no body with the id of {@link #root()} on the day
     */
    public Diagram of(GovernanceStructure structure) {
        GovernanceStructure shown = date().map(structure::asOf).orElse(structure);
        Diagram.Builder diagram = Diagram.builder().title(title()).date(date()).source(source());
        Set<BodyId> drawn = new LinkedHashSet<>();
        if (root().isPresent()) {
            addTree(diagram, shown, shown.get(root().get()), drawn);
        } else {
            shown.roots().forEach(body -> addTree(diagram, shown, body, drawn));
        }
        addRelations(diagram, shown, drawn);
        return diagram.build();
    }

    private void addTree(Diagram.Builder diagram, GovernanceStructure shown, Body top, Set<BodyId> drawn) {
        int topLevel = shown.ancestors(top.id()).size();
        for (Body body : shown.subtree(top.id())) {
            boolean isTop = body.id().equals(top.id());
            boolean parentDrawn = isTop || body.parent().filter(drawn::contains).isPresent();
            int level = shown.ancestors(body.id()).size() - topLevel + 1;
            if (parentDrawn && level <= depth() && !without().contains(body.id()) && (isTop || shows(body.kind()))) {
                drawn.add(body.id());
                diagram.addNode(node(body, isTop ? Optional.empty() : body.parent()));
            }
        }
    }

    private boolean shows(BodyKind kind) {
        return bodyKinds().isEmpty() || bodyKinds().contains(kind);
    }

    private void addRelations(Diagram.Builder diagram, GovernanceStructure shown, Set<BodyId> drawn) {
        Set<BodyId> beside = new LinkedHashSet<>();
        for (Relation relation : shown.relations()) {
            boolean fromDrawn = drawn.contains(relation.source());
            boolean toDrawn = drawn.contains(relation.target());
            if (!relationKinds().contains(relation.kind()) || !(fromDrawn || toDrawn)) {
                continue;
            }
            if (!fromDrawn) {
                beside.add(relation.source());
            }
            if (!toDrawn) {
                beside.add(relation.target());
            }
            diagram.addEdge(DiagramEdge.builder()
                    .source(relation.source().value())
                    .kind(relation.kind())
                    .target(relation.target().value())
                    .text(relation.scope())
                    .build());
        }
        beside.forEach(id -> diagram.addNode(node(shown.get(id), Optional.empty())));
    }

    private DiagramNode node(Body body, Optional<BodyId> parent) {
        return DiagramNode.builder()
                .key(body.id().value())
                .label(body.name())
                .tooltip(body.kind().label().in(locale()))
                .detail(signboards(body))
                .parent(parent.map(BodyId::value))
                .style(NodeStyle.of(body.kind()))
                .build();
    }

    private Optional<String> signboards(Body body) {
        return body.signboards().isEmpty()
                ? Optional.empty()
                : Optional.of("（" + String.join("、", body.signboards()) + "）");
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DiagramView}. */
    public static final class Builder extends ImmutableDiagramView.Builder {
        Builder() {}
    }
}
