package org.jiceng.rules.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.time.ValidityPeriod;

/** Reads the cells of one row of a published table. */
final class DutyRow {

    /** No heading of a table: spreadsheets leave columns without any, so the empty text would be one. */
    private static final String NO_COLUMN = "\u0000";

    private final DutyListLayout layout;
    private final CsvTable.Row row;
    private final DutyFindings findings;

    DutyRow(DutyListLayout layout, CsvTable.Row row, DutyFindings findings) {
        this.layout = layout;
        this.row = row;
        this.findings = findings;
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
        if (text.isPresent() && text.get().length() > field.limit()) {
            findings.report(
                    "DUTY-TEXT",
                    Severity.WARNING,
                    row.at(column(field)),
                    "duty.textTooLong",
                    row.heading(column(field)),
                    text.get().length(),
                    field.limit());
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
        return word(DutyField.DUTY_CLASS, DutyRow::labels).map(DutyClass::valueOf);
    }

    /** The terms and names of the classes, without the other words for them. */
    private static ImmutableList<String> labels() {
        ImmutableList.Builder<String> labels = ImmutableList.builder();
        for (DutyClass value : DutyClass.values()) {
            labels.add(value.label().in(Locale.CHINESE), value.name());
        }
        return labels.build();
    }

    /** Returns the name of the constant that the cell of a field stands for; another word is an error. */
    private Optional<String> word(DutyField field, Supplier<ImmutableList<String>> shown) {
        String text = row.text(column(field));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> value = layout.vocabulary().value(field, text);
        if (value.isEmpty()) {
            ImmutableList<String> known = layout.vocabulary().words(field);
            row.invalid(column(field), DutyText.words(shown.get(), known, text), findings.builder());
        }
        return value;
    }

    private Optional<String> word(DutyField field) {
        return word(field, () -> layout.vocabulary().words(field));
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
        return word(DutyField.POWER_KIND).map(PowerKind::valueOf);
    }

    /** Returns how the power came down; empty for one that is the body's own. */
    Optional<Delegation> delegation() {
        return word(DutyField.DELEGATION).flatMap(layout.vocabulary()::delegation);
    }

    ImmutableMap<Support, Boolean> support() {
        Map<Support, Boolean> support = new EnumMap<>(Support.class);
        given(DutyField.POWER).ifPresent(given -> support.put(Support.POWER, given));
        given(DutyField.FUNDS).ifPresent(given -> support.put(Support.FUNDS, given));
        given(DutyField.STAFF).ifPresent(given -> support.put(Support.STAFF, given));
        return Maps.immutableEnumMap(support);
    }

    private Optional<Boolean> given(DutyField field) {
        return word(field).map("YES"::equals);
    }

    /** Returns a duty with what this row adds to it. */
    Duty continuing(Duty duty) {
        Map<DutyField, String> details = new EnumMap<>(DutyField.class);
        details.putAll(duty.details());
        details().forEach((field, text) -> details.merge(field, text, (above, more) -> above + "\n" + more));
        return Duty.builder()
                .from(duty)
                .department(joined(duty.department(), "、", DutyField.DEPARTMENT))
                .departmentDuty(joined(duty.departmentDuty(), "\n", DutyField.DEPARTMENT_DUTY))
                .bodyDuty(joined(duty.bodyDuty(), "\n", DutyField.BODY_DUTY))
                .details(Maps.immutableEnumMap(details))
                .build();
    }

    private Optional<String> joined(Optional<String> above, String separator, DutyField field) {
        Optional<String> more = text(field);
        return above.isPresent() && more.isPresent()
                ? Optional.of(above.get() + separator + more.get())
                : above.or(() -> more);
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
