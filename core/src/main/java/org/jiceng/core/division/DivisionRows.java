package org.jiceng.core.division;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.internal.IntChains;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.internal.input.InputText;
import org.jiceng.core.internal.input.PlainRow;

/** Gathers the rows of one table while it is read, and what is to be said about them. */
final class DivisionRows {

    private static final int PROGRESS = 10_000;
    private static final char LOST = '\uFFFD';
    private static final char MARK = '\'';
    private static final int DIGITS = DivisionLevel.VILLAGE.digits();
    private static final long LEAST = 10_000_000_000L;

    private final DivisionTableReader reader;
    private final String file;
    private final LongConsumer progress;
    private final Findings.Builder findings = Findings.builder();
    private final List<DivisionRow> rows = new ArrayList<>();
    private boolean ascending = true;
    private long last;

    DivisionRows(DivisionTableReader reader, String file, LongConsumer progress) {
        this.reader = reader;
        this.file = file;
        this.progress = progress;
    }

    ImmutableList<String> required() {
        return ImmutableList.of(reader.codeColumn(), reader.nameColumn());
    }

    Findings.Builder findings() {
        return findings;
    }

    /**
     * Returns what takes a row about which there is nothing to say, without making texts of its numbers, and refuses
     * every other.
     */
    Predicate<PlainRow> plain(CsvTable table) {
        int code = table.index(reader.codeColumn());
        int name = table.index(reader.nameColumn());
        int parent = table.index(reader.parentColumn());
        int level = table.index(reader.levelColumn());
        int urbanRural = table.index(reader.urbanRuralColumn());
        return row -> {
            long number = row.number(code, DIGITS);
            if (number < LEAST || row.has(urbanRural)) {
                return false;
            }
            DivisionCode read = new DivisionCode(number);
            if ((row.has(level) && row.number(level, 1) != read.level().number())
                    || (row.has(parent) && !isParent(read, row.number(parent, DIGITS)))) {
                return false;
            }
            String text = row.text(name);
            if (isOdd(text)) {
                return false;
            }
            add(new DivisionRow(read, text, Math.toIntExact(row.line())));
            return true;
        };
    }

    private static boolean isParent(DivisionCode code, long number) {
        return number >= LEAST && code.isDirectlyIn(new DivisionCode(number));
    }

    /** Returns whether a name may be blank, changed by a spreadsheet, or worth a finding. */
    private static boolean isOdd(String name) {
        return name.isEmpty()
                || name.charAt(0) == MARK
                || Character.isWhitespace(name.charAt(0))
                || Character.isWhitespace(name.charAt(name.length() - 1))
                || name.indexOf(LOST) >= 0;
    }

    /** Reads any row. */
    void add(CsvTable.Row row) {
        Optional<DivisionCode> code = row.parseRequired(reader.codeColumn(), DivisionCode::parse, findings);
        Optional<String> stripped = row.requiredText(reader.nameColumn(), findings);
        if (code.isEmpty() || stripped.isEmpty()) {
            return;
        }
        String name = row.exactText(reader.nameColumn());
        SourceLocation at = row.at(reader.nameColumn());
        if (name.indexOf(LOST) >= 0) {
            warn("DIV-LOST-CHARACTER", at, code.get(), "name.lost", InputText.shown(name));
        }
        if (name.length() != stripped.get().length()) {
            warn("DIV-SPACE", at, code.get(), "name.space", InputText.shown(name));
        }
        checkLevel(row, code.get());
        checkParent(row, code.get());
        Optional<UrbanRuralClass> urbanRural = row.parse(reader.urbanRuralColumn(), UrbanRuralClass::parse, findings);
        add(new DivisionRow(code.get(), name, Math.toIntExact(row.line()), urbanRural));
    }

    private void add(DivisionRow row) {
        ascending &= row.code().number() > last;
        last = row.code().number();
        rows.add(row);
        if (rows.size() % PROGRESS == 0) {
            progress.accept(rows.size());
        }
    }

    private void checkLevel(CsvTable.Row row, DivisionCode code) {
        String level = row.text(reader.levelColumn());
        String byCode = Integer.toString(code.level().number());
        if (!level.isEmpty() && !level.equals(byCode) && !isCityAsCounty(code, level)) {
            SourceLocation at = row.at(reader.levelColumn());
            warn("DIV-LEVEL", at, code, "level.differs", InputText.shown(level), byCode);
        }
    }

    /** A city without counties has a second row in some tables, as its own county: level 3 with the city's code. */
    private static boolean isCityAsCounty(DivisionCode code, String level) {
        return code.level() == DivisionLevel.PREFECTURE
                && level.equals(Integer.toString(DivisionLevel.COUNTY.number()));
    }

    private void checkParent(CsvTable.Row row, DivisionCode code) {
        Optional<DivisionCode> declared = row.parse(reader.parentColumn(), DivisionCode::parse, findings);
        if (declared.isPresent()
                && !declared.equals(code.parent())
                && !declared.get().equals(code)) {
            warn("DIV-PARENT", row.at(reader.parentColumn()), code, "parent.differs", declared.get());
        }
    }

    private void warn(String rule, SourceLocation at, DivisionCode code, String key, Object... values) {
        findings.add(DivisionText.finding(rule, Severity.WARNING, code.toString(), key, values)
                .location(at)
                .build());
    }

    /** Returns the table, each code once, with all findings. */
    WithFindings<DivisionTable> finish() {
        progress.accept(rows.size());
        List<DivisionRow> distinct = ascending ? rows : distinct();
        return new WithFindings<>(
                new DivisionTable(reader.edition(), reader.source(), file, distinct), findings.build());
    }

    private List<DivisionRow> distinct() {
        IntChains seen = new IntChains(rows.size());
        List<DivisionRow> distinct = new ArrayList<>(rows.size());
        for (DivisionRow row : rows) {
            int hash = row.code().hashCode();
            int i = seen.first(hash);
            while (i != IntChains.NONE && !distinct.get(i).code().equals(row.code())) {
                i = seen.after(i);
            }
            if (i == IntChains.NONE) {
                seen.put(distinct.size(), hash);
                distinct.add(row);
            } else {
                findings.add(repeated(distinct.get(i), row));
            }
        }
        return distinct;
    }

    private Finding repeated(DivisionRow first, DivisionRow again) {
        boolean cityAsCounty =
                again.code().level() == DivisionLevel.PREFECTURE && again.name().equals(first.name());
        return DivisionText.finding(
                        cityAsCounty ? "DIV-CITY-AS-COUNTY" : "DIV-DUPLICATE",
                        cityAsCounty ? Severity.NOTICE : Severity.ERROR,
                        again.code().toString(),
                        cityAsCounty ? "city.as.county" : "code.duplicate",
                        again.name(),
                        first.name(),
                        Integer.toString(first.line()))
                .location(new SourceLocation(file, again.line(), 0))
                .build();
    }
}
