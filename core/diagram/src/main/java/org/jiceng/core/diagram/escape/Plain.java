package org.jiceng.core.diagram.escape;

/**
 * Text that stands for itself in every format: ASCII letters and digits, Han characters, kana, full-width forms. Nearly
 * all names are such, and to see that is much faster than to escape them.
 */
public final class Plain {

    private Plain() {}

    /** Returns whether no format needs to escape anything in the text; a space is not plain. */
    public static boolean is(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (!(c >= 0x3400 ? isWide(c) : c <= 'z' ? isAscii(c) : c >= 0x3001 && c <= 0x30FF)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWide(char c) {
        return c <= 0x9FFF || (c >= 0xFF01 && c <= 0xFF5E);
    }

    private static boolean isAscii(char c) {
        return c >= 'a' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
}
