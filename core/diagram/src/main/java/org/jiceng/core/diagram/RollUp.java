package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** A badge that begins with a number: 89.5, 12 项. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,18})?)((?:[^\\d.].*)?)");

    /** How many different badges are listed where one node stands for several. */
    private static final int LISTED = 3;

    /**
     * Returns ways to make a diagram smaller, each more than the one before: those that leave so many nodes or fewer.
     */
    static ImmutableList<RollUp> stronger(Diagram diagram, int most) {
        DiagramIndex index = diagram.index();
        int deepest = 1;
        for (int i = 0; i < diagram.nodes().size(); i++) {
            deepest = Math.max(deepest, index.level(i));
        }
        ImmutableList.Builder<RollUp> ways = ImmutableList.builder();
        for (int depth = deepest; depth >= 1; depth--) {
            Rolling rolling = new Rolling(new RollUp(depth, LEAST.get(0), false), diagram, new Words(diagram.locale()));
            for (int least : LEAST) {
                if (rolling.size(least) <= most) {
                    ways.add(new RollUp(depth, least, false));
                }
            }
        }
        return ways.add(new RollUp(1, 2, true)).build();
    }

    /** Returns the smaller diagram with a note, or the same one if nothing in it is rolled up. */
    Diagram apply(Diagram diagram) {
        return apply(diagram, new Words(diagram.locale()));
    }

    /** Returns the same with names of kinds in the language in which the diagram is written. */
    Diagram apply(Diagram diagram, Words words) {
        return new Rolling(this, diagram, words).roll();
    }

    /** Siblings are alike if all of this is the same. */
    private record Alike(
            int parent,
            NodeStyle style,
            @Nullable String kind,
            @Nullable Tone tone) {
        @Override
        public int hashCode() {
            return parent * 31 + style.hashCode() + (kind == null ? 0 : 31 * kind.hashCode());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Alike alike
                    && parent == alike.parent
                    && style == alike.style
                    && Objects.equals(kind, alike.kind)
                    && tone == alike.tone;
        }
    }

    /** Edges become one if all of this is the same. */
    private record Lane(String source, RelationKind kind, String target) {}

    /** One application to one diagram. */
    private static final class Rolling {
        private final RollUp way;
        private final Diagram diagram;
        private final DiagramIndex index;
        /** The leaves that remain, those that are alike together. */
        private final Map<Alike, List<DiagramNode>> groups = new LinkedHashMap<>();

        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, String> standsFor = new HashMap<>();
        private final Words words;
        private int inner;

        Rolling(RollUp way, Diagram diagram, Words words) {
            this.way = way;
            this.words = words;
            this.diagram = diagram;
            this.index = diagram.index();
            for (int i = 0; i < diagram.nodes().size(); i++) {
                if (isInner(i)) {
                    inner++;
                } else if (isKept(i)) {
                    groups.computeIfAbsent(alike(i), key -> new ArrayList<>())
                            .add(diagram.nodes().get(i));
                }
            }
        }

        /** Returns how many nodes remain if so many alike ones become one. */
        int size(int least) {
            int size = inner;
            for (List<DiagramNode> group : groups.values()) {
                size += group.size() < least ? group.size() : 1;
            }
            return size;
        }

        Diagram roll() {
            int size = size(way.least());
            if (size == diagram.nodes().size()) {
                return diagram;
            }
            fold();
            Diagram.Builder smaller = Diagram.builder().from(diagram).nodes(ImmutableList.of());
            for (int i = 0; i < diagram.nodes().size(); i++) {
                DiagramNode node = diagram.nodes().get(i);
                List<DiagramNode> group = isInner(i) ? List.of() : groups.getOrDefault(alike(i), List.of());
                if (!isKept(i)) {
                    continue;
                }
                if (group.size() < way.least()) {
                    smaller.addNode(folded(node));
                } else if (group.get(0).equals(node)) {
                    smaller.addNode(rolled(group));
                }
            }
            int inside = addEdges(smaller);
            smaller.addNotes(Phrase.ROLLED_UP.with(size, diagram.bodyCount()));
            if (inside > 0) {
                smaller.addNotes(Phrase.ROLLED_UP_INSIDE.with(inside));
            }
            return smaller.build();
        }

        private boolean isKept(int number) {
            return index.level(number) <= way.depth();
        }

        /** Returns whether something that remains hangs below a node, or stands on the page that the node names. */
        private boolean isInner(int number) {
            if (index.firstChild(number) != DiagramIndex.NONE) {
                return index.level(number) < way.depth();
            }
            DiagramNode node = diagram.nodes().get(number);
            return isKept(number) && !way.byStyle() && node.count() > node.alike();
        }

        private Alike alike(int number) {
            DiagramNode node = diagram.nodes().get(number);
            return way.byStyle()
                    ? new Alike(index.parent(number), node.style(), null, null)
                    : new Alike(
                            index.parent(number),
                            node.style(),
                            node.kind().orElse(null),
                            node.tone().orElse(null));
        }

        /** Counts what lies too deep in the lowest node above it that remains. */
        private void fold() {
            for (int i = 0; i < diagram.nodes().size(); i++) {
                int kept = i;
                while (!isKept(kept)) {
                    kept = index.parent(kept);
                }
                DiagramNode node = diagram.nodes().get(i);
                String key = diagram.nodes().get(kept).key();
                standsFor.put(node.key(), key);
                counts.merge(key, node.count(), Integer::sum);
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
                            .badge(words.behind(node.badge(), Phrase.BELOW, below))
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
            String name = way.byStyle() ? words.name(first.style()) : first.kindName(words);
            Optional<String> badge = joinedBadge(group, alike);
            return DiagramNode.builder()
                    .key(key)
                    .label(name + " ×" + alike)
                    .kind(first.kind())
                    .parent(first.parent())
                    .style(first.style())
                    .tone(way.byStyle() ? Optional.empty() : first.tone())
                    .badge(count > alike ? Optional.of(words.behind(badge, Phrase.BELOW, count - alike)) : badge)
                    .alike(alike)
                    .count(count)
                    .build();
        }

        /**
         * Returns what the badges of nodes say together: the text that all have, else the range of their numbers if all
         * have one of the same unit, else each text with how many have it.
         */
        private static Optional<String> joinedBadge(List<DiagramNode> group, int alike) {
            Map<String, Integer> texts = new LinkedHashMap<>();
            int with = 0;
            for (DiagramNode node : group) {
                if (node.badge().isPresent()) {
                    texts.merge(node.badge().get(), node.alike(), Integer::sum);
                    with += node.alike();
                }
            }
            if (with == alike) {
                Optional<String> together = texts.size() == 1 ? group.get(0).badge() : range(texts.keySet());
                if (together.isPresent()) {
                    return together;
                }
            }
            StringJoiner joined = new StringJoiner(" / ").setEmptyValue("");
            int listed = 0;
            for (Map.Entry<String, Integer> text : texts.entrySet()) {
                listed++;
                joined.add(listed > LISTED ? "…" : text.getKey() + " ×" + text.getValue());
                if (listed > LISTED) {
                    break;
                }
            }
            return Optional.of(joined.toString()).filter(badge -> !badge.isEmpty());
        }

        private static Optional<String> range(Iterable<String> texts) {
            Range<BigDecimal> range = null;
            String unit = "";
            for (String text : texts) {
                Matcher number = NUMBER.matcher(text);
                if (!number.matches() || (range != null && !unit.equals(number.group(2)))) {
                    return Optional.empty();
                }
                unit = number.group(2);
                Range<BigDecimal> one = Range.singleton(new BigDecimal(number.group(1)));
                range = range == null ? one : range.span(one);
            }
            return range == null
                    ? Optional.empty()
                    : Optional.of(range.lowerEndpoint().toPlainString() + "–"
                            + range.upperEndpoint().toPlainString() + unit);
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
