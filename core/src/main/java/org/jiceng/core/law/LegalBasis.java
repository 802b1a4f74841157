package org.jiceng.core.law;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiceng.core.text.Language;
import org.jiceng.core.text.LocalizedText;

/**
 * What a relation, a duty or a rule rests on (依据): citations, and a note for what is known but not as a citation.
 *
 * @param citations the citations, the most important one first
 * @param note the basis as its source words it, or empty
 */
public record LegalBasis(ImmutableList<Citation> citations, Optional<String> note) implements LocalizedText {

    private static final LegalBasis NONE = new LegalBasis(ImmutableList.of(), Optional.empty());

    /** Returns the basis of something for which none is known. */
    public static LegalBasis none() {
        return NONE;
    }

    /** Returns a basis on citations, the most important one first. */
    public static LegalBasis of(Citation... citations) {
        return new LegalBasis(ImmutableList.copyOf(citations), Optional.empty());
    }

    /** Returns a basis that is known only as the words of its source. */
    public static LegalBasis ofNote(String note) {
        return note.isBlank() ? NONE : new LegalBasis(ImmutableList.of(), Optional.of(note.strip()));
    }

    /** Returns whether neither a citation nor a note is known. */
    public boolean isEmpty() {
        return citations.isEmpty() && note.isEmpty();
    }

    /** Returns the citations and the note, separated by 、 or a semicolon; empty where none is known. */
    @Override
    public String in(Locale locale) {
        String separator = Language.of(locale) == Language.ENGLISH ? "; " : "、";
        String cited = citations.stream().map(c -> c.in(locale)).collect(Collectors.joining(separator));
        if (note.isEmpty()) {
            return cited;
        }
        return cited.isEmpty() ? note.get() : cited + separator + note.get();
    }
}
