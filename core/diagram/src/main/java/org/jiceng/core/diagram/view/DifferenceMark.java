package org.jiceng.core.diagram.view;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jiceng.core.diagram.Tone;
import org.jiceng.core.text.Language;

/** All that is said of one body in a difference; the first thing said gives the colour. */
final class DifferenceMark {

    private final Locale locale;
    /** What made each change: an event of several bodies, or else this mark itself. */
    private final SetMultimap<Tone, Object> causes = LinkedHashMultimap.create();

    private final Set<String> text = new LinkedHashSet<>();

    DifferenceMark(Locale locale) {
        this.locale = locale;
    }

    /** Returns what stands between names in a language. */
    static String comma(Locale locale) {
        return Language.of(locale) == Language.ENGLISH ? ", " : "、";
    }

    /** Adds a change of this body alone, with the words for it or none where the name of the tone says all. */
    void add(Tone added, String words) {
        add(added, words, this);
    }

    /** Adds a change that an event made. */
    void add(Tone added, String words, Object event) {
        causes.put(added, event);
        if (!words.isEmpty()) {
            text.add(words);
        }
    }

    /** Returns the colour, or empty if nothing changed. */
    Optional<Tone> tone() {
        return causes.keySet().stream().findFirst();
    }

    /** Returns what made each change. */
    SetMultimap<Tone, Object> causes() {
        return causes;
    }

    /** Returns the names of the changes. */
    String names() {
        StringJoiner names = new StringJoiner(comma(locale));
        causes.keySet().forEach(tone -> names.add(tone.label().in(locale)));
        return names.toString();
    }

    /** Returns the words, or empty if the names say all. */
    Optional<String> text() {
        String separator = Language.of(locale) == Language.ENGLISH ? "; " : "；";
        return text.isEmpty() ? Optional.empty() : Optional.of(String.join(separator, text));
    }
}
