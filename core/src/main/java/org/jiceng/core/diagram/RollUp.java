package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.relation.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * A way to make a diagram smaller without losing count: what lies too deep is counted in the node above it, and alike
 * siblings without children become one node, "网格 ×12".
 *
 * @param depth how many levels remain
 * @param least how many alike siblings there must be at least for one node to stand for them
 * @param byStyle whether siblings of one style are alike, whatever they are called and whatever their tone
 */
record RollUp(int depth, int least, boolean byStyle) {

    private static final ImmutableList<Integer> LEAST = ImmutableList.of(12, 6, 3, 2);

    /** Returns ways to make a diagram smaller, each more than the one before. */
    static ImmutableList<RollUp> stronger(Diagram diagram) {
        int deepest = 1;
        Map<String, Integer> levels = new HashMap<>();
        for (DiagramNode node : diagram.nodes()) {
            deepest = Math.max(deepest, level(diagram, node, levels));
        }
        ImmutableList.Builder<RollUp> ways = ImmutableList.builder();
        for (int depth = deepest; depth >= 1; depth--) {
            for (int least : LEAST) {
                ways.add(new RollUp(depth, least, false));
            }
        }
        return ways.add(new RollUp(1, 2, true)).build();
    }

    private static int level(Diagram diagram, DiagramNode node, Map<String, Integer> levels) {
        Integer known = levels.get(node.key());
        if (known != null) {
            return known;
        }
        Optional<DiagramNode> parent = node.parent().flatMap(diagram::node);
        int level = parent.isPresent() ? level(diagram, parent.get(), levels) + 1 : 1;
        levels.put(node.key(), level);
        return level;
    }

    /** Returns the smaller diagram with a note, or the same one if nothing in it is rolled up. */
    Diagram apply(Diagram diagram) {
        return new Rolling(this, diagram).roll();
    }

    /** Siblings are alike if all of this is the same. */
    private record Alike(@Nullable String parent, NodeStyle style, Optional<String> kind, Optional<Tone> tone) {}

    /** Edges become one if all of this is the same. */
    private record Lane(String source, RelationKind kind, String target) {}

    /** One application to one diagram. */
    private static final class Rolling {
        private final RollUp way;
        private final Diagram diagram;
        private final Map<String, Integer> levels = new HashMap<>();
        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, String> standsFor = new HashMap<>();
        private final Set<String> inner = new HashSet<>();

        Rolling(RollUp way, Diagram diagram) {
            this.way = way;
            this.diagram = diagram;
        }

        Diagram roll() {
            fold();
            Map<Alike, List<DiagramNode>> groups = new LinkedHashMap<>();
            for (DiagramNode node : diagram.nodes()) {
                if (isKept(node) && !inner.contains(node.key())) {
                    groups.computeIfAbsent(alike(node), key -> new ArrayList<>())
                            .add(node);
                }
            }
            Diagram.Builder smaller = Diagram.builder().from(diagram).nodes(ImmutableList.of());
            int nodes = 0;
            for (DiagramNode node : diagram.nodes()) {
                if (!isKept(node)) {
                    continue;
                }
                List<DiagramNode> group = groups.getOrDefault(alike(node), List.of());
                if (inner.contains(node.key()) || group.size() < way.least()) {
                    smaller.addNodes(folded(node));
                    nodes++;
                } else if (group.get(0).equals(node)) {
                    smaller.addNodes(rolled(group));
                    nodes++;
                }
            }
            if (nodes == diagram.nodes().size()) {
                return diagram;
            }
            int inside = addEdges(smaller);
            smaller.addNotes(Phrase.ROLLED_UP.with(nodes, diagram.bodyCount()));
            if (inside > 0) {
                smaller.addNotes(Phrase.ROLLED_UP_INSIDE.with(inside));
            }
            return smaller.build();
        }

        private boolean isKept(DiagramNode node) {
            return level(diagram, node, levels) <= way.depth();
        }

        private Alike alike(DiagramNode node) {
            String parent = node.parent().orElse(null);
            return way.byStyle()
                    ? new Alike(parent, node.style(), Optional.empty(), Optional.empty())
                    : new Alike(parent, node.style(), node.kind(), node.tone());
        }

        /** Counts what lies too deep in the lowest node above it that remains. */
        private void fold() {
            for (DiagramNode node : diagram.nodes()) {
                DiagramNode kept = node;
                while (!isKept(kept)) {
                    kept = kept.parent().flatMap(diagram::node).orElseThrow();
                }
                standsFor.put(node.key(), kept.key());
                counts.merge(kept.key(), node.count(), Integer::sum);
                if (isKept(node) && node.parent().isPresent()) {
                    inner.add(node.parent().get());
                }
            }
        }

        private int count(DiagramNode node) {
            return counts.getOrDefault(node.key(), node.count());
        }

        private DiagramNode folded(DiagramNode node) {
            int below = count(node) - node.count();
            return below == 0
                    ? node
                    : DiagramNode.builder()
                            .from(node)
                            .count(count(node))
                            .badge(Words.withBelow(node.badge(), below))
                            .build();
        }

        private DiagramNode rolled(List<DiagramNode> group) {
            DiagramNode first = group.get(0);
            int alike = 0;
            int count = 0;
            for (DiagramNode node : group) {
                alike += node.alike();
                count += count(node);
            }
            String key = first.key() + "×";
            while (diagram.node(key).isPresent()) {
                key += "×";
            }
            String finalKey = key;
            group.forEach(node -> standsFor.put(node.key(), finalKey));
            String name = way.byStyle() ? Words.CHINESE.name(first.style()) : first.kindName(Words.CHINESE);
            DiagramNode.Builder node = DiagramNode.builder();
            if (count > alike) {
                node.badge(Words.withBelow(Optional.empty(), count - alike));
            }
            return node.key(key)
                    .label(name + " ×" + alike)
                    .kind(first.kind())
                    .parent(first.parent())
                    .style(first.style())
                    .tone(way.byStyle() ? Optional.empty() : first.tone())
                    .alike(alike)
                    .count(count)
                    .build();
        }

        private String end(String key) {
            String kept = standsFor.getOrDefault(key, key);
            return standsFor.getOrDefault(kept, kept);
        }

        /** Adds the edges between what remains and returns how many relations lie inside one node. */
        private int addEdges(Diagram.Builder smaller) {
            Map<Lane, List<DiagramEdge>> lanes = new LinkedHashMap<>();
            int inside = 0;
            for (DiagramEdge edge : diagram.edges()) {
                String source = end(edge.source());
                String target = end(edge.target());
                if (source.equals(target)) {
                    inside += edge.count();
                } else {
                    lanes.computeIfAbsent(new Lane(source, edge.kind(), target), key -> new ArrayList<>())
                            .add(edge);
                }
            }
            smaller.edges(ImmutableList.of());
            lanes.forEach((lane, edges) -> {
                int count = 0;
                Optional<String> text = edges.get(0).text();
                for (DiagramEdge edge : edges) {
                    count += edge.count();
                    text = edge.text().equals(text) ? text : Optional.empty();
                }
                smaller.addEdges(DiagramEdge.builder()
                        .source(lane.source())
                        .kind(lane.kind())
                        .target(lane.target())
                        .text(text)
                        .count(count)
                        .build());
            });
            return inside;
        }
    }
}
