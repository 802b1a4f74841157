package org.jiceng.rules.lifecycle;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The texts of this package. */
final class LifecycleText {

    private static final MessageBundle MESSAGES = MessageBundle.of(LifecycleText::bundle);

    private LifecycleText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.rules.lifecycle.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }
}
