package org.jiceng.core.diagram.escape;

import org.jiceng.core.internal.SafeText;

/**
 * Writes any text so that it can stand in a line of plain text on a terminal.
 *
 * <p>Control characters are gone after {@link SafeText#oneLine}; marks that are not seen or that turn the direction of
 * writing are written as {@code <U+HEX>}, so that the line looks like what it is. A {@code <} that begins such a form
 * in the text itself is written so too, which makes the form readable back.
 */
public final class OutlineEscaper {

    private OutlineEscaper() {}

    /** Returns the text as it stands in a line. */
    public static String escape(String text) {
        if (Plain.is(text)) {
            return text;
        }
        String line = SafeText.oneLine(text);
        StringBuilder out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            if (Invisible.is(c) || (c == '<' && line.startsWith("<U+", i))) {
                out.append("<U+").append(Integer.toHexString(c)).append('>');
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }
}
