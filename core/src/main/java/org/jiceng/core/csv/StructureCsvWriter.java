package org.jiceng.core.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.Inhabited;
import org.jiceng.core.body.PartyOrganization;
import org.jiceng.core.body.ServiceStation;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.internal.SpreadsheetText;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;

/**
 * Writes a structure as the two CSV files that {@link StructureCsv} reads (治理结构表格导出).
 *
 * <p>The files are safe in spreadsheets: a cell that begins with {@code = + - @} or a tab gets an apostrophe before it,
 * which the reader takes away again. Posts, part-time members and the facts about committees and communities have no
 * column, and a legal basis becomes a note; JSON keeps all of it.
 */
public final class StructureCsvWriter {

    private StructureCsvWriter() {}

    /** Returns the bodies file, every description in declared order. */
    public static String bodies(GovernanceStructure structure) {
        StringBuilder csv = new StringBuilder(String.join(",", BodyCsv.COLUMNS)).append('\n');
        structure.declared().forEach(body -> append(csv, cells(body)));
        return csv.toString();
    }

    /** Returns the relations file. */
    public static String relations(GovernanceStructure structure) {
        StringBuilder csv = new StringBuilder(String.join(",", RelationCsv.COLUMNS)).append('\n');
        for (Relation relation : structure.relations()) {
            append(
                    csv,
                    ImmutableList.of(
                            relation.source().value(),
                            relation.kind().name(),
                            relation.target().value(),
                            relation.scope().orElse(""),
                            from(relation.period()),
                            to(relation.period()),
                            relation.basis().in(Locale.CHINESE)));
        }
        return csv.toString();
    }

    /** In the order of {@link BodyCsv#COLUMNS}. */
    private static List<String> cells(Body body) {
        List<String> cells = new ArrayList<>();
        cells.add(body.id().value());
        cells.add(body.kind().name());
        cells.add(body.name());
        cells.add(text(body.parent()));
        cells.add(body.order() == 0 ? "" : Integer.toString(body.order()));
        cells.add(text(body.divisionCode()));
        cells.add(text(body.creditCode()));
        cells.add(body.shortName().orElse(""));
        cells.add(String.join("；", body.signboards()));
        cells.add(number(body.staffingQuota()));
        cells.add(from(body.period()));
        cells.add(to(body.period()));
        cells.add(body instanceof TownshipGovernment town ? town.townshipKind().name() : "");
        cells.add(
                body instanceof PartyOrganization party
                        ? party.organizationKind().name()
                        : "");
        cells.add(body instanceof SuperiorGovernment superior ? superior.level().name() : "");
        cells.add(body instanceof ServiceStation station ? station.tier().name() : "");
        cells.add(body instanceof ServiceStation station ? String.join("；", station.domains()) : "");
        cells.add(number(households(body)));
        return cells;
    }

    private static OptionalInt households(Body body) {
        return body instanceof Inhabited inhabited ? inhabited.households() : OptionalInt.empty();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    private static String from(ValidityPeriod period) {
        return period.isOpenStart() ? "" : period.start().toString();
    }

    private static String to(ValidityPeriod period) {
        return period.isOpenEnd() ? "" : period.end().toString();
    }

    private static void append(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(StructureCsvWriter::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String quoted(String text) {
        String cell = SpreadsheetText.cell(text);
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
