package org.jiceng.core.diagram.escape;

/** Makes builders for text with Han characters in it, which hold it from the first in its final form. */
public final class WideText {

    private WideText() {}

    /**
     * Returns an empty builder. One that begins narrow copies all of its room at the first Han character, which for a
     * large chart takes as long as to write it.
     *
     * @param characters how much it takes before it grows
     */
    public static StringBuilder builder(int characters) {
        StringBuilder wide = new StringBuilder("图");
        wide.setLength(0);
        wide.ensureCapacity(characters);
        return wide;
    }
}
