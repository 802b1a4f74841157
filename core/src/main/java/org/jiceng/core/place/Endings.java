package org.jiceng.core.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiceng.core.place.Endings.Ending;

/**
 * Endings of names, to be found from the last character backwards, the longest one that fits: each character is looked
 * at once.
 *
 * @param characters the characters that may come before what was found so far
 * @param next the endings that go on with each of these
 * @param found what the characters so far say, if they are an ending
 */
record Endings(String characters, ImmutableList<Endings> next, Optional<Ending> found) {

    /**
     * What an ending says.
     *
     * @param kind the kind of place
     * @param outright whether it names the body itself, and not only a place
     */
    record Ending(PlaceKind kind, boolean outright) {}

    static Endings of(Map<String, Ending> endings) {
        Map<Character, Map<String, Ending>> byLast = new TreeMap<>();
        endings.forEach((text, ending) -> {
            if (!text.isEmpty()) {
                int last = text.length() - 1;
                byLast.computeIfAbsent(text.charAt(last), c -> new TreeMap<>()).put(text.substring(0, last), ending);
            }
        });
        StringBuilder characters = new StringBuilder();
        ImmutableList.Builder<Endings> next = ImmutableList.builder();
        byLast.forEach((last, shorter) -> {
            characters.append(last.charValue());
            next.add(of(ImmutableMap.copyOf(shorter)));
        });
        return new Endings(characters.toString(), next.build(), Optional.ofNullable(endings.get("")));
    }

    /** Returns what the longest ending of the first {@code end} characters of a name says. */
    Optional<Ending> of(String name, int end) {
        Endings reached = this;
        Optional<Ending> longest = Optional.empty();
        for (int i = end - 1; i >= 0; i--) {
            int index = reached.characters.indexOf(name.charAt(i));
            if (index < 0) {
                break;
            }
            reached = reached.next.get(index);
            longest = reached.found.isPresent() ? reached.found : longest;
        }
        return longest;
    }
}
