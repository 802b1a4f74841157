package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The texts of this package. */
final class EngineText {

    private static final MessageBundle MESSAGES = MessageBundle.of(EngineText::bundle);

    private EngineText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.rules.engine.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }

    /** Says a fact's value for people. */
    static LocalizedText value(Object value) {
        if (value instanceof LocalizedText text) {
            return text;
        }
        if (value instanceof Labeled word) {
            return word.label();
        }
        if (value instanceof Boolean flag) {
            return text("value." + flag);
        }
        return LocalizedText.verbatim(
                value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value));
    }

    /** Says a truth. */
    static LocalizedText truth(Truth truth) {
        return switch (truth) {
            case TRUE -> text("truth.true");
            case FALSE -> text("truth.false");
            case UNKNOWN -> text("truth.unknown");
        };
    }

    /** Says several values, one after the other. */
    static LocalizedText values(ImmutableList<?> values) {
        return joined(values, "list.separator");
    }

    /** Says several steps, one after the other. */
    static LocalizedText steps(ImmutableList<ConditionTrace> steps) {
        return joined(
                steps.stream().map(ConditionTrace::text).collect(ImmutableList.toImmutableList()), "trace.separator");
    }

    private static LocalizedText joined(ImmutableList<?> values, String separator) {
        return locale -> values.stream()
                .map(value -> value(value).in(locale))
                .collect(Collectors.joining(text(separator).in(locale)));
    }
}
