package org.jiceng.rules.duty;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.time.ValidityPeriod;

/** Reads the cells of one row of a published table. */
final class DutyRow {

    /** Longest text of a field other than the title. */
    static final int TEXT_LIMIT = 10_000;

    /** No heading of a table: spreadsheets leave columns without any, so the empty text would be one. */
    private static final String NO_COLUMN = "\u0000";

    private static final ImmutableMap<String, DutyClass> CLASSES = classes();
    private static final ImmutableMap<String, Boolean> GIVEN = ImmutableMap.<String, Boolean>builder()
            .put("有", true)
            .put("是", true)
            .put("YES", true)
            .put("TRUE", true)
            .put("无", false)
            .put("否", false)
            .put("NO", false)
            .put("FALSE", false)
            .buildOrThrow();
    private static final ImmutableMap<String, Delegation> DELEGATIONS = ImmutableMap.<String, Delegation>builder()
            .put("下放", Delegation.TRANSFERRED)
            .put("赋权", Delegation.TRANSFERRED)
            .put("TRANSFERRED", Delegation.TRANSFERRED)
            .put("委托", Delegation.ENTRUSTED)
            .put("ENTRUSTED", Delegation.ENTRUSTED)
            .buildOrThrow();

    private final DutyListLayout layout;
    private final CsvTable.Row row;
    private final DutyFindings findings;

    DutyRow(DutyListLayout layout, CsvTable.Row row, DutyFindings findings) {
        this.layout = layout;
        this.row = row;
        this.findings = findings;
    }

    private static ImmutableMap<String, DutyClass> classes() {
        ImmutableMap.Builder<String, DutyClass> words = ImmutableMap.builder();
        for (DutyClass value : DutyClass.values()) {
            words.put(value.label().in(Locale.CHINESE), value).put(value.name(), value);
        }
        return words.buildOrThrow();
    }

    static String column(DutyListLayout layout, DutyField field) {
        return layout.columns().getOrDefault(field, NO_COLUMN);
    }

    String column(DutyField field) {
        return column(layout, field);
    }

    /** Returns the text of a field; one that is too long is reported and left out. */
    Optional<String> text(DutyField field) {
        Optional<String> text = row.optionalText(column(field));
        if (text.isPresent() && text.get().length() > TEXT_LIMIT) {
            findings.report(
                    "DUTY-TEXT",
                    Severity.WARNING,
                    row.at(column(field)),
                    "duty.textTooLong",
                    column(field),
                    text.get().length(),
                    TEXT_LIMIT);
            return Optional.empty();
        }
        return text;
    }

    Optional<DutyClass> dutyClass() {
        if (layout.dutyClass().isPresent()) {
            return layout.dutyClass();
        }
        String column = column(DutyField.DUTY_CLASS);
        String text = row.text(column);
        if (text.isEmpty()) {
            findings.report("DUTY-CLASS", Severity.ERROR, row.at(column), "duty.classMissing");
            return Optional.empty();
        }
        DutyClass found = CLASSES.get(Ascii.toUpperCase(text));
        if (found == null) {
            String words = String.join(", ", CLASSES.keySet());
            row.invalid(
                    column,
                    NearestWord.in(CLASSES.keySet(), text)
                            .map(nearest -> DutyText.text("duty.classNearest", words, nearest))
                            .orElseGet(() -> DutyText.text("duty.classUnknown", words)),
                    findings.builder());
        }
        return Optional.ofNullable(found);
    }

    /** Returns a citation where the words are one of the catalogue, and a note of the words otherwise. */
    LegalBasis basis() {
        Optional<String> words = text(DutyField.BASIS);
        if (words.isPresent() && words.get().startsWith("《")) {
            try {
                return LegalBasis.of(Citation.parse(words.get()));
            } catch (IllegalArgumentException e) {
                return LegalBasis.ofNote(words.get());
            }
        }
        return LegalBasis.ofNote(words.orElse(""));
    }

    /** Returns the days of the duty; a last day before the first is an error, and then it counts as permanent. */
    ValidityPeriod period() {
        LocalDate start = row.date(column(DutyField.START), findings.builder()).orElse(LocalDate.MIN);
        Optional<LocalDate> last = row.date(column(DutyField.LAST_DAY), findings.builder());
        LocalDate end = last.filter(day -> day.isBefore(LocalDate.MAX))
                .map(day -> day.plusDays(1))
                .orElse(LocalDate.MAX);
        if (!start.isBefore(end)) {
            row.invalid(
                    column(DutyField.LAST_DAY), DutyText.text("duty.lastDayBeforeFirst", start), findings.builder());
            return ValidityPeriod.ALWAYS;
        }
        return ValidityPeriod.of(start, end);
    }

    Optional<PowerKind> powerKind() {
        String column = column(DutyField.POWER_KIND);
        Optional<PowerKind> kind = PowerKind.named(row.text(column));
        if (kind.isEmpty() && row.optionalText(column).isPresent()) {
            return row.word(column, PowerKind.vocabulary(), findings.builder());
        }
        return kind;
    }

    Optional<Delegation> delegation() {
        return row.word(column(DutyField.DELEGATION), DELEGATIONS, findings.builder());
    }

    ImmutableMap<Support, Boolean> support() {
        Map<Support, Boolean> support = new EnumMap<>(Support.class);
        given(DutyField.POWER).ifPresent(given -> support.put(Support.POWER, given));
        given(DutyField.FUNDS).ifPresent(given -> support.put(Support.FUNDS, given));
        given(DutyField.STAFF).ifPresent(given -> support.put(Support.STAFF, given));
        return Maps.immutableEnumMap(support);
    }

    private Optional<Boolean> given(DutyField field) {
        return row.word(column(field), GIVEN, findings.builder());
    }

    ImmutableMap<DutyField, String> details() {
        Map<DutyField, String> details = new EnumMap<>(DutyField.class);
        for (DutyField field : layout.columns().keySet()) {
            if (field.isDetail()) {
                text(field).ifPresent(text -> details.put(field, text));
            }
        }
        return Maps.immutableEnumMap(details);
    }
}
