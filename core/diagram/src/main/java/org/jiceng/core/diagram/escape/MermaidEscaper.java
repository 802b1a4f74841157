package org.jiceng.core.diagram.escape;

import org.jiceng.core.internal.SafeText;

/**
 * Writes any text so that it can stand in a quoted string of Mermaid.
 *
 * <p>An allow-list: ASCII letters and digits, spaces, Han characters, kana, CJK and full-width punctuation stand for
 * themselves, everything else is written as {@code #N;} with its decimal code point. Text of the diagram can thus be no
 * keyword, no directive, no mark-up and no end of a string.
 */
public final class MermaidEscaper {

    private MermaidEscaper() {}

    /** Returns the text as a quoted string. */
    public static String quote(String text) {
        return '"' + inString(text) + '"';
    }

    /** Returns the text as it stands between the quotes. */
    public static String inString(String text) {
        if (Plain.is(text)) {
            return text;
        }
        String line = SafeText.oneLine(text);
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            if (isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                out.append('#').append(c).append(';');
            }
        }
        return out.toString();
    }

    /** Returns whether a code point may stand for itself. */
    public static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == ' '
                || (c >= 0x3001 && c <= 0x30FF)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
