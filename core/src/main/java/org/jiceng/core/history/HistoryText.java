package org.jiceng.core.history;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The sentences of this package in both languages. */
final class HistoryText {

    private static final MessageBundle MESSAGES = MessageBundle.of(HistoryText::bundle);

    private HistoryText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.core.history.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }
}
