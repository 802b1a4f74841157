package org.jiceng.core.diagram.escape;

/** Marks that are not seen, among them those that turn the direction of writing. */
final class Invisible {

    private Invisible() {}

    /** Returns whether a code point is not seen but may change what is read around it. */
    static boolean is(int c) {
        return c == 0xAD
                || c == 0xFEFF
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}
