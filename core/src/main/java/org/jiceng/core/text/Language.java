package org.jiceng.core.text;

import java.util.Locale;

/** A language in which this library speaks to people (语言). */
public enum Language {
    /** Chinese, 中文: the language of the law, and of every locale that is not English. */
    CHINESE(Locale.CHINESE),
    /** English, 英文. */
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Returns the locale that stands for this language, without a country. */
    public Locale locale() {
        return locale;
    }

    /** Returns English for a locale whose language is English, and Chinese for every other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }
}
