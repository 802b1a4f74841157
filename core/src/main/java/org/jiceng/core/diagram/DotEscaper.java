package org.jiceng.core.diagram;

import org.jiceng.core.internal.SafeText;

/** Writes any text so that it can stand in a string or in an HTML-like label of the DOT language. */
final class DotEscaper {

    private DotEscaper() {}

    /**
     * Returns the text as a DOT string with its quotes.
     *
     * <p>A backslash is doubled, because {@code \N} and its like are replaced in labels; an ampersand is written as an
     * entity, because Graphviz reads entities in every string.
     */
    static String quote(String text) {
        return '"' + inString(text) + '"';
    }

    /** Returns the text as it stands between the quotes of a DOT string. */
    static String inString(String text) {
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
    static String inHtml(String text) {
        return XmlEscaper.escape(text).replace("\\", "\\\\");
    }

    /**
     * Invisible marks, among them those that turn the direction of writing, are kept but made visible in the source.
     */
    private static void append(StringBuilder out, int c) {
        if (isInvisible(c)) {
            out.append("&#").append(c).append(';');
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isInvisible(int c) {
        return c == 0xAD
                || c == 0xFEFF
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}
