package org.jiceng.rules.lifecycle;

import com.google.common.collect.Streams;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jiceng.core.text.Labeled;
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

    static LocalizedText list(Iterable<? extends Labeled> labeled) {
        return locale -> Streams.stream(labeled)
                .map(one -> one.label().in(locale))
                .collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
    }
}
