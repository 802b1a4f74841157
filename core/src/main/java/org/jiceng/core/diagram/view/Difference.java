package org.jiceng.core.diagram.view;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.StringJoiner;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.DiagramNode;
import org.jiceng.core.diagram.NodeStyle;
import org.jiceng.core.diagram.Tone;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;
import org.jspecify.annotations.Nullable;

/** Compares two structures and draws both trees as one. */
final class Difference {

    private static final MessageBundle MESSAGES =
            MessageBundle.of(locale -> ResourceBundle.getBundle("org.jiceng.core.diagram.view.messages", locale));

    private final DifferenceChart chart;
    private final GovernanceStructure before;
    private final GovernanceStructure after;
    private final Map<BodyId, BodyId> earlierIds = new HashMap<>();
    private final Map<BodyId, DifferenceMark> later = new HashMap<>();
    private final Map<BodyId, DifferenceMark> gone = new LinkedHashMap<>();
    private final Map<Tone, Integer> counts = new EnumMap<>(Tone.class);
    private final List<DiagramNode> nodes = new ArrayList<>();

    Difference(DifferenceChart chart, GovernanceStructure before, GovernanceStructure after) {
        this.chart = chart;
        this.before = before;
        this.after = after;
        chart.same()
                .forEach((earlier, laterId) -> earlierIds.put(
                        after.get(laterId).id(), before.get(earlier).id()));
    }

    Diagram diagram() {
        Diagram.Builder diagram = Diagram.builder().title(chart.title()).source(chart.source());
        if (chart.first().isPresent() && chart.second().isPresent()) {
            diagram.subtitle(chart.first().get() + " → " + chart.second().get());
        }
        stated();
        List<BodyId> tops = chart.root().isPresent()
                ? ImmutableList.of(after.get(chart.root().get()).id())
                : after.roots().stream().map(Body::id).toList();
        List<BodyId> earlierTops = chart.root().isPresent()
                ? earlier(chart.root().get()).map(ImmutableList::of).orElse(ImmutableList.of())
                : before.roots().stream().map(Body::id).toList();
        addLevel(Optional.empty(), earlierTops, tops, 1);
        StringJoiner said = new StringJoiner("，");
        counts.forEach((tone, count) -> said.add(tone.label().in(Locale.CHINESE) + " " + count));
        StringJoiner saidInEnglish = new StringJoiner(", ");
        counts.forEach(
                (tone, count) -> saidInEnglish.add(count + " " + tone.label().in(Locale.ENGLISH)));
        diagram.addNotes(
                counts.isEmpty()
                        ? MESSAGES.message("difference.none")
                        : LocalizedText.of(said.toString(), saidInEnglish.toString()));
        return diagram.nodes(nodes).build();
    }

    /** Marks what the caller knows to be merged or split. */
    private void stated() {
        for (DifferenceChart.Merger merger : chart.mergers()) {
            Body into = after.get(merger.into());
            StringJoiner names = new StringJoiner("、");
            for (BodyId id : merger.from()) {
                Body body = before.get(id);
                names.add(body.name());
                if (!isKept(id)) {
                    mark(gone, id).add(Tone.MERGED, say("merged.into", into.name()));
                }
            }
            mark(later, into.id()).add(Tone.MERGED, say("merged.from", names));
        }
        for (DifferenceChart.Split split : chart.splits()) {
            Body from = before.get(split.from());
            StringJoiner names = new StringJoiner("、");
            for (BodyId id : split.into()) {
                names.add(after.get(id).name());
                mark(later, id).add(Tone.SPLIT, say("split.from", from.name()));
            }
            if (!isKept(from.id())) {
                mark(gone, from.id()).add(Tone.SPLIT, say("split.into", names));
            }
        }
    }

    private static DifferenceMark mark(Map<BodyId, DifferenceMark> marks, BodyId id) {
        return marks.computeIfAbsent(id, key -> new DifferenceMark());
    }

    private static String say(String key, Object... values) {
        return MESSAGES.message(key, values).in(Locale.CHINESE);
    }

    /** Returns the earlier id of a body of the later day, or empty if it is new. */
    private Optional<BodyId> earlier(BodyId laterId) {
        BodyId stated = earlierIds.get(laterId);
        if (stated != null) {
            return Optional.of(stated);
        }
        return before.body(laterId).isPresent() && !chart.same().containsKey(laterId)
                ? Optional.of(laterId)
                : Optional.empty();
    }

    private BodyId laterId(BodyId earlierId) {
        return chart.same().getOrDefault(earlierId, earlierId);
    }

    /** Returns whether a body of the earlier day is there on the later day. */
    private boolean isKept(BodyId earlierId) {
        BodyId id = laterId(earlierId);
        return after.body(id).isPresent()
                && earlier(id).filter(earlierId::equals).isPresent();
    }

    private void addLevel(Optional<String> parent, List<BodyId> earlierOnes, List<BodyId> laterOnes, int level) {
        if (level > chart.depth()) {
            return;
        }
        List<BodyId> unchanged = new ArrayList<>();
        Set<BodyId> followed = new HashSet<>();
        addGoneBehind(parent, Optional.empty(), earlierOnes, followed, level);
        for (BodyId id : laterOnes) {
            Optional<BodyId> earlierId = earlier(id);
            compare(after.get(id), earlierId.map(before::get));
            int at = nodes.size();
            nodes.add(node(parent, after.get(id), later.get(id), id.value()));
            addLevel(
                    Optional.of(id.value()),
                    earlierId.map(this::childrenBefore).orElse(ImmutableList.of()),
                    after.children(id).stream().map(Body::id).toList(),
                    level + 1);
            boolean changed = nodes.subList(at, nodes.size()).stream()
                    .anyMatch(node -> node.tone().isPresent());
            if (!changed && !chart.showUnchanged() && parent.isPresent()) {
                nodes.subList(at, nodes.size()).clear();
                unchanged.add(id);
            }
            addGoneBehind(parent, earlierId, earlierOnes, followed, level);
        }
        addUnchanged(parent, unchanged, level);
    }

    private List<BodyId> childrenBefore(BodyId id) {
        return before.children(id).stream().map(Body::id).toList();
    }

    /** Adds the bodies that are gone and stood right behind a sibling, or before all of them. */
    private void addGoneBehind(
            Optional<String> parent,
            Optional<BodyId> sibling,
            List<BodyId> earlierOnes,
            Set<BodyId> followed,
            int level) {
        int next = sibling.isPresent() ? earlierOnes.indexOf(sibling.get()) + 1 : 0;
        if (sibling.isPresent() && next == 0) {
            return;
        }
        while (next < earlierOnes.size() && !isKept(earlierOnes.get(next)) && followed.add(earlierOnes.get(next))) {
            addGone(parent, earlierOnes.get(next), level);
            next++;
        }
    }

    private void addGone(Optional<String> parent, BodyId id, int level) {
        DifferenceMark mark = mark(gone, id);
        if (mark.tone().isEmpty()) {
            mark.add(Tone.REMOVED, "");
        }
        mark.tone().ifPresent(tone -> counts.merge(tone, 1, Integer::sum));
        String key = "earlier:" + id.value();
        nodes.add(node(parent, before.get(id), mark, key));
        if (level < chart.depth()) {
            for (BodyId child : childrenBefore(id)) {
                if (!isKept(child)) {
                    addGone(Optional.of(key), child, level + 1);
                }
            }
        }
    }

    private void compare(Body body, Optional<Body> earlier) {
        DifferenceMark mark = mark(later, body.id());
        if (earlier.isEmpty()) {
            if (mark.tone().isEmpty()) {
                mark.add(Tone.ADDED, "");
            }
        } else {
            Body was = earlier.get();
            if (!was.name().equals(body.name())) {
                mark.add(Tone.RENAMED, say("renamed", was.name()));
            }
            if (!was.parent().map(this::laterId).equals(body.parent())) {
                mark.add(
                        Tone.MOVED,
                        was.parent()
                                .map(id -> say("moved", before.get(id).name()))
                                .orElse(""));
            }
            if (!was.divisionCode().equals(body.divisionCode())
                    && was.divisionCode().isPresent()) {
                mark.add(Tone.RECODED, say("recoded", was.divisionCode().get()));
            }
        }
        mark.tone().ifPresent(tone -> counts.merge(tone, 1, Integer::sum));
    }

    private static DiagramNode node(Optional<String> parent, Body body, @Nullable DifferenceMark mark, String key) {
        DiagramNode.Builder node = DiagramNode.builder()
                .key(key)
                .label(body.name())
                .kind(body.kind().label().in(Locale.CHINESE))
                .style(NodeStyle.of(body.kind()))
                .parent(parent);
        if (mark != null && mark.tone().isPresent()) {
            node.tone(mark.tone()).badge(mark.names()).detail(mark.text());
        }
        return node.build();
    }

    private void addUnchanged(Optional<String> parent, List<BodyId> unchanged, int level) {
        if (unchanged.isEmpty()) {
            return;
        }
        int below = 0;
        for (BodyId id : unchanged) {
            below += level < chart.depth() ? after.subtree(id).size() : 1;
        }
        nodes.add(DiagramNode.builder()
                .key("unchanged:" + parent.orElse(""))
                .label(say("unchanged", unchanged.size()))
                .parent(parent)
                .style(NodeStyle.PLAIN)
                .alike(unchanged.size())
                .count(below)
                .build());
    }
}
