package org.jiceng.rules.duty;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiceng.core.internal.input.CsvTable;

/**
 * A row of a published table seen as something that may be no item (行文本): what it says where it says one thing only.
 *
 * @param blank whether every cell that the layout knows is blank
 * @param cell the one cell with text; empty where the row has several, other than a number and a title
 * @param heading that text taken apart
 * @param text that text, the number before the title
 * @param number the number in the cell of numbers, as written; blank where there is none
 * @param hasTitle whether the cell of titles has text
 * @param continues whether it has nothing but what a row with a title may go on with in further rows
 * @param total the row as a line that says how many items there are; empty where it is none
 */
record RowText(
        boolean blank,
        Optional<DutyField> cell,
        HeadingText heading,
        String text,
        String number,
        boolean hasTitle,
        boolean continues,
        Optional<Total> total) {

    private static final ImmutableList<DutyField> CELLS =
            ImmutableList.of(DutyField.ID, DutyField.HEADING, DutyField.NUMBER, DutyField.TITLE);
    /** What stands on several rows where the cells of number and title are merged over them. */
    static final ImmutableList<DutyField> CONTINUED =
            ImmutableList.of(DutyField.DEPARTMENT, DutyField.DEPARTMENT_DUTY, DutyField.BODY_DUTY);

    /** Longer texts are no total and no name of a list, and the patterns must not be tried on them. */
    private static final int SHORT = 60;

    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十百]{1,5}");
    private static final Pattern LIST = Pattern.compile(".*(?:清单|目录|一览表)(?:[（(【].*)?");
    private static final Pattern NOTE = Pattern.compile("(?:备\\s*注|注|说\\s*明|填表说明)\\s*\\d?\\s*[：:].*", Pattern.DOTALL);
    private static final Pattern TOTAL =
            Pattern.compile("(合\\s*计|总\\s*计|共\\s*计|总\\s*数|小\\s*计)" + "(?:[\\s：:，,、（(【]*共?\\s*(" + HeadingText.DIGITS
                    + "|" + HeadingText.WORDS + ")\\s*[项條条件个]?[\\s）)】]*|[\\s：:]*)");
    private static final Pattern TOTAL_CELL = Pattern.compile("(合\\s*计|总\\s*计|共\\s*计|总\\s*数|小\\s*计)[\\s：:]*");

    static RowText of(DutyListLayout layout, CsvTable.Row row) {
        boolean others = layout.columns().entrySet().stream()
                .anyMatch(entry -> !CELLS.contains(entry.getKey())
                        && row.optionalText(entry.getValue()).isPresent());
        ImmutableList<DutyField> filled = CELLS.stream()
                .filter(field -> !text(layout, row, field).isEmpty())
                .collect(ImmutableList.toImmutableList());
        String number = text(layout, row, DutyField.NUMBER);
        String title = text(layout, row, DutyField.TITLE);
        Optional<DutyField> cell = Optional.empty();
        String text = "";
        if (!others && filled.size() == 1) {
            cell = Optional.of(filled.get(0));
            text = text(layout, row, filled.get(0));
        } else if (!others && filled.equals(ImmutableList.of(DutyField.NUMBER, DutyField.TITLE))) {
            cell = Optional.of(DutyField.NUMBER);
            text = NUMERAL.matcher(number).matches() ? number + "、" + title : number + title;
        }
        boolean continues = others
                && filled.isEmpty()
                && layout.columns().keySet().stream()
                        .filter(field -> !text(layout, row, field).isEmpty())
                        .allMatch(field -> CONTINUED.contains(field) || field.isDetail());
        return new RowText(
                !others && filled.isEmpty(),
                cell,
                HeadingText.of(text),
                text,
                number,
                !title.isEmpty(),
                continues,
                totalOf(layout, row));
    }

    private static String text(DutyListLayout layout, CsvTable.Row row, DutyField field) {
        return row.text(DutyRow.column(layout, field));
    }

    /** Returns the number where it is written in digits, of either width. */
    Optional<Integer> digits() {
        String plain = Normalizer.normalize(number, Normalizer.Form.NFKC);
        return plain.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    boolean beginsWithDigit() {
        return !number.isEmpty() && Character.isDigit(number.codePointAt(0));
    }

    /** Returns whether it is nothing but text that may be a heading by its form. */
    boolean mayBeHeading() {
        return cell.isPresent() && !beginsWithDigit() && heading.isSection();
    }

    /** Returns whether it stands in the column of headings and no item beside it. */
    boolean isHeadingCell() {
        return cell.filter(DutyField.HEADING::equals).isPresent();
    }

    /**
     * Returns the level of the ordinal in the cell of numbers, beside a title; {@code NO_ORDINAL} for every other row.
     */
    int ordinalBesideTitle() {
        if (!hasTitle || number.isEmpty()) {
            return HeadingText.NO_ORDINAL;
        }
        return NUMERAL.matcher(number).matches()
                ? HeadingText.COMMA
                : HeadingText.of(number + "x").level();
    }

    /** Returns whether it is one text without a number before it. */
    boolean isBare() {
        return cell.filter(DutyField.TITLE::equals).isPresent();
    }

    /** Returns whether the text is the name of a list. */
    boolean isNameOfList() {
        return isShort() && !beginsWithDigit() && LIST.matcher(text).matches();
    }

    /** Returns whether the text is a note below or above the table. */
    boolean isNote() {
        return cell.isPresent() && NOTE.matcher(text).matches();
    }

    /** Returns the title of an item that has its number before it in the same cell; empty for every other row. */
    Optional<String> titleAfterNumber() {
        boolean together = cell.isPresent() && heading.hasOrdinal() && !(cell.get() == DutyField.NUMBER && hasTitle);
        return together ? Optional.of(HeadingText.withoutOrdinal(text)) : Optional.empty();
    }

    private boolean isShort() {
        return cell.isPresent() && text.length() <= SHORT;
    }

    /** Takes a total line apart: one cell, or a label in the first cell and a number in another. */
    private static Optional<Total> totalOf(DutyListLayout layout, CsvTable.Row row) {
        ImmutableList<DutyField> filled = layout.columns().keySet().stream()
                .filter(field -> !text(layout, row, field).isEmpty())
                .sorted(Comparator.comparingLong(
                        field -> row.at(DutyRow.column(layout, field)).column()))
                .limit(3)
                .collect(ImmutableList.toImmutableList());
        if (filled.isEmpty() || filled.size() > 2) {
            return Optional.empty();
        }
        String first = text(layout, row, filled.get(0));
        String second = filled.size() == 1 ? "" : text(layout, row, filled.get(1));
        if (first.length() + second.length() > SHORT) {
            return Optional.empty();
        }
        Matcher total = TOTAL.matcher(first + (second.isEmpty() ? "" : "：" + second));
        Matcher label = TOTAL_CELL.matcher(first);
        if (total.matches()) {
            return Optional.of(new Total(plain(total.group(1)), Optional.ofNullable(total.group(2)), filled.get(0)));
        }
        return label.matches()
                ? Optional.of(new Total(plain(label.group(1)), Optional.of(second), filled.get(0)))
                : Optional.empty();
    }

    private static String plain(String label) {
        return label.replaceAll("\\s", "");
    }

    /**
     * A line that says how many items stand above it.
     *
     * @param label how it calls itself, for example 合计
     * @param stated the number as written
     * @param cell where it stands
     */
    record Total(String label, Optional<String> stated, DutyField cell) {

        /** Returns whether it speaks of the heading above it only. */
        boolean isPartial() {
            return label.equals("小计");
        }

        /** Returns the number, or empty where it is none. */
        Optional<Integer> count() {
            return stated.flatMap(HeadingText::number);
        }
    }
}
