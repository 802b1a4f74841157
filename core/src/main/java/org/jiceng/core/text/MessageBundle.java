package org.jiceng.core.text;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jiceng.core.internal.SafeText;

/**
 * Sentences of one package in Chinese and English, from a pair of resource bundles (消息资源).
 *
 * <p>Patterns are those of {@link MessageFormat}: {@code {0}} stands for the first value and an apostrophe is written
 * twice. The files are named {@code messages_zh.properties} and {@code messages_en.properties}; there is no root file,
 * so the language never depends on the machine's default locale.
 *
 * <p>A bundle is found by the module that owns it, so the caller hands in the look-up:
 *
 * <pre>{@code
 * private static final MessageBundle MESSAGES =
 *         MessageBundle.of(locale -> ResourceBundle.getBundle("org.example.messages", locale));
 * }</pre>
 */
public final class MessageBundle {

    private final Function<Locale, ResourceBundle> lookup;

    private MessageBundle(Function<Locale, ResourceBundle> lookup) {
        this.lookup = lookup;
    }

    /**
     * Returns a bundle over a look-up.
     *
     * @param lookup gives the resource bundle of a locale; it is asked for {@link Locale#CHINESE} and
     *     {@link Locale#ENGLISH} only
     * @return the bundle
     */
    public static MessageBundle of(Function<Locale, ResourceBundle> lookup) {
        return new MessageBundle(lookup);
    }

    /**
     * Returns a sentence with values in it. Nothing is looked up or formatted until the text is asked for.
     *
     * @param key the key of the pattern in both files
     * @param values the values; a {@link LocalizedText} is said in the same language, a {@link BigDecimal} without an
     *     exponent, every other value by its {@code toString}
     * @return the text, one line
     */
    public LocalizedText message(String key, Object... values) {
        return new Message(this, key, ImmutableList.copyOf(values));
    }

    private String format(String key, ImmutableList<Object> values, Locale locale) {
        Locale language = Language.of(locale).locale();
        String pattern = lookup.apply(language).getString(key);
        Object[] texts = values.stream().map(value -> textOf(value, language)).toArray();
        return new MessageFormat(pattern, language).format(texts);
    }

    private static String textOf(Object value, Locale locale) {
        if (value instanceof LocalizedText text) {
            return SafeText.oneLine(text.in(locale));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return SafeText.oneLine(String.valueOf(value));
    }

    /** A pattern's key and the values that go into it. */
    private static final class Message implements LocalizedText {
        private final MessageBundle bundle;
        private final String key;
        private final ImmutableList<Object> values;

        Message(MessageBundle bundle, String key, ImmutableList<Object> values) {
            this.bundle = bundle;
            this.key = key;
            this.values = values;
        }

        @Override
        public String in(Locale locale) {
            return bundle.format(key, values, locale);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Message other
                    && bundle == other.bundle
                    && key.equals(other.key)
                    && values.equals(other.values);
        }

        @Override
        public int hashCode() {
            return Objects.hash(key, values);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }
}
