package org.jiceng.core.division;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyBuilder;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.ResidentUnit;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.body.TownshipKind;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.place.DivisionClassifier;
import org.jiceng.core.place.PlaceClass;
import org.jiceng.core.place.PlaceKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;

/** Makes bodies of the rows of a table. */
final class TableStructure {

    private final DivisionTable table;
    private final Function<DivisionCode, BodyId> newIds;
    private final Findings.Builder findings = Findings.builder();
    private final Map<DivisionCode, Optional<BodyId>> ids = new HashMap<>();
    private final Set<DivisionCode> missing = new HashSet<>();

    /** A builder for each kind, since each row of a kind sets the same attributes anew. */
    private final Map<PlaceKind, BodyBuilder<?>> builders = new EnumMap<>(PlaceKind.class);

    /** Rows of one parent stand together, so the parent of the last row is kept at hand. */
    private Optional<DivisionCode> lastParent = Optional.empty();

    private Optional<BodyId> lastParentId = Optional.empty();

    TableStructure(DivisionTable table) {
        this(table, DivisionTable::idOf);
    }

    TableStructure(DivisionTable table, Function<DivisionCode, BodyId> newIds) {
        this.table = table;
        this.newIds = newIds;
    }

    /** Returns the bodies of some rows, each for a period, without a word about what is noticed. */
    ImmutableList<Body> describe(ImmutableList<DivisionRow> rows, Function<DivisionRow, ValidityPeriod> periods) {
        ImmutableList.Builder<Body> bodies = ImmutableList.builder();
        for (DivisionRow row : rows) {
            DivisionClassifier.classify(row.code(), row.name())
                    .kind()
                    .ifPresent(kind -> bodies.add(body(row, kind, periods.apply(row))));
        }
        return bodies.build();
    }

    WithFindings<GovernanceStructure> of(ImmutableList<DivisionRow> rows) {
        List<Body> bodies = new ArrayList<>(rows.size());
        for (DivisionRow row : rows) {
            PlaceClass place = DivisionClassifier.classify(row.code(), row.name());
            report(row, place);
            reportMissingParent(row);
            if (place.kind().isPresent()) {
                bodies.add(body(row, place.kind().get(), ValidityPeriod.ALWAYS));
            }
        }
        GovernanceStructure structure =
                GovernanceStructure.builder().addAll(bodies).build();
        return new WithFindings<>(structure, findings.build());
    }

    private void report(DivisionRow row, PlaceClass place) {
        if (place.isPlaceholder()) {
            add("DIV-PLACEHOLDER", Severity.NOTICE, row, "placeholder");
            return;
        }
        PlaceKind kind = place.kind().orElseThrow();
        if (place.byCode().isEmpty()) {
            add("DIV-NO-BAND", Severity.WARNING, row, "band.none", kind.label());
        } else if (place.isDisputed()) {
            add(
                    "DIV-DISPUTED",
                    Severity.WARNING,
                    row,
                    "disputed",
                    place.byCode().get().label(),
                    place.byName().orElseThrow().label(),
                    kind.label());
        } else if (kind.bodyKind() == PlaceKind.VILLAGE_UNIT.bodyKind()) {
            add("DIV-UNIT", Severity.NOTICE, row, "unit", kind.label());
        } else if (place.byName().isEmpty() && kind != PlaceKind.SUPERIOR) {
            add("DIV-BY-CODE", Severity.NOTICE, row, "by-code", kind.label());
        }
    }

    private void reportMissingParent(DivisionRow row) {
        if (isBesideTheLast(row.code())) {
            return;
        }
        Optional<DivisionCode> wider = row.code().parent();
        if (wider.isPresent()
                && !missing.contains(wider.get())
                && table.row(wider.get()).isEmpty()) {
            missing.add(wider.get());
            add("DIV-NO-PARENT", Severity.WARNING, row, "parent.missing", wider.get());
        }
    }

    private void add(String rule, Severity severity, DivisionRow row, String key, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = row.name();
        System.arraycopy(values, 0, all, 1, values.length);
        findings.add(DivisionText.finding(rule, severity, row.code().toString(), key, all)
                .location(new SourceLocation(table.file(), row.line(), 0))
                .build());
    }

    private Body body(DivisionRow row, PlaceKind kind, ValidityPeriod period) {
        return builder(kind, row.code())
                .id(row.code().level() == DivisionLevel.VILLAGE ? newIds.apply(row.code()) : ownId(row.code()))
                .name(row.name())
                .parent(parent(row.code()))
                .divisionCode(row.code())
                .urbanRuralClass(row.urbanRuralClass())
                .order(DivisionTable.ORDER)
                .period(period)
                .build();
    }

    private BodyBuilder<?> builder(PlaceKind kind, DivisionCode code) {
        return kind == PlaceKind.SUPERIOR
                ? SuperiorGovernment.builder().level(code.level())
                : builders.computeIfAbsent(kind, TableStructure::builder);
    }

    private static BodyBuilder<?> builder(PlaceKind kind) {
        return switch (kind) {
            case SUPERIOR -> SuperiorGovernment.builder();
            case STREET -> StreetOffice.builder();
            case TOWN -> TownshipGovernment.builder().townshipKind(TownshipKind.TOWN);
            case TOWNSHIP -> TownshipGovernment.builder().townshipKind(TownshipKind.TOWNSHIP);
            case ETHNIC_TOWNSHIP -> TownshipGovernment.builder().townshipKind(TownshipKind.ETHNIC_TOWNSHIP);
            case RESIDENTS_COMMITTEE -> ResidentsCommittee.builder();
            case VILLAGERS_COMMITTEE -> VillagersCommittee.builder();
            case TOWNSHIP_UNIT, VILLAGE_UNIT -> ResidentUnit.builder();
        };
    }

    /** Returns the id of a place that contains others, kept to be shared by these. */
    private BodyId ownId(DivisionCode code) {
        return ids.computeIfAbsent(code, key -> Optional.of(newIds.apply(key))).orElseThrow();
    }

    /** Returns the id of the nearest place around a code that has a body. */
    private Optional<BodyId> parent(DivisionCode code) {
        if (!isBesideTheLast(code)) {
            lastParent = code.parent();
            lastParentId = nearest(code);
        }
        return lastParentId;
    }

    private boolean isBesideTheLast(DivisionCode code) {
        return lastParent.isPresent() && code.isDirectlyIn(lastParent.get());
    }

    private Optional<BodyId> nearest(DivisionCode code) {
        for (Optional<DivisionCode> wider = code.parent();
                wider.isPresent();
                wider = wider.get().parent()) {
            Optional<BodyId> id = id(wider.get());
            if (id.isPresent()) {
                return id;
            }
        }
        return Optional.empty();
    }

    /** Returns the id of a place, or empty if the table has no row for it or a placeholder. */
    private Optional<BodyId> id(DivisionCode code) {
        return ids.computeIfAbsent(
                code,
                key -> table.row(key)
                        .filter(row ->
                                !DivisionClassifier.classify(key, row.name()).isPlaceholder())
                        .map(row -> newIds.apply(key)));
    }
}
