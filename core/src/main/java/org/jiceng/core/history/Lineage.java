package org.jiceng.core.history;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiceng.core.division.DivisionRow;
import org.jiceng.core.division.DivisionTable;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.identifier.DivisionCode;

/**
 * What became of the places of one edition of a table in the next one (区划沿革): which rows are the same body although
 * name or code changed, which were founded, abolished, merged or divided, and which cannot be decided.
 *
 * <p>Places are looked at from the widest to the narrowest. Within the same parent a row is the same body if code and
 * name are the same, if an official record says so, if its name is found once on both sides, if code and stem of the
 * name are the same, or if its stem is found once on both sides; last, if its name is found once in the wider place
 * around. So codes that were moved on from one street to the next never turn one street into the other. Each match
 * states its {@link Evidence}. A code that now bears a wholly different name, with no record of it, is left undecided.
 */
public final class Lineage {

    private final DivisionTable before;
    private final DivisionTable after;
    private final LineageTracer trace;

    private Lineage(DivisionTable before, DivisionTable after, LineageTracer trace) {
        this.before = before;
        this.after = after;
        this.trace = trace;
    }

    /**
     * Traces the places of two editions.
     *
     * @param before the earlier edition
     * @param after the later edition
     * @param changes official records of the time between the two; one that fits neither edition is passed over
     */
    public static Lineage of(DivisionTable before, DivisionTable after, Iterable<DivisionChange> changes) {
        LineageTracer trace = new LineageTracer(before, after, new OfficialChanges(changes));
        trace.run();
        return new Lineage(before, after, trace);
    }

    /** Returns the earlier edition. */
    public DivisionTable before() {
        return before;
    }

    /** Returns the later edition. */
    public DivisionTable after() {
        return after;
    }

    /** Returns the row of the later edition that is the same body as a row of the earlier one, or empty. */
    public Optional<DivisionRow> successor(DivisionCode earlier) {
        return trace.image(earlier).flatMap(after::row);
    }

    Optional<DivisionCode> codeAfter(DivisionCode earlier) {
        return trace.image(earlier);
    }

    /** Returns the row of the earlier edition that is the same body as a row of the later one, or empty. */
    public Optional<DivisionRow> predecessor(DivisionCode later) {
        return trace.preimage(later).flatMap(before::row);
    }

    /** Returns the bodies with another code or another name, from the widest level to the narrowest. */
    public ImmutableList<LineageMatch> changed() {
        return trace.changed.build();
    }

    /** Returns how many rows are the same body with the same code and the same name. */
    public int unchanged() {
        return trace.unchanged;
    }

    /** Returns mergers, divisions and replacements that an official record tells. */
    public ImmutableList<Reorganization> reorganizations() {
        return trace.reorganizations.build();
    }

    /** Returns the places that are new in the later edition. */
    public ImmutableList<LineageEnd> founded() {
        return trace.founded.build();
    }

    /** Returns the places that are gone from the later edition. */
    public ImmutableList<LineageEnd> abolished() {
        return trace.abolished.build();
    }

    /** Returns the rows of the earlier edition of which it cannot be decided what became of them. */
    public ImmutableList<Undecided> undecided() {
        return trace.undecided.build();
    }

    /** Returns the rows of the later edition of which it cannot be decided where they came from. */
    public ImmutableList<Undecided> unclear() {
        return trace.unclear.build();
    }

    /** Returns a warning for each row that cannot be decided, with its candidates. */
    public Findings findings() {
        Findings.Builder findings = Findings.builder();
        undecided().forEach(open -> findings.add(finding("LINEAGE-UNDECIDED", "lineage.undecided", before, open)));
        unclear().forEach(open -> findings.add(finding("LINEAGE-UNCLEAR", "lineage.unclear", after, open)));
        return findings.build();
    }

    private static Finding finding(String rule, String key, DivisionTable table, Undecided open) {
        String candidates = open.candidates().stream()
                .map(row -> row.code() + " " + row.name())
                .collect(Collectors.joining(", "));
        DivisionRow row = open.row();
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(Severity.WARNING)
                .subject(row.code().toString())
                .location(new SourceLocation(table.file(), row.line(), 0))
                .text(HistoryText.text(key, row.name(), row.code(), candidates))
                .build();
    }

    /**
     * Returns the bodies of both editions as one structure over time, with an event for each thing that happened.
     *
     * <p>A body has the id that {@link DivisionTable#idOf} gives to its first code; where another body has that id
     * already, the later edition is added to it: {@code 410103016@2023}. Rows that cannot be decided become two bodies
     * without an event between them.
     *
     * @param first the first day of the earlier edition
     * @param change the first day of the later edition
     * @throws IllegalArgumentException if {@code first} is not before {@code change}
     */
    public StructureHistory toHistory(LocalDate first, LocalDate change) {
        return new LineageHistory(this, first, change).build();
    }
}
