package org.jiceng.core.diagram.escape;

import org.jiceng.core.internal.SafeText;

/** Writes any text as a double-quoted scalar of YAML, on one line. */
public final class YamlEscaper {

    private YamlEscaper() {}

    /** Returns the text in double quotes; with the same allow-list as {@link MermaidEscaper}. */
    public static String quote(String text) {
        String line = SafeText.oneLine(text);
        StringBuilder out = new StringBuilder(line.length() + 8).append('"');
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            if (MermaidEscaper.isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                String hex = Integer.toHexString(c);
                out.append("\\U").append("0".repeat(8 - hex.length())).append(hex);
            }
        }
        return out.append('"').toString();
    }
}
