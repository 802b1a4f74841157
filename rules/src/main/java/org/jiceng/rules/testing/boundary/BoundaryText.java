package org.jiceng.rules.testing.boundary;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The texts of this package. */
final class BoundaryText {

    private static final MessageBundle MESSAGES = MessageBundle.of(BoundaryText::bundle);

    private BoundaryText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.rules.testing.boundary.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }

    static LocalizedText value(Object value) {
        if (value instanceof LocalizedText text) {
            return text;
        }
        if (value instanceof Labeled word) {
            return word.label();
        }
        return LocalizedText.verbatim(
                value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value));
    }
}
