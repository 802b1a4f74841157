package org.jiceng.core.internal;

/** Brings text from outside to a form that cannot break out of the line it stands in. */
public final class SafeText {

    private static final char REPLACEMENT = '\uFFFD';

    private SafeText() {}

    /**
     * Returns {@code text} on one line: a run of line breaks, tabs, U+0085, U+2028 and U+2029 becomes one space; other
     * control characters, noncharacters and lone surrogates become U+FFFD.
     */
    public static String oneLine(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean brokenBefore = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean broken = isBreak(c);
            if (broken) {
                if (!brokenBefore) {
                    out.append(' ');
                }
            } else if (isForbidden(c)) {
                out.append(REPLACEMENT);
            } else {
                out.appendCodePoint(c);
            }
            brokenBefore = broken;
        }
        return out.toString();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isBreak(c) || isForbidden(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isBreak(int c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || c == '\u000B'
                || c == '\f'
                || c == 0x85
                || c == 0x2028
                || c == 0x2029;
    }

    private static boolean isForbidden(int c) {
        return c < 0x20
                || (c >= 0x7F && c <= 0x9F)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
