package org.jiceng.core.json;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The sentences of this package in both languages. */
final class JsonText {

    private static final MessageBundle MESSAGES = MessageBundle.of(JsonText::bundle);

    private JsonText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.core.json.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }
}
