package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.jiceng.core.text.LocalizedText;

/** Writes texts into the canonical form of a rule so that two different rules never have the same form. */
final class Canonical {

    private Canonical() {}

    /** Returns a text in quotation marks, those in it escaped. */
    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Returns values in the form of a list, each in quotation marks. */
    static String quote(ImmutableList<?> values) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(quote(String.valueOf(values.get(i))));
        }
        return text.append(']').toString();
    }

    /** Returns both languages of a text, each in quotation marks. */
    static String quote(LocalizedText text) {
        return quote(text.in(Locale.CHINESE)) + "/" + quote(text.in(Locale.ENGLISH));
    }
}
