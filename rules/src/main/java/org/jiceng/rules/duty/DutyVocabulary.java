package org.jiceng.rules.duty;

import com.google.common.base.Splitter;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.input.CsvTable;

/**
 * The words in which lists write classes, kinds of power, delegation and support (清单用语). It is data, as the columns of
 * a {@link DutyListLayout} are: a list that writes 社区依法协助工作事项 for 协助事项 needs a line of a table and no code.
 *
 * <p>{@link #published()} has the words of published lists, the Chinese terms of this library and the names of the
 * constants. {@link #read(String, Reader)} adds words from a table:
 *
 * <pre>{@code
 * field,word,value
 * DUTY_CLASS,居委会协助事项,ASSISTANCE
 * DELEGATION,本级行使,OWN
 * FUNDS|STAFF,已落实,YES
 * }</pre>
 *
 * <p>Fields are {@link DutyField#DUTY_CLASS}, {@code POWER_KIND}, {@code DELEGATION}, {@code POWER}, {@code FUNDS} and
 * {@code STAFF}, several of them separated by {@code |}. A value is the name of a constant of {@link DutyClass},
 * {@link PowerKind} or {@link Delegation}; {@code OWN} for a power that did not come down but is the body's own by law;
 * {@code YES} or {@code NO} for support. Words are compared in one width and without white space; a remark in brackets
 * at the end, and 清单 at the end, may be left out or added.
 */
public final class DutyVocabulary {

    private static final ImmutableList<String> COLUMNS = ImmutableList.of("field", "word", "value");
    private static final Splitter FIELDS = Splitter.on('|').trimResults().omitEmptyStrings();
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)$");
    private static final String LIST = "清单";
    private static final String OWN = "OWN";

    /** What a field can mean; other fields have no words. */
    private static final ImmutableMap<DutyField, ImmutableList<String>> VALUES = values();

    private final ImmutableTable<DutyField, String, String> words;

    private DutyVocabulary(Table<DutyField, String, String> words) {
        this.words = ImmutableTable.copyOf(words);
    }

    private static ImmutableMap<DutyField, ImmutableList<String>> values() {
        ImmutableList<String> given = ImmutableList.of("YES", "NO");
        return ImmutableMap.<DutyField, ImmutableList<String>>builder()
                .put(DutyField.DUTY_CLASS, names(DutyClass.values()))
                .put(DutyField.POWER_KIND, names(PowerKind.values()))
                .put(
                        DutyField.DELEGATION,
                        ImmutableList.<String>builder()
                                .addAll(names(Delegation.values()))
                                .add(OWN)
                                .build())
                .put(DutyField.POWER, given)
                .put(DutyField.FUNDS, given)
                .put(DutyField.STAFF, given)
                .buildOrThrow();
    }

    private static ImmutableList<String> names(Enum<?>[] constants) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (Enum<?> constant : constants) {
            names.add(constant.name());
        }
        return names.build();
    }

    /** Returns the words of published lists. */
    public static DutyVocabulary published() {
        return Published.WORDS;
    }

    /**
     * Reads words from a file.
     *
     * @param path the file, UTF-8
     * @return the published words with those of the file, which count where both have a word, and what was noticed
     */
    public static WithFindings<DutyVocabulary> read(Path path) {
        Findings.Builder findings = Findings.builder();
        return read(CsvTable.read(path, COLUMNS, findings), published().words, findings);
    }

    /**
     * Reads words from a reader, which is left open.
     *
     * @param file the name of the file for findings
     * @param text the text
     * @return the published words with those of the text, which count where both have a word, and what was noticed
     */
    public static WithFindings<DutyVocabulary> read(String file, Reader text) {
        Findings.Builder findings = Findings.builder();
        return read(CsvTable.read(file, text, COLUMNS, findings), published().words, findings);
    }

    private static WithFindings<DutyVocabulary> read(
            CsvTable table, ImmutableTable<DutyField, String, String> before, Findings.Builder findings) {
        Table<DutyField, String, String> words = HashBasedTable.create(before);
        Table<DutyField, String, String> own = HashBasedTable.create();
        for (CsvTable.Row row : table.rows()) {
            Optional<String> word = row.requiredText("word", findings).map(DutyVocabulary::normalized);
            Optional<String> fields = row.requiredText("field", findings);
            Optional<String> value = row.requiredText("value", findings);
            if (word.isEmpty() || fields.isEmpty() || value.isEmpty()) {
                continue;
            }
            for (String name : FIELDS.split(fields.get())) {
                Optional<DutyField> field = VALUES.keySet().stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst();
                if (field.isEmpty()) {
                    row.invalid(
                            "field", DutyText.words(names(VALUES.keySet().toArray(DutyField[]::new)), name), findings);
                } else if (!values(field.get()).contains(value.get())) {
                    row.invalid("value", DutyText.words(values(field.get()), value.get()), findings);
                } else {
                    String twin = own.put(field.get(), word.get(), value.get());
                    if (twin != null && !twin.equals(value.get())) {
                        findings.add(Finding.builder()
                                .rule(RuleId.of("DUTY-WORD"))
                                .severity(Severity.ERROR)
                                .subject(row.text("word"))
                                .location(row.at("word"))
                                .text(DutyText.text("vocabulary.contradicted", row.text("word"), twin, value.get()))
                                .build());
                        own.put(field.get(), word.get(), twin);
                    }
                }
            }
        }
        words.putAll(own);
        return new WithFindings<>(new DutyVocabulary(words), findings.build());
    }

    private static ImmutableList<String> values(DutyField field) {
        return VALUES.getOrDefault(field, ImmutableList.of());
    }

    private static String normalized(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(plain::appendCodePoint);
        return plain.toString().toUpperCase(Locale.ROOT).replace("其它", "其他");
    }

    /** Returns the name of the constant that a word stands for in a field; empty for a word that is not known. */
    Optional<String> value(DutyField field, String word) {
        String exact = normalized(word);
        String shorter = REMARK.matcher(exact).replaceAll("");
        return look(field, exact).or(() -> look(field, shorter)).or(() -> look(field, withoutList(shorter)));
    }

    private Optional<String> look(DutyField field, String word) {
        return Optional.ofNullable(words.get(field, word));
    }

    private static String withoutList(String word) {
        return word.endsWith(LIST) ? word.substring(0, word.length() - LIST.length()) : word;
    }

    /** Returns every word that a field knows. */
    ImmutableList<String> words(DutyField field) {
        return words.row(field).keySet().asList();
    }

    /** Returns the class that a word stands for, for example 社区依法协助工作事项; empty for another word. */
    public Optional<DutyClass> dutyClass(String word) {
        return value(DutyField.DUTY_CLASS, word).map(DutyClass::valueOf);
    }

    /** Returns the kind of power that a word stands for, for example 其他行政权力; empty for another word. */
    public Optional<PowerKind> powerKind(String word) {
        return value(DutyField.POWER_KIND, word).map(PowerKind::valueOf);
    }

    /**
     * Returns how a power came down by a word, for example 委托行使; empty for another word, and for one such as 法定 that
     * says that the power is the body's own.
     */
    public Optional<Delegation> delegation(String word) {
        return value(DutyField.DELEGATION, word)
                .filter(name -> !name.equals(OWN))
                .map(Delegation::valueOf);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DutyVocabulary other && words.equals(other.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** Returns how many words there are. */
    @Override
    public String toString() {
        return words.size() + " words";
    }

    /** Read once, from the table beside this class. */
    private static final class Published {

        private static final DutyVocabulary WORDS = read();

        private static DutyVocabulary read() {
            Findings.Builder findings = Findings.builder();
            try (Reader text = new InputStreamReader(
                    Objects.requireNonNull(DutyVocabulary.class.getResourceAsStream("words.csv")),
                    StandardCharsets.UTF_8)) {
                return DutyVocabulary.read(
                                CsvTable.read("words.csv", text, COLUMNS, findings), ImmutableTable.of(), findings)
                        .orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
