package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
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

/**
 * Splits one diagram into an overview and pages, so that each node stands on a page and each page but the first is
 * named on another. Nothing is rolled up: a node may be the only place where a page is named.
 */
final class Paging {

    private final Diagram diagram;
    private final int most;
    private final Words words;
    /** What the overview hangs under, or null if there are several roots. */
    private final @Nullable DiagramNode root;
    /** How many nodes of the tree a page may have, by its top, where bodies beside the tree need the rest. */
    private final Map<String, Integer> rooms = new HashMap<>();
    /** How many bodies a node and everything below it stand for. */
    private final Map<String, Integer> bodies = new HashMap<>();
    /** How many nodes stay together with a node on one page, itself included. */
    private final Map<String, Integer> sizes = new HashMap<>();

    private final Set<String> cut = new HashSet<>();
    /** The pages on which a node stands; the first is the one with what is below it. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private final List<Page> pages = new ArrayList<>();

    /** A page while it is filled: the first of a top, or a later one on which its row goes on. */
    private static final class Page {
        private final @Nullable DiagramNode top;
        private final boolean later;
        private final List<DiagramNode> nodes = new ArrayList<>();
        private final List<DiagramEdge> edges = new ArrayList<>();
        private final Map<String, DiagramNode> beside = new LinkedHashMap<>();

        Page(@Nullable DiagramNode top, boolean later) {
            this.top = top;
            this.later = later;
        }

        int size() {
            return nodes.size() + beside.size();
        }
    }

    Paging(Diagram diagram, int most) {
        this.diagram = diagram;
        this.most = most;
        this.words = new Words(diagram.locale());
        List<DiagramNode> roots = diagram.roots();
        this.root = roots.size() == 1 ? roots.get(0) : null;
    }

    ImmutableList<Diagram> pages() {
        do {
            lay();
        } while (isTightened());
        ImmutableList.Builder<Diagram> finished = ImmutableList.builder();
        for (int i = 0; i < pages.size(); i++) {
            finished.add(page(i, pages.get(i)));
        }
        return finished.build();
    }

    private void lay() {
        cut.clear();
        places.clear();
        pages.clear();
        if (root == null) {
            int size = 0;
            for (DiagramNode top : diagram.roots()) {
                size += measure(top);
            }
            sizes.put("", size - cutLargest(null, size));
        } else {
            sizes.put(root.key(), measure(root));
        }
        fillPages(root);
        diagram.edges().forEach(this::addEdge);
    }

    /** Leaves less room for the tree on pages that have too many nodes, and returns whether there are any. */
    private boolean isTightened() {
        int least = (most + 1) / 2;
        boolean tightened = false;
        for (Page page : pages) {
            int size = page.nodes.size();
            if (page.size() > most && size > least) {
                int room = Math.max(least, Math.min(size - 1, size * most / page.size()));
                rooms.merge(key(page.top), room, Math::min);
                tightened = true;
            }
        }
        return tightened;
    }

    private static String key(@Nullable DiagramNode top) {
        return top == null ? "" : top.key();
    }

    private int room(@Nullable DiagramNode top) {
        return rooms.getOrDefault(key(top), most);
    }

    private List<DiagramNode> below(@Nullable DiagramNode top) {
        return top == null ? diagram.roots() : diagram.childrenOf(top.key());
    }

    /** Returns how many nodes of a subtree stay together, after its largest branches are cut where it has too many. */
    private int measure(DiagramNode node) {
        int size = 1;
        int count = node.count();
        for (DiagramNode child : below(node)) {
            size += measure(child);
            count += bodies.getOrDefault(child.key(), 1);
        }
        size -= cutLargest(node, size);
        sizes.put(node.key(), size);
        bodies.put(node.key(), count);
        return size;
    }

    /** Cuts the largest branches below a node off while it has too many nodes, and returns how many that takes off. */
    private int cutLargest(@Nullable DiagramNode top, int size) {
        int cutOff = 0;
        if (size > room(top)) {
            List<DiagramNode> largest = new ArrayList<>(below(top));
            largest.sort(Comparator.comparingInt((DiagramNode node) -> sizes.getOrDefault(node.key(), 1))
                    .reversed());
            for (DiagramNode node : largest) {
                int branch = sizes.getOrDefault(node.key(), 1);
                if (size - cutOff <= room(top) || branch == 1) {
                    break;
                }
                cut.add(node.key());
                cutOff += branch - 1;
            }
        }
        return cutOff;
    }

    /** Adds the pages of a top, one or as many as its row needs, and then those that are cut off below it. */
    private void fillPages(@Nullable DiagramNode top) {
        List<DiagramNode> row = below(top);
        int first = pages.size();
        int inRow = room(top) - (top == null ? 0 : 1);
        boolean fits = sizes.getOrDefault(key(top), 1) <= room(top);
        int needed = fits ? 1 : (row.size() + inRow - 1) / inRow;
        for (int i = 0; i < needed; i++) {
            pages.add(new Page(top, i > 0));
            if (top != null) {
                show(
                        first + i,
                        DiagramNode.builder().from(top).parent(Optional.empty()).build());
            }
        }
        for (int i = 0; i < row.size(); i++) {
            fill(row.get(i), first + (int) ((long) i * needed / row.size()));
        }
    }

    private void fill(DiagramNode node, int page) {
        if (cut.contains(node.key())) {
            int start = pages.size();
            fillPages(node);
            show(
                    page,
                    DiagramNode.builder()
                            .from(node)
                            .count(bodies.getOrDefault(node.key(), 1))
                            .badge(words.behind(node.badge(), Phrase.PAGE, start + 1))
                            .build());
            return;
        }
        show(page, node);
        for (DiagramNode child : below(node)) {
            fill(child, page);
        }
    }

    private void show(int page, DiagramNode node) {
        pages.get(page).nodes.add(node);
        places.computeIfAbsent(node.key(), key -> new ArrayList<>(1)).add(page);
    }

    /** Adds an edge to a page where both its ends are, else to that of the second if it has room, or of the first. */
    private void addEdge(DiagramEdge edge) {
        List<Integer> ofSource = places.getOrDefault(edge.source(), List.of());
        List<Integer> ofTarget = places.getOrDefault(edge.target(), List.of());
        for (int page : ofTarget) {
            if (ofSource.contains(page)) {
                pages.get(page).edges.add(edge);
                return;
            }
        }
        int source = ofSource.get(0);
        int target = ofTarget.get(0);
        if (takes(pages.get(target), edge.source()) || !takes(pages.get(source), edge.target())) {
            addBeside(pages.get(target), edge, edge.source(), source);
        } else {
            addBeside(pages.get(source), edge, edge.target(), target);
        }
    }

    private boolean takes(Page page, String key) {
        return page.beside.containsKey(key) || page.size() < most;
    }

    private void addBeside(Page page, DiagramEdge edge, String key, int home) {
        page.edges.add(edge);
        page.beside.computeIfAbsent(key, beside -> {
            DiagramNode node = diagram.node(beside).orElseThrow();
            return DiagramNode.builder()
                    .from(node)
                    .parent(Optional.empty())
                    .badge(words.behind(node.badge(), Phrase.PAGE, home + 1))
                    .build();
        });
    }

    private Diagram page(int index, Page page) {
        Diagram.Builder built = Diagram.builder().from(diagram);
        String name = page.top == null || page.top.equals(root) ? words.say(Phrase.OVERVIEW) : page.top.label();
        String title = diagram.title() + " · " + name;
        built.title(page.later ? words.say(Phrase.CONTINUED, title) : title);
        built.subtitle(words.behind(diagram.subtitle(), Phrase.PAGE_OF, index + 1, pages.size()));
        if (index + 1 < pages.size() && pages.get(index + 1).later) {
            built.addNotes(Phrase.CONTINUED_ON.with(index + 2));
        }
        List<DiagramNode> nodes = new ArrayList<>(page.beside.values());
        nodes.addAll(page.nodes);
        return built.nodes(nodes).edges(page.edges).build();
    }
}
