package org.jiceng.core.diagram.escape;

import java.util.Locale;
import org.jiceng.core.internal.SafeText;

/**
 * Writes any text so that it can stand in a label of PlantUML.
 *
 * <p>The allow-list of {@link MermaidEscaper}; everything else is written as {@code <U+HEX>}. PlantUML replaces
 * {@code %date()} and its like, reads several mark-up languages in labels and lets some of them load files, so no
 * character of theirs may stand for itself.
 */
public final class PlantUmlEscaper {

    private PlantUmlEscaper() {}

    /** Returns the text as it stands in a label, on one line. */
    public static String escape(String text) {
        if (Plain.is(text)) {
            return text;
        }
        String line = SafeText.oneLine(text);
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            if (MermaidEscaper.isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
                out.append("<U+").append("0".repeat(Math.max(0, 4 - hex.length())));
                out.append(hex).append('>');
            }
        }
        return out.toString();
    }
}
