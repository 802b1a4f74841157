package org.jiceng.core.diagram.escape;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a file with holes in it, written {@code {}}, for values that stand there as they are given.
 *
 * <p>What a format looks like can thus be seen in one place, and one loop writes all of them, which a fresh process has
 * to learn only once.
 */
public final class Template {

    private static final String HOLE = "{}";

    private final String[] parts;

    private Template(String text) {
        List<String> found = new ArrayList<>();
        int from = 0;
        for (int hole = text.indexOf(HOLE); hole >= 0; hole = text.indexOf(HOLE, from)) {
            found.add(text.substring(from, hole));
            from = hole + HOLE.length();
        }
        found.add(text.substring(from));
        parts = found.toArray(new String[0]);
    }

    /** Returns the template of a text. */
    public static Template of(String text) {
        return new Template(text);
    }

    /**
     * Returns an empty builder for a file with Han characters, which holds it from the first in its final form. One
     * that begins narrow copies all of its room at the first such character.
     *
     * @param characters how much it takes before it grows
     */
    public static StringBuilder file(int characters) {
        StringBuilder wide = new StringBuilder("图");
        wide.setLength(0);
        wide.ensureCapacity(characters);
        return wide;
    }

    /**
     * Appends the text with values in its holes.
     *
     * @param values strings, escaped where that is needed, and whole numbers
     * @throws IllegalArgumentException if there are more or fewer values than holes
     */
    public void append(StringBuilder out, Object... values) {
        int last = parts.length - 1;
        checkArgument(values.length == last, "template must get %s values, but got '%s'", last, values.length);
        for (int i = 0; i < last; i++) {
            out.append(parts[i]);
            if (values[i] instanceof Integer number) {
                out.append(number.intValue());
            } else {
                out.append((String) values[i]);
            }
        }
        out.append(parts[last]);
    }
}
