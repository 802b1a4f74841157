package org.jiceng.rules.testing.cases;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Fact;

/**
 * A column that a table of cases may have (列): its headings and how its cells are read.
 *
 * <p>Its id, its Chinese name and its English name are all headings of it. Width, case, blanks, hyphens and underscores
 * in a heading are not regarded.
 *
 * @param <T> the type of the values
 */
public final class Column<T> {

    private final String id;
    private final LocalizedText label;
    private final ImmutableList<String> others;
    private final boolean required;
    private final CellParser<T> parser;

    private Column(
            String id, LocalizedText label, ImmutableList<String> others, boolean required, CellParser<T> parser) {
        checkArgument(!id.isBlank(), "id of a column must not be blank, but was '%s'", id);
        this.id = id;
        this.label = label;
        this.others = others;
        this.required = required;
        this.parser = parser;
    }

    /**
     * Returns a column whose cells a parser reads.
     *
     * @param id the id, for example {@code funding.amount}
     * @param label the name in both languages
     * @param parser reads a cell
     */
    public static <T> Column<T> of(String id, LocalizedText label, CellParser<T> parser) {
        return new Column<>(id, label, ImmutableList.of(), false, parser);
    }

    /** Returns a column of texts as they stand, without white space around them. */
    public static Column<String> text(String id, LocalizedText label) {
        return of(id, label, text -> text);
    }

    /** Returns a column of dates: 2026-01-31, 2026/1/31 or 2026年1月31日. */
    public static Column<LocalDate> date(String id, LocalizedText label) {
        return of(id, label, CellForms::date);
    }

    /** Returns a column of amounts in yuan, or of other numbers: 35000, 35,000, 3.5万, 0.2亿, 1200元. */
    public static Column<BigDecimal> amount(String id, LocalizedText label) {
        return of(id, label, CellForms::amount);
    }

    /** Returns a column of flags: 是 or 否, yes or no, true or false, √ or ×. */
    public static Column<Boolean> flag(String id, LocalizedText label) {
        return of(id, label, CellForms::flag);
    }

    /** Returns a column of words: the Chinese or the English name of a constant, or the constant itself. */
    public static <E extends Enum<E> & Labeled> Column<E> word(String id, LocalizedText label, Class<E> type) {
        return of(id, label, words(type)::parse);
    }

    /** Returns a column of several words in a cell, with ；, 、 or a line break between them, or 无 for none. */
    public static <E extends Enum<E> & Labeled> Column<ImmutableList<E>> wordList(
            String id, LocalizedText label, Class<E> type) {
        CellWords<E> words = words(type);
        return of(id, label, text -> CellForms.list(text, words::parse));
    }

    /** Returns a column of several texts in a cell, with ；, 、 or a line break between them, or 无 for none. */
    public static Column<ImmutableList<String>> textList(String id, LocalizedText label) {
        return of(id, label, text -> CellForms.list(text, part -> part));
    }

    private static <E extends Enum<E> & Labeled> CellWords<E> words(Class<E> type) {
        CellWords<E> words = new CellWords<>();
        for (E constant : type.getEnumConstants()) {
            words.add(constant, constant.label(), constant.name());
        }
        return words;
    }

    /**
     * Returns the column of a fact that has few values: its id and name are the headings, and the names of its values
     * the words.
     *
     * @throws IllegalArgumentException if the fact can have any value of its type
     */
    public static <T> Column<T> of(Fact<?, T> fact) {
        checkArgument(
                !fact.values().isEmpty(), "fact of a column must have a closed set of values, but '%s' has none", fact);
        CellWords<T> words = new CellWords<>();
        for (T value : fact.values()) {
            if (value instanceof Labeled word) {
                words.add(value, word.label(), value.toString());
            } else if (value instanceof Boolean flag) {
                words.add(value, flag ? LocalizedText.of("是", "yes") : LocalizedText.of("否", "no"), value.toString());
            } else {
                words.add(value, LocalizedText.verbatim(String.valueOf(value)));
            }
        }
        return of(fact.id(), fact.label(), words::parse);
    }

    /** Returns this column with further headings. */
    public Column<T> orHeaded(String... headings) {
        return new Column<>(
                id,
                label,
                ImmutableList.<String>builder().addAll(others).add(headings).build(),
                required,
                parser);
    }

    /** Returns this column as one that a table must have and in which no cell may be blank. */
    public Column<T> required() {
        return new Column<>(id, label, others, true, parser);
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns the name in both languages. */
    public LocalizedText label() {
        return label;
    }

    /** Returns whether a table must have it, and no cell of it may be blank. */
    public boolean isRequired() {
        return required;
    }

    /** Returns every heading that means this column: id, names in both languages, and others. */
    public ImmutableList<String> headings() {
        return Stream.concat(Stream.of(label.in(Locale.CHINESE), label.in(Locale.ENGLISH), id), others.stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether a cell says the same read by this column and by another, for example the required form of it. */
    boolean isReadLike(Column<?> other) {
        return parser.equals(other.parser);
    }

    T parse(String text) {
        return parser.parse(text);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
