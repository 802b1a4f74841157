package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Splits one diagram into an overview and pages. */
final class Paging {

    private static final ImmutableList<Integer> LEAST = ImmutableList.of(12, 6, 3, 2);

    private final Diagram diagram;
    private final int most;
    private final Words words;
    /** How many bodies a node and everything below it stand for. */
    private final Map<String, Integer> bodies = new HashMap<>();
    /** The nodes that begin a page of their own, in the order of the tree, with the number of the page. */
    private final Map<String, Integer> starts = new LinkedHashMap<>();

    private final Set<String> cut = new HashSet<>();
    /** The page on which a node stands with what is below it. */
    private final Map<String, Integer> homes = new HashMap<>();

    private final List<Page> pages = new ArrayList<>();

    /** A page while it is filled. */
    private static final class Page {
        private final @Nullable DiagramNode top;
        private final List<DiagramNode> nodes = new ArrayList<>();
        private final Set<String> shown = new HashSet<>();
        private final List<DiagramEdge> edges = new ArrayList<>();
        private final Map<String, DiagramNode> beside = new LinkedHashMap<>();

        Page(@Nullable DiagramNode top) {
            this.top = top;
        }
    }

    Paging(Diagram diagram, int most) {
        this.diagram = diagram;
        this.most = most;
        this.words = new Words(diagram.locale());
    }

    ImmutableList<Diagram> pages() {
        List<DiagramNode> roots = diagram.roots();
        Map<String, Integer> sizes = new HashMap<>();
        int size = 0;
        for (DiagramNode root : roots) {
            measure(root, sizes);
            size += sizes.getOrDefault(root.key(), 1);
        }
        cutLargest(roots, sizes, size);
        roots.forEach(this::number);
        pages.add(new Page(null));
        starts.keySet().forEach(key -> pages.add(new Page(diagram.node(key).orElseThrow())));
        roots.forEach(root -> fill(root, 0));
        diagram.edges().forEach(this::addEdge);
        ImmutableList.Builder<Diagram> finished = ImmutableList.builder();
        for (int i = 0; i < pages.size(); i++) {
            finished.add(fitted(page(i, pages.get(i))));
        }
        return finished.build();
    }

    /** Sets how many nodes of a subtree stay on its page, after its largest branches are cut where it has too many. */
    private void measure(DiagramNode node, Map<String, Integer> sizes) {
        int size = 1;
        int count = node.count();
        for (DiagramNode child : diagram.childrenOf(node.key())) {
            measure(child, sizes);
            size += sizes.getOrDefault(child.key(), 1);
            count += bodies.getOrDefault(child.key(), 1);
        }
        int cutOff = cutLargest(diagram.childrenOf(node.key()), sizes, size);
        sizes.put(node.key(), size - cutOff);
        bodies.put(node.key(), count);
    }

    /**
     * Cuts the largest branches below one node off while it has too many nodes, and returns how many nodes that takes
     * off.
     */
    @CanIgnoreReturnValue
    private int cutLargest(List<DiagramNode> siblings, Map<String, Integer> sizes, int size) {
        int cutOff = 0;
        List<DiagramNode> largest = new ArrayList<>(siblings);
        largest.sort(Comparator.comparingInt((DiagramNode node) -> sizes.getOrDefault(node.key(), 1))
                .reversed());
        for (DiagramNode node : largest) {
            int branch = sizes.getOrDefault(node.key(), 1);
            if (size - cutOff <= most || branch == 1) {
                break;
            }
            cut.add(node.key());
            cutOff += branch - 1;
        }
        return cutOff;
    }

    private void number(DiagramNode node) {
        if (cut.contains(node.key())) {
            starts.put(node.key(), starts.size() + 2);
        }
        diagram.childrenOf(node.key()).forEach(this::number);
    }

    private void fill(DiagramNode node, int page) {
        int below = page;
        Integer start = starts.get(node.key());
        if (start != null) {
            show(
                    pages.get(page),
                    DiagramNode.builder()
                            .from(node)
                            .count(bodies.getOrDefault(node.key(), 1))
                            .badge(words.behind(node.badge(), Phrase.PAGE, start))
                            .build());
            below = start - 1;
            show(
                    pages.get(below),
                    DiagramNode.builder().from(node).parent(Optional.empty()).build());
        } else {
            show(pages.get(page), node);
        }
        homes.put(node.key(), below);
        for (DiagramNode child : diagram.childrenOf(node.key())) {
            fill(child, below);
        }
    }

    private static void show(Page page, DiagramNode node) {
        page.nodes.add(node);
        page.shown.add(node.key());
    }

    private void addEdge(DiagramEdge edge) {
        Page ofSource = pages.get(homes.getOrDefault(edge.source(), 0));
        Page ofTarget = pages.get(homes.getOrDefault(edge.target(), 0));
        if (!ofTarget.shown.contains(edge.source()) && ofSource.shown.contains(edge.target())) {
            ofSource.edges.add(edge);
            return;
        }
        ofTarget.edges.add(edge);
        if (!ofTarget.shown.contains(edge.source())) {
            DiagramNode source = diagram.node(edge.source()).orElseThrow();
            ofTarget.beside.computeIfAbsent(
                    edge.source(),
                    key -> DiagramNode.builder()
                            .from(source)
                            .parent(Optional.empty())
                            .badge(words.behind(source.badge(), Phrase.PAGE, homes.getOrDefault(key, 0) + 1))
                            .build());
        }
    }

    private Diagram page(int index, Page page) {
        Diagram.Builder built = Diagram.builder().from(diagram);
        String name = page.top == null ? words.say(Phrase.OVERVIEW) : page.top.label();
        built.title(diagram.title() + " · " + name);
        built.subtitle(words.behind(diagram.subtitle(), Phrase.PAGE_OF, index + 1, pages.size()));
        List<DiagramNode> nodes = new ArrayList<>(page.beside.values());
        nodes.addAll(page.nodes);
        return built.nodes(nodes).edges(page.edges).build();
    }

    private Diagram fitted(Diagram page) {
        Diagram fitted = page;
        for (int least : LEAST) {
            if (fitted.nodes().size() <= most) {
                break;
            }
            fitted = page.rollUp(least);
        }
        return fitted;
    }
}
