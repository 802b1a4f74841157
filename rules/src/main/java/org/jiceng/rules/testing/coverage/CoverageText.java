package org.jiceng.rules.testing.coverage;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The texts of this package. */
final class CoverageText {

    private static final MessageBundle MESSAGES = MessageBundle.of(CoverageText::bundle);

    private CoverageText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.rules.testing.coverage.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }

    static LocalizedText list(Stream<? extends LocalizedText> texts) {
        var all = texts.toList();
        return locale -> all.stream()
                .map(text -> text.in(locale))
                .collect(Collectors.joining(text("list.separator").in(locale)));
    }
}
