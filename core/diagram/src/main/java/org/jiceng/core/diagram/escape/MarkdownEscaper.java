package org.jiceng.core.diagram.escape;

import org.jiceng.core.internal.SafeText;

/**
 * Writes any text so that it can stand in a line of Markdown, CommonMark and its dialects.
 *
 * <p>ASCII punctuation, the first space of a run, and invisible marks are the only characters that Markdown or the HTML
 * in it could give a meaning; each is written as a numeric character reference. Letters, digits, Han characters and
 * everything else stand for themselves.
 */
public final class MarkdownEscaper {

    private MarkdownEscaper() {}

    /** Returns the text as it stands in a line. */
    public static String escape(String text) {
        if (Plain.is(text)) {
            return text;
        }
        String line = SafeText.oneLine(text);
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            boolean lonely = c == ' ' && i > 0 && i + 1 < line.length() && line.charAt(i + 1) != ' ';
            i += Character.charCount(c);
            if (lonely || isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                out.append("&#").append(c).append(';');
            }
        }
        return out.toString();
    }

    /** Digits are written as numbers only where they could begin a list, which the renderer knows. */
    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c > '~' && c != 0xA0 && !Invisible.is(c));
    }
}
