package org.jiceng.core.diagram.view;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.jiceng.core.diagram.Tone;
import org.jspecify.annotations.Nullable;

/** All that is said of one body in a difference; the first thing said gives the colour. */
final class DifferenceMark {

    private @Nullable Tone tone;
    private final Locale locale;
    private final StringJoiner names = new StringJoiner("、");
    private final StringJoiner text = new StringJoiner("；");

    DifferenceMark(Locale locale) {
        this.locale = locale;
    }

    /** Adds a change, with the words for it or none where the name of the tone says all. */
    void add(Tone added, String words) {
        if (tone == null) {
            tone = added;
        }
        names.add(added.label().in(locale));
        if (!words.isEmpty()) {
            text.add(words);
        }
    }

    /** Returns the colour, or empty if nothing changed. */
    Optional<Tone> tone() {
        return Optional.ofNullable(tone);
    }

    /** Returns the names of the changes. */
    String names() {
        return names.toString();
    }

    /** Returns the words, or empty if the names say all. */
    Optional<String> text() {
        return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
    }
}
