package org.jiceng.core.diagram.escape;

import org.jiceng.core.internal.SafeText;

/** Writes any text so that it can stand in a string or in an HTML-like label of the DOT language. */
public final class DotEscaper {

    private DotEscaper() {}

    /**
     * Returns the text as a DOT string with its quotes.
     *
     * <p>A backslash is doubled, because {@code \N} and its like are replaced in labels; an ampersand is written as an
     * entity, because Graphviz reads entities in every string.
     */
    public static String quote(String text) {
        return '"' + inString(text) + '"';
    }

    /** Returns the text as it stands between the quotes of a DOT string. */
    public static String inString(String text) {
        if (Plain.is(text)) {
            return text;
        }
        String line = SafeText.oneLine(text);
        StringBuilder out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '"' -> out.append("\\\"");
                case '&' -> out.append("&amp;");
                default -> append(out, c);
            }
        }
        return out.toString();
    }

    /** Returns the text as it stands in an HTML-like label, where a backslash is an escape too. */
    public static String inHtml(String text) {
        return XmlEscaper.escape(text).replace("\\", "\\\\");
    }

    /**
     * Invisible marks, among them those that turn the direction of writing, are kept but made visible in the source.
     */
    private static void append(StringBuilder out, int c) {
        if (Invisible.is(c)) {
            out.append("&#").append(c).append(';');
        } else {
            out.appendCodePoint(c);
        }
    }
}
