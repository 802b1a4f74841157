package org.jiceng.core.text;

import java.util.Locale;

/** A text with both languages at hand. */
record BilingualText(String chinese, String english) implements LocalizedText {

    @Override
    public String in(Locale locale) {
        return Language.of(locale) == Language.ENGLISH ? english : chinese;
    }

    @Override
    public String toString() {
        return chinese;
    }
}
