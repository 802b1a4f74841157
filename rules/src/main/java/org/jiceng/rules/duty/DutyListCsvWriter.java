package org.jiceng.rules.duty;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiceng.core.internal.SpreadsheetText;

/**
 * Writes duties as one CSV table (清单表格导出), a column for every field, which {@link DutyListLayout#exported()} reads
 * back.
 *
 * <p>The file is safe in spreadsheets: a cell that begins with {@code = + - @} or a tab gets an apostrophe before it,
 * which the reader takes away again. A citation is written in Chinese, and of several only one can be read back as a
 * citation; JSON keeps all of them.
 */
public final class DutyListCsvWriter {

    private DutyListCsvWriter() {}

    /** Returns the table of the duties of a list, in its order. */
    public static String write(DutyList list) {
        return write(list.duties());
    }

    /** Returns the table of duties, in order. */
    public static String write(Iterable<Duty> duties) {
        StringBuilder csv = new StringBuilder(Arrays.stream(DutyField.values())
                        .map(DutyListCsvWriter::column)
                        .collect(Collectors.joining(",")))
                .append('\n');
        for (Duty duty : duties) {
            csv.append(Arrays.stream(DutyField.values())
                            .map(field -> quoted(duty.text(field)))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return csv.toString();
    }

    static String column(DutyField field) {
        return field.label().in(Locale.CHINESE);
    }

    private static String quoted(String text) {
        String cell = SpreadsheetText.cell(text);
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
