package org.jiceng.rules.duty.json;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The texts of this package. */
final class DutyJsonText {

    private static final MessageBundle MESSAGES = MessageBundle.of(DutyJsonText::bundle);

    private DutyJsonText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.rules.duty.json.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }
}
