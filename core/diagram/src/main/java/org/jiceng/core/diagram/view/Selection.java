package org.jiceng.core.diagram.view;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.DiagramEdge;
import org.jiceng.core.diagram.DiagramNode;
import org.jiceng.core.diagram.NodeStyle;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.text.LocalizedText;

/** Picks what a view shows of the structure of one day. */
final class Selection {

    /** Relations have no order of their own, so that of their insertion must not show. */
    private static final Comparator<Relation> ORDER = Comparator.comparing(Relation::kind)
            .thenComparing(relation -> relation.source().value())
            .thenComparing(relation -> relation.target().value())
            .thenComparing(relation -> relation.scope().orElse(""));

    private final DiagramView view;
    private final GovernanceStructure structure;
    /** The bodies of the tree that are shown, with the nearest shown body above each. */
    private final Map<BodyId, Optional<BodyId>> drawn = new LinkedHashMap<>();

    /** The bodies of the tree below the last level that is shown. */
    private final Set<BodyId> deeper = new HashSet<>();

    private final Map<BodyKind, String> kinds = new HashMap<>();

    Selection(DiagramView view, GovernanceStructure structure) {
        this.view = view;
        this.structure = structure;
    }

    Diagram diagram() {
        Diagram.Builder diagram = Diagram.builder()
                .title(title())
                .date(view.date())
                .source(view.source())
                .locale(view.locale());
        Optional<Set<BodyId>> near = view.around().map(this::neighbourhood);
        if (view.root().isPresent()) {
            addTree(diagram, structure.get(view.root().get()), near);
        } else {
            structure.roots().forEach(root -> addTree(diagram, root, near));
        }
        addRelations(diagram, near);
        if (drawn.isEmpty()) {
            diagram.addNotes(Difference.MESSAGES.message("empty"));
        }
        view.overlay().ifPresent(overlay -> diagram.toneNames(overlay.names()));
        return diagram.build();
    }

    private String title() {
        if (view.title().isPresent()) {
            return view.title().get();
        }
        BodyId named = view.around().or(view::root).orElse(null);
        LocalizedText title = named == null
                ? Difference.MESSAGES.message("title")
                : Difference.MESSAGES.message("title.of", structure.get(named).name());
        return title.in(view.locale());
    }

    /** Returns the bodies at most so many steps away, in the order in which they are reached. */
    private Set<BodyId> neighbourhood(BodyId center) {
        Map<BodyId, Integer> reached = new LinkedHashMap<>();
        Queue<BodyId> open = new ArrayDeque<>();
        reached.put(structure.get(center).id(), 0);
        open.add(center);
        while (!open.isEmpty()) {
            BodyId id = open.remove();
            int next = reached.getOrDefault(id, 0) + 1;
            if (next > view.distance()) {
                continue;
            }
            for (BodyId neighbour : neighbours(id)) {
                if (reached.putIfAbsent(neighbour, next) == null) {
                    open.add(neighbour);
                }
            }
        }
        return reached.keySet();
    }

    private Set<BodyId> neighbours(BodyId id) {
        Set<BodyId> neighbours = new LinkedHashSet<>();
        structure.parent(id).ifPresent(parent -> neighbours.add(parent.id()));
        structure.children(id).forEach(child -> neighbours.add(child.id()));
        for (Relation relation : structure.relationsFrom(id)) {
            if (view.relationKinds().contains(relation.kind())) {
                neighbours.add(relation.target());
            }
        }
        for (Relation relation : structure.relationsTo(id)) {
            if (view.relationKinds().contains(relation.kind())) {
                neighbours.add(relation.source());
            }
        }
        return neighbours;
    }

    private void addTree(Diagram.Builder diagram, Body top, Optional<Set<BodyId>> near) {
        Map<BodyId, Integer> levels = new HashMap<>();
        Map<BodyId, Optional<BodyId>> nearestAbove = new HashMap<>();
        for (Body body : structure.subtree(top.id())) {
            boolean isTop = body.id().equals(top.id());
            Optional<BodyId> parent = isTop ? Optional.empty() : body.parent();
            Integer above = parent.isPresent() ? levels.get(parent.get()) : Integer.valueOf(0);
            boolean leftOut = view.without().contains(body.id());
            if (above == null || above == view.depth() || leftOut) {
                if (!leftOut && (above != null || deeper.contains(parent.orElseThrow()))) {
                    deeper.add(body.id());
                }
                continue;
            }
            levels.put(body.id(), above + 1);
            Optional<BodyId> hangsBelow =
                    parent.isPresent() ? nearestAbove.getOrDefault(parent.get(), Optional.empty()) : Optional.empty();
            boolean shown = (isTop || shows(body.kind()))
                    && (near.isEmpty() || near.get().contains(body.id()));
            nearestAbove.put(body.id(), shown ? Optional.of(body.id()) : hangsBelow);
            if (shown) {
                drawn.put(body.id(), hangsBelow);
                diagram.addNodes(node(body, hangsBelow));
            }
        }
    }

    private boolean shows(BodyKind kind) {
        return view.bodyKinds().isEmpty() || view.bodyKinds().contains(kind);
    }

    private void addRelations(Diagram.Builder diagram, Optional<Set<BodyId>> near) {
        if (view.relationKinds().isEmpty()) {
            return;
        }
        Set<BodyId> beside = new LinkedHashSet<>();
        int below = 0;
        for (Relation relation : ImmutableList.sortedCopyOf(ORDER, structure.relations())) {
            boolean fromDrawn = drawn.containsKey(relation.source());
            boolean toDrawn = drawn.containsKey(relation.target());
            if (!view.relationKinds().contains(relation.kind())
                    || !(fromDrawn || mayStandBeside(relation.source(), near))
                    || !(toDrawn || mayStandBeside(relation.target(), near))) {
                continue;
            }
            if (deeper.contains(relation.source()) || deeper.contains(relation.target())) {
                below++;
                continue;
            }
            if (!fromDrawn && !toDrawn) {
                continue;
            }
            if (!fromDrawn) {
                beside.add(relation.source());
            }
            if (!toDrawn) {
                beside.add(relation.target());
            }
            diagram.addEdges(DiagramEdge.builder()
                    .source(relation.source().value())
                    .kind(relation.kind())
                    .target(relation.target().value())
                    .text(relation.scope())
                    .build());
        }
        if (below > 0) {
            diagram.addNotes(Difference.MESSAGES.message("relations.deeper", view.depth(), below));
        }
        beside.forEach(id -> diagram.addNodes(node(structure.get(id), Optional.empty())));
    }

    /** Returns whether a body that is not drawn passes every filter that does not speak of the tree. */
    private boolean mayStandBeside(BodyId id, Optional<Set<BodyId>> near) {
        boolean leftOut = view.without().contains(id)
                || (!view.without().isEmpty()
                        && structure.ancestors(id).stream()
                                .anyMatch(above -> view.without().contains(above.id())));
        return !leftOut
                && shows(structure.get(id).kind())
                && (near.isEmpty() || near.get().contains(id));
    }

    private DiagramNode node(Body body, Optional<BodyId> parent) {
        DiagramNode.Builder node = DiagramNode.builder()
                .key(body.id().value())
                .label(body.name())
                .kind(kinds.computeIfAbsent(body.kind(), kind -> kind.label().in(view.locale())))
                .style(NodeStyle.of(body.kind()));
        if (parent.isPresent()) {
            node.parent(parent.get().value());
        }
        List<String> signboards = body.signboards();
        if (!signboards.isEmpty()) {
            node.detail("（" + String.join("、", signboards) + "）");
        }
        if (view.overlay().isPresent()) {
            view.overlay()
                    .get()
                    .of(body.id())
                    .ifPresent(mark -> node.tone(mark.tone()).badge(mark.text()));
        }
        return node.build();
    }
}
