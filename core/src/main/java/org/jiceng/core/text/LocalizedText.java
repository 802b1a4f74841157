package org.jiceng.core.text;

import java.util.Locale;

/** A text that can be said in Chinese and in English (双语文本). */
public interface LocalizedText {

    /**
     * Returns the text in a language: English where the language of {@code locale} is English, Chinese for every other.
     *
     * @param locale the reader's locale
     * @return the text, one line
     */
    String in(Locale locale);

    /**
     * Returns a text with both languages given.
     *
     * @param chinese the Chinese text
     * @param english the English text
     * @return the text
     */
    static LocalizedText of(String chinese, String english) {
        return new BilingualText(chinese, english);
    }

    /** Returns a text that is the same in every language, for example a name. */
    static LocalizedText verbatim(String text) {
        return new BilingualText(text, text);
    }
}
