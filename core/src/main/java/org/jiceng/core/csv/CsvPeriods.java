package org.jiceng.core.csv;

import java.time.LocalDate;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.core.time.ValidityPeriod;

/** The columns {@code from} (the first day) and {@code to} (the day after the last day); blank is open. */
final class CsvPeriods {

    private CsvPeriods() {}

    static ValidityPeriod read(CsvTable.Row row, Findings.Builder findings) {
        LocalDate start = row.date("from", findings).orElse(LocalDate.MIN);
        LocalDate end = row.date("to", findings).orElse(LocalDate.MAX);
        if (start.isBefore(end)) {
            return new ValidityPeriod(start, end);
        }
        row.invalid("to", CsvText.text("period.empty", start), findings);
        return ValidityPeriod.ALWAYS;
    }
}
