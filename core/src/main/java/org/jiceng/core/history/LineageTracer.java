package org.jiceng.core.history;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiceng.core.division.DivisionRow;
import org.jiceng.core.division.DivisionTable;
import org.jiceng.core.history.DivisionChange.Place;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.place.DivisionClassifier;
import org.jiceng.core.place.PlaceName;

/**
 * Finds the same bodies in two editions, level by level from the widest. A code that stands in none of the maps and
 * sets of this class has the same code in the other edition.
 */
final class LineageTracer {

    /** What two rows must have in common: a place of the later edition, and a name, a stem or a code in it. */
    private record Key(DivisionCode place, String text) {}

    private final DivisionTable before;
    private final DivisionTable after;
    private final OfficialChanges official;
    private final Map<DivisionCode, DivisionCode> images = new HashMap<>();
    private final Map<DivisionCode, DivisionCode> preimages = new HashMap<>();
    private final Map<DivisionCode, DivisionRow> openBefore = new LinkedHashMap<>();
    private final Map<DivisionCode, DivisionRow> openAfter = new LinkedHashMap<>();
    private final Set<DivisionCode> ended = new LinkedHashSet<>();
    private final Set<DivisionCode> begun = new LinkedHashSet<>();

    final ImmutableList.Builder<LineageMatch> changed = ImmutableList.builder();
    final ImmutableList.Builder<Reorganization> reorganizations = ImmutableList.builder();
    final ImmutableList.Builder<LineageEnd> founded = ImmutableList.builder();
    final ImmutableList.Builder<LineageEnd> abolished = ImmutableList.builder();
    final ImmutableList.Builder<Undecided> undecided = ImmutableList.builder();
    final ImmutableList.Builder<Undecided> unclear = ImmutableList.builder();
    int unchanged;

    LineageTracer(DivisionTable before, DivisionTable after, OfficialChanges official) {
        this.before = before;
        this.after = after;
        this.official = official;
    }

    /** Returns the code in the later edition of the body that has a code in the earlier one. */
    Optional<DivisionCode> image(DivisionCode earlier) {
        return other(earlier, images, openBefore, ended);
    }

    /** Returns the code in the earlier edition of the body that has a code in the later one. */
    Optional<DivisionCode> preimage(DivisionCode later) {
        return other(later, preimages, openAfter, begun);
    }

    private static Optional<DivisionCode> other(
            DivisionCode code,
            Map<DivisionCode, DivisionCode> moved,
            Map<DivisionCode, DivisionRow> open,
            Set<DivisionCode> gone) {
        DivisionCode other = moved.get(code);
        if (other != null) {
            return Optional.of(other);
        }
        return open.containsKey(code) || gone.contains(code) ? Optional.empty() : Optional.of(code);
    }

    void run() {
        ListMultimap<DivisionLevel, DivisionRow> earlier = byLevel(before);
        ListMultimap<DivisionLevel, DivisionRow> later = byLevel(after);
        for (DivisionLevel level : DivisionLevel.values()) {
            open(earlier.get(level), later.get(level));
            officialPairs();
            pair(Evidence.SAME_NAME_IN_PARENT, this::parentImage, LineageTracer::parent, DivisionRow::name);
            officialEnds();
            pair(
                    Evidence.SAME_CODE_AND_STEM,
                    row -> expected(row.code(), true),
                    row -> Optional.of(row.code()),
                    this::stem);
            pair(Evidence.SAME_STEM_IN_PARENT, this::parentImage, LineageTracer::parent, this::stem);
            pair(Evidence.SAME_NAME_IN_WIDER_PLACE, this::widerImage, row -> wider(row.code()), DivisionRow::name);
            close();
        }
    }

    private static ListMultimap<DivisionLevel, DivisionRow> byLevel(DivisionTable table) {
        ListMultimap<DivisionLevel, DivisionRow> rows = ArrayListMultimap.create();
        table.rows().forEach(row -> rows.put(row.code().level(), row));
        return rows;
    }

    /** Takes the rows of a level whose code in the parent and name stay as they are; leaves the others open. */
    private void open(List<DivisionRow> earlier, List<DivisionRow> later) {
        List<DivisionRow> open = new ArrayList<>();
        List<LineageMatch> same = new ArrayList<>();
        for (DivisionRow row : earlier) {
            Optional<DivisionRow> kept = expected(row.code(), true)
                    .flatMap(after::row)
                    .filter(other -> other.name().equals(row.name()));
            if (kept.isEmpty()) {
                open.add(row);
            } else if (kept.get().code().equals(row.code())) {
                unchanged++;
            } else {
                same.add(new LineageMatch(row, kept.get(), Evidence.SAME_CODE_AND_NAME, Optional.empty()));
            }
        }
        List<DivisionRow> fresh = new ArrayList<>();
        for (DivisionRow row : later) {
            if (expected(row.code(), false)
                    .flatMap(before::row)
                    .filter(other -> other.name().equals(row.name()))
                    .isEmpty()) {
                fresh.add(row);
            }
        }
        open.forEach(row -> openBefore.put(row.code(), row));
        fresh.forEach(row -> openAfter.put(row.code(), row));
        same.forEach(this::match);
    }

    /** Returns the code that a row has in the other edition if its code within its parent is the same. */
    private Optional<DivisionCode> expected(DivisionCode code, boolean forward) {
        Optional<DivisionCode> parent = code.parent();
        if (parent.isEmpty()) {
            return Optional.of(code);
        }
        Optional<DivisionCode> other = forward ? image(parent.get()) : preimage(parent.get());
        if (other.isEmpty() || other.get().level() != parent.get().level()) {
            return Optional.empty();
        }
        return other.get().equals(parent.get())
                ? Optional.of(code)
                : Optional.of(new DivisionCode(
                        code.number() - parent.get().number() + other.get().number()));
    }

    private void match(LineageMatch match) {
        DivisionCode from = match.before().code();
        DivisionCode to = match.after().code();
        openBefore.remove(from);
        openAfter.remove(to);
        images.put(from, to);
        preimages.put(to, from);
        changed.add(match);
    }

    private void officialPairs() {
        ImmutableList<OfficialChanges.Group> groups = official.groups(change -> {
            Place from = change.before().orElseThrow();
            Place to = change.after().orElseThrow();
            boolean stays = after.row(from.code())
                    .filter(row -> row.name().equals(from.name()))
                    .isPresent();
            DivisionRow open = openBefore.get(from.code());
            return open != null
                    && is(open, from)
                    && !stays
                    && after.row(to.code()).filter(row -> is(row, to)).isPresent();
        });
        groups.forEach(this::apply);
    }

    private static boolean is(DivisionRow row, Place place) {
        return row.code().equals(place.code()) && row.name().equals(place.name());
    }

    private void apply(OfficialChanges.Group group) {
        List<DivisionRow> from = group.before().stream()
                .flatMap(place -> before.row(place.code()).stream())
                .toList();
        List<DivisionRow> to = group.after().stream()
                .flatMap(place -> after.row(place.code()).stream())
                .toList();
        DivisionChange first = group.changes().get(0);
        for (DivisionRow row : from) {
            continuing(row, from, to)
                    .ifPresent(
                            other -> match(new LineageMatch(row, other, Evidence.OFFICIAL_CHANGE, Optional.of(first))));
        }
        boolean one = from.size() == 1 && to.size() == 1;
        if (one && images.containsKey(from.get(0).code())) {
            return;
        }
        reorganizations.add(new Reorganization(ImmutableList.copyOf(from), ImmutableList.copyOf(to), first));
        from.stream()
                .map(DivisionRow::code)
                .filter(code -> openBefore.remove(code) != null)
                .forEach(ended::add);
        to.stream()
                .map(DivisionRow::code)
                .filter(code -> openAfter.remove(code) != null)
                .forEach(begun::add);
    }

    /** Returns the one new row that an old one goes on as: it has its stem, or it is the only one and has its code. */
    private Optional<DivisionRow> continuing(DivisionRow row, List<DivisionRow> from, List<DivisionRow> to) {
        List<DivisionRow> heirs = to.stream()
                .filter(other -> openAfter.containsKey(other.code())
                        && (stem(other).equals(stem(row))
                                || (from.size() == 1
                                        && to.size() == 1
                                        && other.code().equals(row.code()))))
                .toList();
        boolean alone =
                from.stream().filter(other -> stem(other).equals(stem(row))).count() == 1;
        return heirs.size() == 1 && alone ? Optional.of(heirs.get(0)) : Optional.empty();
    }

    private void officialEnds() {
        for (DivisionRow row : List.copyOf(openBefore.values())) {
            Optional<DivisionChange> change = official.abolition(new Place(row.code(), row.name()));
            change.ifPresent(found -> end(row, change));
        }
        for (DivisionRow row : List.copyOf(openAfter.values())) {
            Optional<DivisionChange> change = official.founding(new Place(row.code(), row.name()));
            change.ifPresent(found -> begin(row, change));
        }
    }

    private void end(DivisionRow row, Optional<DivisionChange> change) {
        openBefore.remove(row.code());
        ended.add(row.code());
        if (!isPlaceholder(row)) {
            abolished.add(new LineageEnd(row, change));
        }
    }

    private void begin(DivisionRow row, Optional<DivisionChange> change) {
        openAfter.remove(row.code());
        begun.add(row.code());
        if (!isPlaceholder(row)) {
            founded.add(new LineageEnd(row, change));
        }
    }

    private static boolean isPlaceholder(DivisionRow row) {
        return DivisionClassifier.classify(row.code(), row.name()).isPlaceholder();
    }

    /** Matches open rows with a key that one open row of each edition has and no other. */
    private void pair(
            Evidence evidence,
            Function<DivisionRow, Optional<DivisionCode>> earlierPlace,
            Function<DivisionRow, Optional<DivisionCode>> laterPlace,
            Function<DivisionRow, String> text) {
        Map<Key, DivisionRow> earlier = unique(openBefore, earlierPlace, text);
        Map<Key, DivisionRow> later = unique(openAfter, laterPlace, text);
        earlier.forEach((key, row) -> {
            DivisionRow other = later.get(key);
            if (other != null && isPlaceholder(row) == isPlaceholder(other)) {
                match(new LineageMatch(row, other, evidence, Optional.empty()));
            }
        });
    }

    private static Map<Key, DivisionRow> unique(
            Map<DivisionCode, DivisionRow> open,
            Function<DivisionRow, Optional<DivisionCode>> place,
            Function<DivisionRow, String> text) {
        Map<Key, DivisionRow> rows = new LinkedHashMap<>();
        Multiset<Key> counts = HashMultiset.create();
        for (DivisionRow row : open.values()) {
            place.apply(row).map(code -> new Key(code, text.apply(row))).ifPresent(key -> {
                rows.put(key, row);
                counts.add(key);
            });
        }
        rows.keySet().removeIf(key -> counts.count(key) > 1);
        return rows;
    }

    private String stem(DivisionRow row) {
        return new PlaceName(row.name()).stem();
    }

    private static Optional<DivisionCode> parent(DivisionRow row) {
        return row.code().parent();
    }

    private Optional<DivisionCode> parentImage(DivisionRow row) {
        return row.code().parent().flatMap(this::image);
    }

    private static Optional<DivisionCode> wider(DivisionCode code) {
        return code.parent().flatMap(DivisionCode::parent);
    }

    private Optional<DivisionCode> widerImage(DivisionRow row) {
        return wider(row.code()).flatMap(this::image);
    }

    /** Decides that open rows without candidates ended or began, and leaves the others undecided. */
    private void close() {
        ListMultimap<Key, DivisionRow> later = candidates(openAfter, row -> wider(row.code()));
        ListMultimap<Key, DivisionRow> earlier = candidates(openBefore, this::widerImage);
        List<Undecided> ends = new ArrayList<>();
        List<Undecided> beginnings = new ArrayList<>();
        openBefore
                .values()
                .forEach(row -> ends.add(new Undecided(row, candidates(row, widerImage(row), openAfter, later))));
        openAfter
                .values()
                .forEach(row ->
                        beginnings.add(new Undecided(row, candidates(row, wider(row.code()), openBefore, earlier))));
        for (Undecided open : ends) {
            if (open.candidates().isEmpty()) {
                end(open.row(), Optional.empty());
            } else {
                undecided.add(open);
                ended.add(open.row().code());
            }
        }
        for (Undecided open : beginnings) {
            if (open.candidates().isEmpty()) {
                begin(open.row(), Optional.empty());
            } else {
                unclear.add(open);
                begun.add(open.row().code());
            }
        }
        openBefore.clear();
        openAfter.clear();
    }

    private ListMultimap<Key, DivisionRow> candidates(
            Map<DivisionCode, DivisionRow> open, Function<DivisionRow, Optional<DivisionCode>> place) {
        ListMultimap<Key, DivisionRow> rows = ArrayListMultimap.create();
        open.values().forEach(row -> place.apply(row).ifPresent(code -> rows.put(new Key(code, stem(row)), row)));
        return rows;
    }

    /** Returns the open rows of the other edition with the same code, or with the same stem in the wider place. */
    private ImmutableList<DivisionRow> candidates(
            DivisionRow row,
            Optional<DivisionCode> place,
            Map<DivisionCode, DivisionRow> open,
            ListMultimap<Key, DivisionRow> byStem) {
        if (isPlaceholder(row)) {
            return ImmutableList.of();
        }
        Set<DivisionRow> found = new LinkedHashSet<>();
        DivisionRow sameCode = open.get(row.code());
        if (sameCode != null) {
            found.add(sameCode);
        }
        place.ifPresent(code -> found.addAll(byStem.get(new Key(code, stem(row)))));
        return ImmutableList.copyOf(found);
    }
}
