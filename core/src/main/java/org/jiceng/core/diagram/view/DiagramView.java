package org.jiceng.core.diagram.view;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;

/**
 * Which part of a structure a chart shows (视图): below which body, how deep, which kinds of body and of relation, how
 * near to a body, on which day; and what is laid over it. {@link OrgChart} sets one up in one line.
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
 * <p>Filters do not depend on each other and have no order: a body is shown if every one of them lets it pass. A body
 * whose parent is hidden by its kind or its distance hangs below the nearest body above it that is shown; where
 * {@link #without()} or {@link #depth()} hides a body, they hide all that is below it. A body outside the part that is
 * shown because of {@link #root()} or {@link #depth()} alone, but at the other end of a relation that is, stands beside
 * the tree as a root of its own: the department that dispatches a station.
 */
@Value.Immutable
public abstract class DiagramView {

    DiagramView() {}

    /** The title of the chart, not blank; made from the name of the body at the top unless it is given. */
    public abstract Optional<String> title();

    /** The body at the top; empty for all roots of the structure. */
    public abstract Optional<BodyId> root();

    /** How many levels of the structure are shown, at least 1; the body at the top is level 1. */
    @Value.Default
    public int depth() {
        return Diagram.MAX_DEPTH;
    }

    /** The kinds of body that are shown below the top; empty for all. */
    public abstract ImmutableSet<BodyKind> bodyKinds();

    /** Bodies that are left out with all that is below them. */
    public abstract ImmutableSet<BodyId> without();

    /** The body whose neighbourhood is shown; empty for no such limit. */
    public abstract Optional<BodyId> around();

    /** How many steps of containment, or of relations that are drawn, the neighbourhood reaches, at least 1. */
    @Value.Default
    public int distance() {
        return 1;
    }

    /** The kinds of relation that are drawn; empty for none. */
    public abstract ImmutableSet<RelationKind> relationKinds();

    /** The day whose structure is shown; empty for the structure as it is given. */
    public abstract Optional<LocalDate> date();

    /** From how many alike siblings without children one node stands for them, at least 2; empty for never. */
    public abstract OptionalInt rollUp();

    /** What is laid over the chart. */
    public abstract Optional<Overlay> overlay();

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
        checkState(distance() >= 1, "distance of a diagram view must be at least 1, but was %s", distance());
        checkState(rollUp().orElse(2) >= 2, "roll-up of a diagram view must be at least 2, but was %s", rollUp());
    }

    /**
     * Returns the chart of a structure under this view.
     *
     * @throws IllegalArgumentException if the structure has no body with the id of {@link #root()} or {@link #around()}
     *     on the day
     */
    public Diagram of(GovernanceStructure structure) {
        Diagram diagram = new Selection(this, date().map(structure::asOf).orElse(structure)).diagram();
        return rollUp().isPresent() ? diagram.rollUp(rollUp().getAsInt()) : diagram;
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
