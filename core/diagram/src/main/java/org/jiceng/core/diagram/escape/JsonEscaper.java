package org.jiceng.core.diagram.escape;

import org.jiceng.core.internal.SafeText;

/**
 * Writes any text as a string of JSON that may stand in a {@code script} element of a page.
 *
 * <p>{@code <}, {@code >} and {@code &} are written as numbers too, so that nothing in the text can end the element or
 * begin a comment in it.
 */
public final class JsonEscaper {

    private static final String HEX = "0123456789abcdef";

    private JsonEscaper() {}

    /** Returns the text as a JSON string with its quotes. */
    public static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8).append('"');
        append(out, text);
        return out.append('"').toString();
    }

    /** Appends the text as it stands between the quotes of a JSON string. */
    public static void append(StringBuilder out, String text) {
        if (Plain.is(text)) {
            out.append(text);
            return;
        }
        String line = SafeText.oneLine(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' || c == '\'') {
                out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                out.append(c);
            }
        }
    }
}
