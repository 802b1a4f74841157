package org.jiceng.rules.statute;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The texts of this package. */
final class StatuteText {

    private static final MessageBundle MESSAGES = MessageBundle.of(StatuteText::bundle);

    private StatuteText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.rules.statute.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }

    /** Says several texts, one after the other. */
    static LocalizedText list(ImmutableList<? extends LocalizedText> texts) {
        return locale -> texts.stream()
                .map(text -> text.in(locale))
                .collect(Collectors.joining(text("list.separator").in(locale)));
    }
}
