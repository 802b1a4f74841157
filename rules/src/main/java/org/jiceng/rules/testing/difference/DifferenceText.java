package org.jiceng.rules.testing.difference;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The texts of this package. */
final class DifferenceText {

    private static final MessageBundle MESSAGES = MessageBundle.of(DifferenceText::bundle);

    private DifferenceText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.rules.testing.difference.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }
}
