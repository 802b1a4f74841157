package org.jiceng.rules.engine;

import java.util.Locale;
import org.jiceng.core.text.LocalizedText;

/** Writes texts into the canonical form of a rule so that two different rules never have the same form. */
final class Canonical {

    private Canonical() {}

    /** Returns a text in quotation marks, those in it escaped. */
    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Returns both languages of a text, each in quotation marks. */
    static String quote(LocalizedText text) {
        return quote(text.in(Locale.CHINESE)) + "/" + quote(text.in(Locale.ENGLISH));
    }
}
