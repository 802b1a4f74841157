package org.jiceng.core.history;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.division.DivisionRow;
import org.jiceng.core.division.DivisionTable;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.place.DivisionClassifier;
import org.jiceng.core.place.PlaceKind;
import org.jiceng.core.place.PlaceName;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;

/** Makes bodies over time and events of a lineage. */
final class LineageHistory {

    private final Lineage lineage;
    private final LocalDate change;
    private final ValidityPeriod earlier;
    private final ValidityPeriod later;
    private final ValidityPeriod throughout;
    private final List<Succession> successions = new ArrayList<>();

    LineageHistory(Lineage lineage, LocalDate first, LocalDate change) {
        checkArgument(
                first.isBefore(change),
                "first day of the earlier edition must be before that of the later one, but were '%s' and '%s'",
                first,
                change);
        this.lineage = lineage;
        this.change = change;
        this.earlier = ValidityPeriod.of(first, change);
        this.later = ValidityPeriod.from(change);
        this.throughout = ValidityPeriod.from(first);
    }

    StructureHistory build() {
        DivisionTable before = lineage.before();
        DivisionTable after = lineage.after();
        GovernanceStructure structure = GovernanceStructure.builder()
                .addAll(before.describe(row -> !isKept(row), DivisionTable::idOf, row -> earlier))
                .addAll(after.describe(
                        row -> true,
                        this::idAfter,
                        row -> lineage.predecessor(row.code())
                                        .filter(this::isKept)
                                        .isPresent()
                                ? throughout
                                : later))
                .build();
        lineage.changed().forEach(this::changed);
        lineage.reorganizations().forEach(this::reorganized);
        lineage.founded()
                .forEach(end -> successions.add(event(SuccessionKind.FOUNDED, end.change())
                        .addSuccessors(idAfter(end.row().code()))
                        .build()));
        lineage.abolished()
                .forEach(end -> successions.add(event(SuccessionKind.ABOLISHED, end.change())
                        .addPredecessors(DivisionTable.idOf(end.row().code()))
                        .build()));
        return StructureHistory.of(structure, successions);
    }

    private BodyId idAfter(DivisionCode code) {
        Optional<DivisionRow> same = lineage.predecessor(code);
        if (same.isPresent()) {
            return DivisionTable.idOf(same.get().code());
        }
        return lineage.before().row(code).isEmpty()
                ? DivisionTable.idOf(code)
                : BodyId.of(code + "@" + lineage.after().edition().replaceAll("\\s", "_"));
    }

    /** Returns whether one description holds for a row of the earlier edition in both: code, name and parent stay. */
    private boolean isKept(DivisionRow row) {
        return isSame(row) && row.code().parent().map(this::isSameParent).orElse(true);
    }

    private boolean isSameParent(DivisionCode code) {
        Optional<DivisionRow> parent = lineage.before().row(code);
        if (parent.isEmpty()) {
            return lineage.after().row(code).isEmpty()
                    && code.parent().map(this::isSameParent).orElse(true);
        }
        boolean same = isSame(parent.get())
                || lineage.successor(code)
                        .filter(other -> other.code().equals(code) && placeholder(other) == placeholder(parent.get()))
                        .isPresent();
        return same
                && (!placeholder(parent.get())
                        || code.parent().map(this::isSameParent).orElse(true));
    }

    private static boolean placeholder(DivisionRow row) {
        return DivisionClassifier.classify(row.code(), row.name()).isPlaceholder();
    }

    private boolean isSame(DivisionRow row) {
        return lineage.successor(row.code())
                .filter(other -> other.code().equals(row.code()) && other.name().equals(row.name()))
                .isPresent();
    }

    private void changed(LineageMatch match) {
        Optional<PlaceKind> kindBefore = kind(match.before());
        Optional<PlaceKind> kindAfter = kind(match.after());
        if (kindBefore.isEmpty() || kindAfter.isEmpty()) {
            return;
        }
        BodyId id = DivisionTable.idOf(match.before().code());
        if (kindBefore.get() != kindAfter.get()) {
            add(SuccessionKind.CONVERTED, id, match);
        } else if (!match.before().name().equals(match.after().name())) {
            add(SuccessionKind.RENAMED, id, match);
        }
        if (!match.before().code().equals(match.after().code())) {
            add(SuccessionKind.RECODED, id, match);
        }
        Optional<DivisionCode> parent = match.before().code().parent().flatMap(lineage::codeAfter);
        if (!parent.equals(match.after().code().parent())) {
            add(SuccessionKind.TRANSFERRED, id, match);
        }
    }

    private static Optional<PlaceKind> kind(DivisionRow row) {
        return DivisionClassifier.classify(row.code(), row.name()).kind();
    }

    private void add(SuccessionKind kind, BodyId id, LineageMatch match) {
        boolean suffix = kind == SuccessionKind.RENAMED
                && new PlaceName(match.before().name())
                        .stem()
                        .equals(new PlaceName(match.after().name()).stem());
        String evidence = match.evidence().label().in(Locale.CHINESE);
        successions.add(event(kind, match.change())
                .addPredecessors(id)
                .addSuccessors(id)
                .evidence(suffix ? evidence + "（仅通名变化）" : evidence)
                .build());
    }

    /** A body that goes on stands on both sides of the event, also where the record names it on one side only. */
    private void reorganized(Reorganization event) {
        Set<BodyId> from = new LinkedHashSet<>();
        Set<BodyId> to = new LinkedHashSet<>();
        for (DivisionRow row : event.before()) {
            from.add(DivisionTable.idOf(row.code()));
            if (lineage.successor(row.code()).isPresent()) {
                to.add(DivisionTable.idOf(row.code()));
            }
        }
        for (DivisionRow row : event.after()) {
            to.add(idAfter(row.code()));
            if (lineage.predecessor(row.code()).isPresent()) {
                from.add(idAfter(row.code()));
            }
        }
        SuccessionKind kind = from.size() > 1
                ? SuccessionKind.MERGED
                : to.size() > 1 ? SuccessionKind.SPLIT : SuccessionKind.CONVERTED;
        successions.add(event(kind, Optional.of(event.change()))
                .addAllPredecessors(from)
                .addAllSuccessors(to)
                .build());
    }

    private Succession.Builder event(SuccessionKind kind, Optional<DivisionChange> record) {
        Succession.Builder builder = Succession.builder();
        builder.kind(kind).date(change).document(record.flatMap(DivisionChange::document));
        return builder;
    }
}
