package org.jiceng.core.internal;

import com.google.common.base.Ascii;
import java.util.Optional;

/** Finds the known word that a misspelt one was probably meant to be. */
public final class NearestWord {

    private static final int LONGEST = 60;

    private NearestWord() {}

    /**
     * Returns the word with the smallest edit distance to {@code actual}, letters' case ignored, if the distance is at
     * most a third of the longer of the two; the first of equals. An exchange of two neighbours is one edit.
     */
    public static Optional<String> in(Iterable<String> words, String actual) {
        if (actual.isEmpty() || actual.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = Ascii.toLowerCase(actual);
        Optional<String> best = Optional.empty();
        int bestDistance = Integer.MAX_VALUE;
        for (String word : words) {
            int allowed = Math.min(bestDistance - 1, Math.max(word.length(), actual.length()) / 3);
            if (Math.abs(word.length() - actual.length()) > allowed) {
                continue;
            }
            int distance = distance(Ascii.toLowerCase(word), wanted);
            if (distance <= allowed) {
                best = Optional.of(word);
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Insertions, deletions, substitutions and exchanges of neighbours, each counted once. */
    private static int distance(String a, String b) {
        int[] twoBack = new int[b.length() + 1];
        int[] oneBack = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] spare = twoBack;
            twoBack = oneBack;
            oneBack = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(oneBack[j - 1] + (same ? 0 : 1), Math.min(oneBack[j], row[j - 1]) + 1);
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (exchanged) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}
