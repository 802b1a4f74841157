package org.jiceng.rules.testing.cases;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiceng.core.text.LocalizedText;

/**
 * A closed vocabulary as tables write it: each value by its Chinese or its English name, or by the name of its
 * constant.
 *
 * @param <T> the type of the values
 */
final class CellWords<T> {

    private static final CharMatcher BETWEEN_WORDS =
            CharMatcher.whitespace().or(CharMatcher.anyOf("-_")).precomputed();

    private final Map<String, T> asWritten = new HashMap<>();
    private final Map<String, T> byWord = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<LocalizedText> labels = new ArrayList<>();

    /** Adds a value with its names; a name that another value already has does not count. */
    void add(T value, LocalizedText label, String... others) {
        labels.add(label);
        word(value, label.in(Locale.CHINESE));
        word(value, label.in(Locale.ENGLISH));
        for (String other : others) {
            word(value, other);
        }
    }

    private void word(T value, String word) {
        words.add(word);
        T first = byWord.putIfAbsent(key(word), value);
        asWritten.putIfAbsent(word, first == null ? value : first);
    }

    /** Returns a word without what does not tell it from others: width, case, blanks, hyphens and underscores. */
    static String key(String word) {
        return Ascii.toLowerCase(BETWEEN_WORDS.removeFrom(Normalizer.normalize(word, Normalizer.Form.NFKC)));
    }

    /** Returns the value of a word, or throws {@link InvalidCell} with the words that there are and the nearest. */
    T parse(String text) {
        T value = asWritten.get(text);
        if (value == null) {
            value = byWord.get(key(text));
        }
        if (value == null) {
            throw new InvalidCell(CaseText.text(
                    "cell.word", CaseText.list(ImmutableList.copyOf(labels)), CaseText.nearest(words, text)));
        }
        return value;
    }
}
