package org.jiceng.rules.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Fact;

/** Facts that are read from what a case states or leaves out. */
final class StatedFact {

    private StatedFact() {}

    /** Returns the fact of a number. */
    static <F> Fact<F, Integer> count(String id, String chinese, String english, Function<F, OptionalInt> reader) {
        return Fact.of(id, LocalizedText.of(chinese, english), subject -> {
            OptionalInt count = reader.apply(subject);
            return count.isPresent() ? count.getAsInt() : null;
        });
    }

    /** Returns the fact of a flag. */
    static <F> Fact<F, Boolean> flag(String id, String chinese, String english, Function<F, Optional<Boolean>> reader) {
        return Fact.ofFlag(
                id,
                LocalizedText.of(chinese, english),
                subject -> reader.apply(subject).orElse(null));
    }

    /**
     * Returns the fact of the share that a part has in a whole; it is missing where one of the two numbers is. Its name
     * says both.
     */
    static <F> Fact<F, Share> share(
            String id, String chinese, String english, Function<F, OptionalInt> part, Function<F, OptionalInt> whole) {
        return Fact.of(id, LocalizedText.of(chinese, english), subject -> {
            OptionalInt counted = part.apply(subject);
            OptionalInt all = whole.apply(subject);
            return counted.isPresent() && all.isPresent() ? new Share(counted.getAsInt(), all.getAsInt()) : null;
        });
    }

    /** Returns the fact of a word of a closed vocabulary. */
    static <F, T extends Enum<T>> Fact<F, T> word(
            String id, String chinese, String english, Class<T> type, Function<F, Optional<T>> reader) {
        return Fact.ofWord(
                id,
                LocalizedText.of(chinese, english),
                type,
                subject -> reader.apply(subject).orElse(null));
    }

    /** Returns the fact of how many days lie between two days; it is missing where one of the two is. */
    static <F> Fact<F, Long> days(
            String id,
            String chinese,
            String english,
            Function<F, Optional<LocalDate>> from,
            Function<F, Optional<LocalDate>> to) {
        return Fact.of(
                id,
                LocalizedText.of(chinese, english),
                subject -> from.apply(subject)
                        .flatMap(start -> to.apply(subject).map(end -> ChronoUnit.DAYS.between(start, end)))
                        .orElse(null));
    }
}
