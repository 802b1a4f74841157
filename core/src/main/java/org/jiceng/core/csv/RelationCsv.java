package org.jiceng.core.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;

/** Makes a relation of a row of the relations file. */
final class RelationCsv {

    static final ImmutableList<String> REQUIRED = ImmutableList.of("source", "kind", "target");

    static final ImmutableList<String> COLUMNS = ImmutableList.<String>builder()
            .addAll(REQUIRED)
            .add("scope", "from", "to", "basis")
            .build();

    private RelationCsv() {}

    /** Returns the relation of a row, or empty with an error where a value of the row cannot be read. */
    static Optional<Relation> read(CsvTable.Row row, Findings.Builder findings) {
        Findings.Builder noticed = Findings.builder();
        Optional<BodyId> source = row.parseRequired("source", BodyId::of, noticed);
        Optional<BodyId> target = row.parseRequired("target", BodyId::of, noticed);
        Optional<RelationKind> kind = row.requiredText("kind", noticed).isEmpty()
                ? Optional.empty()
                : row.word("kind", BodyWords.RELATIONS, noticed);
        Relation.Builder builder = Relation.builder();
        builder.period(CsvPeriods.read(row, noticed))
                .scope(row.optionalText("scope"))
                .basis(LegalBasis.ofNote(row.text("basis")));
        if (source.isPresent() && source.equals(target)) {
            row.invalid("target", CsvText.text("relation.self"), noticed);
        }
        boolean broken = noticed.hasErrors();
        findings.addAll(noticed.build());
        return broken
                ? Optional.empty()
                : Optional.of(builder.source(source.orElseThrow())
                        .kind(kind.orElseThrow())
                        .target(target.orElseThrow())
                        .build());
    }
}
