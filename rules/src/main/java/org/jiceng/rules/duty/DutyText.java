package org.jiceng.rules.duty;

import com.google.common.collect.ImmutableCollection;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The texts of this package. */
final class DutyText {

    private static final MessageBundle MESSAGES = MessageBundle.of(DutyText::bundle);
    private static final String SYMBOLS = "<>`|~";

    private DutyText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.rules.duty.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }

    /** Returns the end of a sentence that names the words that may stand somewhere, and the one nearest to another. */
    static LocalizedText words(ImmutableCollection<String> shown, String actual) {
        return words(shown, shown, actual);
    }

    /** Returns the end of a sentence that names some words, and of all that are known the one nearest to another. */
    static LocalizedText words(ImmutableCollection<String> shown, ImmutableCollection<String> known, String actual) {
        String all = String.join(", ", shown);
        return NearestWord.in(known, actual)
                .map(nearest -> text("duty.classNearest", all, nearest))
                .orElseGet(() -> text("duty.classUnknown", all));
    }

    /**
     * Returns what two titles must share to count as the same: no white space, no punctuation but between digits, one
     * width and one case of letters. A title of nothing but punctuation is kept as it is.
     */
    static String key(String title) {
        String text = Normalizer.normalize(title, Normalizer.Form.NFKC).strip();
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isIgnored(c) || isBetweenDigits(text, i, c)) {
                key.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return key.isEmpty() ? text : key.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns a title without the remark in brackets at its end, or empty if it has none or is nothing else. */
    static Optional<String> withoutRemark(String title) {
        String text = Normalizer.normalize(title, Normalizer.Form.NFKC).strip();
        int open = text.lastIndexOf('(');
        return open > 0 && text.endsWith(")") ? Optional.of(text.substring(0, open)) : Optional.empty();
    }

    private static boolean isBetweenDigits(String text, int at, int c) {
        int after = at + Character.charCount(c);
        return c != ','
                && isPunctuation(c)
                && at > 0
                && after < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(after));
    }

    private static boolean isIgnored(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isPunctuation(c) || isInvisible(c);
    }

    private static boolean isInvisible(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> SYMBOLS.indexOf(c) >= 0;
        };
    }
}
