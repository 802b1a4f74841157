package org.jiceng.examples.quickstart;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The words of this program. */
final class Text {

    private static final MessageBundle MESSAGES = MessageBundle.of(Text::bundle);

    private Text() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.examples.quickstart.messages", locale);
    }

    static LocalizedText of(String key, Object... values) {
        return MESSAGES.message(key, values);
    }
}
