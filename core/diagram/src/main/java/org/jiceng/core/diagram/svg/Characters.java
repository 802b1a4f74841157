package org.jiceng.core.diagram.svg;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.core.internal.SafeText;

/** Cuts a text into what a reader takes for characters, for text that runs from top to bottom. */
final class Characters {

    private static final String ELLIPSIS = "…";

    private Characters() {}

    /** Returns the characters of a text; what combines stays with the character before it. */
    static ImmutableList<String> of(String text) {
        ImmutableList.Builder<String> characters = ImmutableList.builder();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (i > start && TextMeasure.isClusterStart(text, i, c)) {
                characters.add(text.substring(start, i));
                start = i;
            }
            i += Character.charCount(c);
        }
        return characters.add(text.substring(start)).build();
    }

    /** Returns how many characters a text has. */
    static int count(String text) {
        return of(text).size();
    }

    /** Returns columns as even as possible, each of at most {@code longest} characters; the last may end in dots. */
    static ImmutableList<String> columns(String text, int longest, int most) {
        List<String> characters = new ArrayList<>(of(SafeText.oneLine(text)));
        if (characters.size() > longest * most) {
            characters = new ArrayList<>(characters.subList(0, longest * most - 1));
            characters.add(ELLIPSIS);
        }
        int columns = Math.max(1, (characters.size() + longest - 1) / longest);
        ImmutableList.Builder<String> cut = ImmutableList.builder();
        int from = 0;
        for (int left = columns; left > 0; left--) {
            int to = from + (characters.size() - from + left - 1) / left;
            cut.add(String.join("", characters.subList(from, to)));
            from = to;
        }
        return cut.build();
    }
}
