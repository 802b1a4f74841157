package org.jiceng.core.csv;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;

/**
 * Reads a structure from two CSV files that can be kept in a spreadsheet: one of bodies, one of relations (治理结构表格).
 *
 * <p>The bodies file has the columns {@code id}, {@code kind} and {@code name}, and may have {@code parent},
 * {@code order}, {@code code}, {@code creditCode}, {@code shortName}, {@code signboards}, {@code staffingQuota},
 * {@code from} (first day), {@code to} (the day after the last day), and for some kinds {@code townshipKind},
 * {@code organizationKind}, {@code level}, {@code tier}, {@code domains}, {@code households}. The relations file has
 * {@code source}, {@code kind} and {@code target}, and may have {@code scope}, {@code from}, {@code to} and
 * {@code basis}, a note. Kinds are written as constants or in Chinese ({@code VILLAGERS_COMMITTEE}, 村民委员会); several
 * values in one cell are separated by ； or a semicolon.
 *
 * <p>Cells are read without white space around them. A row with an error is left out, and so is a body whose parent is
 * in neither the file nor the structure below it; each is an error finding with its place.
 *
 * <pre>{@code
 * WithFindings<GovernanceStructure> read = StructureCsv.of(Path.of("bodies.csv"), Path.of("relations.csv"))
 *         .readOnto(county);
 * }</pre>
 */
public final class StructureCsv {

    private final Source bodies;
    private final Source relations;

    private StructureCsv(Source bodies, Source relations) {
        this.bodies = bodies;
        this.relations = relations;
    }

    /**
     * A file to be read, by the name that findings use for it.
     *
     * @param file the name
     * @param table reads it, given the columns that must be there
     */
    private record Source(String file, BiFunction<ImmutableList<String>, Findings.Builder, CsvTable> table) {}

    /**
     * Returns a reader of two files.
     *
     * @param bodies the file of bodies, UTF-8
     * @param relations the file of relations, UTF-8
     */
    public static StructureCsv of(Path bodies, Path relations) {
        return new StructureCsv(source(bodies), source(relations));
    }

    /**
     * Returns a reader of two texts, which are left open.
     *
     * @param bodiesFile the name of the bodies file for findings
     * @param bodies the text of the bodies file
     * @param relationsFile the name of the relations file for findings
     * @param relations the text of the relations file
     */
    public static StructureCsv of(String bodiesFile, Reader bodies, String relationsFile, Reader relations) {
        return new StructureCsv(source(bodiesFile, bodies), source(relationsFile, relations));
    }

    private static Source source(Path file) {
        return new Source(file.toString(), (required, findings) -> CsvTable.read(file, required, findings));
    }

    private static Source source(String file, Reader text) {
        return new Source(file, (required, findings) -> CsvTable.read(file, text, required, findings));
    }

    /** Reads a structure of nothing but the two files. */
    public WithFindings<GovernanceStructure> read() {
        return readOnto(GovernanceStructure.builder().build());
    }

    /**
     * Reads the two files on top of another structure. A body of the file takes the place of all descriptions that the
     * other structure has of it; parents and ends of relations may be in either.
     *
     * @param base the other structure, for example of a division table
     * @return both together, and what was noticed; {@code base} alone where no body can be read, or where the bodies
     *     cannot be put together
     */
    public WithFindings<GovernanceStructure> readOnto(GovernanceStructure base) {
        Findings.Builder findings = Findings.builder();
        List<Entry> entries = withoutOrphans(base, readBodies(findings), findings);
        if (entries.isEmpty() && findings.hasErrors()) {
            return new WithFindings<>(base, findings.build());
        }
        GovernanceStructure.Builder builder =
                base.toBuilder().replaceAll(entries.stream().map(Entry::body).collect(toImmutableList()));
        Set<BodyId> known = entries.stream().map(entry -> entry.body().id()).collect(toImmutableSet());
        builder.addRelations(readRelations(new KnownBodies(base, known), findings));
        try {
            return new WithFindings<>(builder.build(), findings.build());
        } catch (IllegalArgumentException e) {
            findings.add(CsvText.finding(
                            "STRUCTURE-BROKEN",
                            Severity.ERROR,
                            bodies.file(),
                            "structure.broken",
                            String.valueOf(e.getMessage()))
                    .location(SourceLocation.file(bodies.file()))
                    .build());
            return new WithFindings<>(base, findings.build());
        }
    }

    /** A body and the row it was read from. */
    private record Entry(Body body, CsvTable.Row row) {}

    private List<Entry> readBodies(Findings.Builder findings) {
        CsvTable table = bodies.table().apply(BodyCsv.REQUIRED, findings);
        table.reportUnknownColumns(BodyCsv.COLUMNS, findings);
        List<Entry> entries = new ArrayList<>();
        Map<BodyId, NavigableMap<ValidityPeriod, Entry>> before = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<Body> read = BodyCsv.read(row, findings);
            if (read.isEmpty()) {
                continue;
            }
            Entry entry = new Entry(read.get(), row);
            ValidityPeriod period = entry.body().period();
            NavigableMap<ValidityPeriod, Entry> others =
                    before.computeIfAbsent(entry.body().id(), id -> new TreeMap<>());
            Optional<Entry> overlapping = overlapping(others, period);
            if (overlapping.isPresent()) {
                row.invalid("id", CsvText.text("id.overlaps", line(overlapping.get())), findings);
            } else {
                others.put(period, entry);
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Of periods that do not overlap each other, only the two beside a further one can overlap that. */
    private static Optional<Entry> overlapping(NavigableMap<ValidityPeriod, Entry> others, ValidityPeriod period) {
        return Stream.of(
                        Optional.ofNullable(others.floorEntry(period)), Optional.ofNullable(others.higherEntry(period)))
                .flatMap(Optional::stream)
                .filter(other -> other.getKey().overlaps(period))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String line(Entry entry) {
        return Long.toString(entry.row().line());
    }

    /** Takes out each body whose parent is nowhere, and then those whose parent is nowhere any more. */
    private static List<Entry> withoutOrphans(
            GovernanceStructure base, List<Entry> entries, Findings.Builder findings) {
        Multiset<BodyId> left = LinkedHashMultiset.create();
        ListMultimap<BodyId, Entry> byParent =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        entries.forEach(entry -> left.add(entry.body().id()));
        entries.forEach(entry -> entry.body().parent().ifPresent(parent -> byParent.put(parent, entry)));
        KnownBodies known = new KnownBodies(base, left.elementSet());
        Set<CsvTable.Row> orphans = Sets.newIdentityHashSet();
        Queue<BodyId> missing = new ArrayDeque<>();
        byParent.keySet().stream().filter(id -> !known.contains(id)).forEach(missing::add);
        while (!missing.isEmpty()) {
            for (Entry orphan : byParent.removeAll(missing.remove())) {
                known.report(orphan.row(), "parent", findings);
                BodyId id = orphan.body().id();
                orphans.add(orphan.row());
                left.remove(id);
                if (!known.contains(id)) {
                    missing.add(id);
                }
            }
        }
        return entries.stream().filter(entry -> !orphans.contains(entry.row())).collect(toImmutableList());
    }

    private ImmutableList<Relation> readRelations(KnownBodies known, Findings.Builder findings) {
        CsvTable table = relations.table().apply(RelationCsv.REQUIRED, findings);
        table.reportUnknownColumns(RelationCsv.COLUMNS, findings);
        ImmutableList.Builder<Relation> read = ImmutableList.builder();
        for (CsvTable.Row row : table.rows()) {
            Optional<Relation> relation = RelationCsv.read(row, findings);
            if (relation.isEmpty()) {
                continue;
            }
            boolean source = known.contains(relation.get().source());
            boolean target = known.contains(relation.get().target());
            if (!source) {
                known.report(row, "source", findings);
            }
            if (!target) {
                known.report(row, "target", findings);
            }
            if (source && target) {
                read.add(relation.get());
            }
        }
        return read.build();
    }
}
