package org.jiceng.core.diagram.view;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.DiagramNode;
import org.jiceng.core.diagram.NodeStyle;
import org.jiceng.core.diagram.Tone;
import org.jiceng.core.history.Succession;
import org.jiceng.core.history.SuccessionKind;
import org.jiceng.core.structure.BodyChange;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.structure.StructureDiff;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;
import org.jspecify.annotations.Nullable;

/** Draws the trees of two structures as one, with a mark on each body that is different. */
final class Difference {

    static final MessageBundle MESSAGES =
            MessageBundle.of(locale -> ResourceBundle.getBundle("org.jiceng.core.diagram.view.messages", locale));

    private final DifferenceChart chart;
    private final GovernanceStructure before;
    private final GovernanceStructure after;
    /** The name of a body on a day, where it is known. */
    private final BiFunction<BodyId, LocalDate, Optional<String>> names;

    private final Map<BodyId, DifferenceMark> later = new HashMap<>();
    private final Map<BodyId, DifferenceMark> gone = new HashMap<>();
    /** What made the changes that are drawn: a merger or a split counts once, whatever number of bodies it befell. */
    private final SetMultimap<Tone, Object> causes = HashMultimap.create();

    private final List<DiagramNode> nodes = new ArrayList<>();

    Difference(
            DifferenceChart chart,
            GovernanceStructure before,
            GovernanceStructure after,
            BiFunction<BodyId, LocalDate, Optional<String>> names) {
        this.chart = chart;
        this.before = before;
        this.after = after;
        this.names = names;
    }

    Diagram diagram() {
        Diagram.Builder diagram =
                Diagram.builder().title(chart.title()).source(chart.source()).locale(chart.locale());
        if (chart.first().isPresent() && chart.second().isPresent()) {
            diagram.subtitle(chart.first().get() + " → " + chart.second().get());
        }
        for (Succession event : chart.successions()) {
            if (event.kind() == SuccessionKind.MERGED) {
                merged(event);
            } else if (event.kind() == SuccessionKind.SPLIT) {
                split(event);
            }
        }
        compare(StructureDiff.of(before, after));
        chart.successions().forEach(this::splitOff);
        if (chart.root().isPresent()) {
            BodyId top = after.get(chart.root().get()).id();
            addLevel(null, before.body(top).isPresent() ? List.of(top) : List.of(), List.of(top), 1);
        } else {
            addLevel(null, ids(before.roots()), ids(after.roots()), 1);
        }
        return diagram.addNotes(summary()).nodes(nodes).build();
    }

    private LocalizedText summary() {
        if (causes.isEmpty()) {
            return MESSAGES.message("difference.none");
        }
        return LocalizedText.of(summary(Locale.CHINESE, "，"), summary(Locale.ENGLISH, ", "));
    }

    private String summary(Locale locale, String comma) {
        StringJoiner summary = new StringJoiner(comma);
        for (Tone tone : Tone.values()) {
            int count = causes.get(tone).size();
            if (count > 0) {
                String key = tone == Tone.MERGED ? "mergers" : tone == Tone.SPLIT ? "splits" : "changes";
                summary.add(MESSAGES.message(key, tone, count).in(locale));
            }
        }
        return summary.toString();
    }

    private static List<BodyId> ids(Iterable<Body> bodies) {
        List<BodyId> ids = new ArrayList<>();
        for (Body body : bodies) {
            ids.add(body.id());
        }
        return ids;
    }

    private void merged(Succession event) {
        String into = namesAfter(event, event.successors());
        String from = namesBefore(event);
        for (BodyId id : event.predecessors()) {
            if (!isKept(id)) {
                mark(gone, id).add(Tone.MERGED, say("merged.into", into), event);
            }
        }
        for (BodyId id : event.successors()) {
            mark(later, id).add(Tone.MERGED, say("merged.from", from), event);
        }
    }

    private void split(Succession event) {
        for (BodyId from : event.predecessors()) {
            if (!isKept(from)) {
                mark(gone, from).add(Tone.SPLIT, say("split.into", namesAfter(event, event.successors())), event);
            }
        }
        for (BodyId id : event.successors()) {
            if (!event.predecessors().contains(id)) {
                mark(later, id).add(Tone.SPLIT, say("split.from", namesBefore(event)), event);
            }
        }
    }

    /** Says of a body that goes on after a split what was split off it; it may be new for all that. */
    private void splitOff(Succession event) {
        if (event.kind() != SuccessionKind.SPLIT) {
            return;
        }
        for (BodyId from : event.predecessors()) {
            if (event.successors().contains(from)) {
                List<BodyId> others = new ArrayList<>(event.successors());
                others.remove(from);
                mark(later, from).add(Tone.SPLIT, say("split.off", namesAfter(event, others)), event);
            }
        }
    }

    /** Returns the names that the bodies before an event had on its eve. */
    private String namesBefore(Succession event) {
        return names(event.predecessors(), event.date().minusDays(1), before, after);
    }

    /** Returns the names that bodies after an event had on its day. */
    private String namesAfter(Succession event, List<BodyId> bodies) {
        return names(bodies, event.date(), after, before);
    }

    private String names(List<BodyId> bodies, LocalDate day, GovernanceStructure first, GovernanceStructure second) {
        StringJoiner joined = new StringJoiner(DifferenceMark.comma(chart.locale()));
        for (BodyId id : bodies) {
            joined.add(names.apply(id, day)
                    .or(() -> first.body(id).or(() -> second.body(id)).map(Body::name))
                    .orElse(id.value()));
        }
        return joined.toString();
    }

    private DifferenceMark mark(Map<BodyId, DifferenceMark> marks, BodyId id) {
        return marks.computeIfAbsent(id, key -> new DifferenceMark(chart.locale()));
    }

    private String say(String key, Object... values) {
        return MESSAGES.message(key, values).in(chart.locale());
    }

    /** Returns whether a body of the earlier day is there on the later day. */
    private boolean isKept(BodyId id) {
        return after.body(id).isPresent();
    }

    private void compare(StructureDiff difference) {
        for (Body body : difference.added()) {
            addUnlessMarked(later, body.id(), Tone.ADDED);
        }
        for (Body body : difference.removed()) {
            addUnlessMarked(gone, body.id(), Tone.REMOVED);
        }
        for (BodyChange change : difference.changes()) {
            DifferenceMark mark = mark(later, change.id());
            Body was = change.before();
            if (change.isRenamed()) {
                mark.add(Tone.RENAMED, say("renamed", was.name()));
            }
            if (change.isConverted()) {
                mark.add(Tone.CONVERTED, say("converted", was.kind().label().in(chart.locale())));
            }
            if (change.isMoved()) {
                String from = was.parent().isPresent()
                        ? say("moved", before.get(was.parent().get()).name())
                        : "";
                mark.add(Tone.MOVED, from);
            }
            if (change.isRecoded()) {
                String code = was.divisionCode().isPresent()
                        ? say("recoded", was.divisionCode().get())
                        : "";
                mark.add(Tone.RECODED, code);
            }
        }
    }

    private void addUnlessMarked(Map<BodyId, DifferenceMark> marks, BodyId id, Tone tone) {
        DifferenceMark mark = mark(marks, id);
        if (mark.tone().isEmpty()) {
            mark.add(tone, "");
        }
    }

    private void addLevel(@Nullable String parent, List<BodyId> earlierOnes, List<BodyId> laterOnes, int level) {
        if (level > chart.depth()) {
            return;
        }
        List<BodyId> unchanged = new ArrayList<>();
        Set<BodyId> followed = new HashSet<>();
        addGoneBehind(parent, 0, earlierOnes, followed, level);
        for (BodyId id : laterOnes) {
            int at = nodes.size();
            boolean changed = add(parent, after.get(id), later.get(id), id.value());
            addLevel(
                    id.value(),
                    before.body(id).isPresent() ? ids(before.children(id)) : ImmutableList.of(),
                    ids(after.children(id)),
                    level + 1);
            for (DiagramNode node : nodes.subList(at, nodes.size())) {
                changed |= node.tone().isPresent();
            }
            if (!changed && !chart.showUnchanged() && parent != null) {
                nodes.subList(at, nodes.size()).clear();
                unchanged.add(id);
            }
            int place = earlierOnes.indexOf(id);
            if (place >= 0) {
                addGoneBehind(parent, place + 1, earlierOnes, followed, level);
            }
        }
        addUnchanged(parent, unchanged, level);
    }

    /** Adds the bodies that are gone and stood right behind a sibling, or before all of them. */
    private void addGoneBehind(
            @Nullable String parent, int next, List<BodyId> earlierOnes, Set<BodyId> followed, int level) {
        for (int i = next; i < earlierOnes.size(); i++) {
            if (isKept(earlierOnes.get(i)) || !followed.add(earlierOnes.get(i))) {
                return;
            }
            addGone(parent, earlierOnes.get(i), level);
        }
    }

    private void addGone(@Nullable String parent, BodyId id, int level) {
        String key = "earlier:" + id.value();
        boolean changed = add(parent, before.get(id), mark(gone, id), key);
        if (changed && level < chart.depth()) {
            for (BodyId child : ids(before.children(id))) {
                if (!isKept(child)) {
                    addGone(key, child, level + 1);
                }
            }
        }
    }

    /** Adds a node and returns whether the body is different. */
    private boolean add(@Nullable String parent, Body body, @Nullable DifferenceMark mark, String key) {
        String kind = body.kind().label().in(chart.locale());
        DiagramNode.Builder node = DiagramNode.builder()
                .key(key)
                .label(body.name())
                .kind(kind)
                .style(NodeStyle.of(body.kind()))
                .parent(Optional.ofNullable(parent));
        boolean changed = mark != null && mark.tone().isPresent();
        if (mark != null && mark.tone().isPresent()) {
            causes.putAll(mark.causes());
            node.tone(mark.tone()).badge(mark.names()).detail(mark.text());
            // A box shows two lines of the text; whoever points at it reads all.
            node.tooltip(mark.text().map(text -> kind + " · " + text));
        }
        nodes.add(node.build());
        return changed;
    }

    private void addUnchanged(@Nullable String parent, List<BodyId> unchanged, int level) {
        if (unchanged.isEmpty()) {
            return;
        }
        int below = 0;
        for (BodyId id : unchanged) {
            below += level < chart.depth() ? after.subtree(id).size() : 1;
        }
        nodes.add(DiagramNode.builder()
                .key(parent == null ? "unchanged:" : "unchanged:" + parent)
                .label(say("unchanged", unchanged.size()))
                .kind(say("unchanged.kind"))
                .parent(Optional.ofNullable(parent))
                .alike(unchanged.size())
                .count(below)
                .build());
    }
}
