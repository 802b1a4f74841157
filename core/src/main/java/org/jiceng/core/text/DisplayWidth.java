package org.jiceng.core.text;

/**
 * How many columns a text takes on a terminal or in fixed-width type (显示宽度): 2 for what Unicode calls wide (East Asian
 * Width W and F), 0 for what combines with the character before it, 1 for everything else.
 */
public final class DisplayWidth {

    /** First and last code points of the wide ranges, in ascending order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x2FFFD, 0x30000,
        0x3FFFD
    };

    private DisplayWidth() {}

    /** Returns the columns of a text on one line. */
    public static int columns(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            columns += columns(c);
        }
        return columns;
    }

    /** Returns the columns of one code point: 0, 1 or 2. */
    public static int columns(int codePoint) {
        if (isCombining(codePoint)) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** Returns whether a code point takes no room of its own: marks, format characters, skin tones of emoji. */
    public static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Returns the text with spaces behind it so that it takes at least {@code columns} columns. */
    public static String padEnd(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - columns(text)));
    }

    /** Returns the text with spaces before it so that it takes at least {@code columns} columns. */
    public static String padStart(String text, int columns) {
        return " ".repeat(Math.max(0, columns - columns(text))) + text;
    }
}
