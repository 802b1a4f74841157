package org.jiceng.core.diagram.escape;

import org.jiceng.core.internal.SafeText;

/** Writes any text as XML character data or as an attribute value in double quotes; the outcome is one line. */
public final class XmlEscaper {

    private XmlEscaper() {}

    /** Returns the text escaped; what XML 1.0 forbids becomes U+FFFD. */
    public static String escape(String text) {
        if (Plain.is(text)) {
            return text;
        }
        String line = SafeText.oneLine(text);
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
