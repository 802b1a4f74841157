package org.jiceng.rules.admission;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/**
 * Whether what an applicant rests a matter on holds on the day and in the place (依据效力). A citation in the form of
 * {@link Citation#parse(String)} is looked up in the catalogue; several are separated by 、 or a semicolon.
 */
public enum BasisStanding implements Labeled {
    /** Every text that is named is in the catalogue and in force there and then. */
    IN_FORCE("当日施行", "in force"),
    /** A text that is named is, in the version that is named, not in force on the day or not for the place. */
    NOT_IN_FORCE("当日当地不施行", "not in force there and then"),
    /** The catalogue does not have the text, or it is a local one and the place is not known. */
    UNCHECKED("未核对", "not checked");

    /** A list of citations; 、 separates two titles and not two articles of one. */
    private static final Splitter SEVERAL = Splitter.on(Pattern.compile("[;；]|、(?=《)"));

    private final String chinese;
    private final String english;

    BasisStanding(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }

    /** Returns the standing; empty where a kind of text is stated whose name belongs to it, and the name is blank. */
    static Optional<BasisStanding> of(StatedBasis basis, LocalDate day, Optional<DivisionCode> place) {
        if (isUnnamed(basis)) {
            return Optional.empty();
        }
        boolean known = true;
        for (Optional<Citation> citation : citations(basis)) {
            if (citation.isPresent() && !holds(citation.get().instrument(), day, place)) {
                return Optional.of(NOT_IN_FORCE);
            }
            known &= citation.filter(cited -> cited.instrument().jurisdiction().isNational() || place.isPresent())
                    .isPresent();
        }
        return Optional.of(known ? IN_FORCE : UNCHECKED);
    }

    /** Returns whether a law, a regulation or a policy is stated and none is named. */
    static boolean isUnnamed(StatedBasis basis) {
        return basis.text().isBlank() && basis.kind() != BasisKind.NONE && basis.kind() != BasisKind.STATE_COUNCIL_LIST;
    }

    /** Returns what is named and does not hold. */
    static ImmutableList<Citation> lapsed(StatedBasis basis, LocalDate day, Optional<DivisionCode> place) {
        return citations(basis).stream()
                .flatMap(Optional::stream)
                .filter(citation -> !holds(citation.instrument(), day, place))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean holds(LegalInstrument instrument, LocalDate day, Optional<DivisionCode> place) {
        return instrument.period().contains(day)
                && (place.isEmpty() || instrument.jurisdiction().covers(place.get()));
    }

    private static ImmutableList<Optional<Citation>> citations(StatedBasis basis) {
        return SEVERAL.splitToStream(basis.text())
                .map(BasisStanding::citation)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Citation> citation(String text) {
        try {
            return Optional.of(Citation.parse(text));
        } catch (IllegalArgumentException e) {
            // Most texts are in no catalogue; of these nothing is known, and nothing is said.
            return Optional.empty();
        }
    }
}
