package org.jiceng.rules.testing.mutation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** Says values for people. */
final class Words {

    private Words() {}

    static LocalizedText value(Object value) {
        if (value instanceof LocalizedText text) {
            return text;
        }
        if (value instanceof Labeled word) {
            return word.label();
        }
        if (value instanceof BigDecimal number) {
            return LocalizedText.verbatim(number.toPlainString());
        }
        return LocalizedText.verbatim(String.valueOf(value));
    }

    static LocalizedText list(Iterable<?> values) {
        ImmutableList<LocalizedText> texts =
                ImmutableList.copyOf(values).stream().map(Words::value).collect(ImmutableList.toImmutableList());
        return locale -> texts.stream()
                .map(text -> text.in(locale))
                .collect(Collectors.joining(MutationText.text("list.separator").in(locale)));
    }
}
