package org.jiceng.rules.assessment.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.Optional;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;

/**
 * What a rule works on.
 *
 * @param full the full points of the indicator or component
 * @param numbers the numbers given, by part
 * @param words the words given, by part
 * @param peers for each part the numbers of all bodies that have one, this body's among them
 */
public record Inputs(
        BigDecimal full,
        ImmutableMap<String, BigDecimal> numbers,
        ImmutableMap<String, String> words,
        ImmutableMap<String, Peers> peers) {

    Inputs withFull(BigDecimal points) {
        return new Inputs(points, numbers, words, peers);
    }

    Fraction fullPoints() {
        return Fraction.of(full);
    }

    Optional<BigDecimal> number(String part) {
        return Optional.ofNullable(numbers.get(part));
    }

    /** Returns the number of a part that is known to have one. */
    BigDecimal value(String part) {
        return number(part).orElseThrow();
    }

    /** Returns the number of a part that is known to have one, exact. */
    Fraction fraction(String part) {
        return Fraction.of(value(part));
    }

    boolean has(String part) {
        return numbers.containsKey(part) || words.containsKey(part);
    }

    Peers peersOf(String part) {
        return peers.getOrDefault(part, Peers.NONE);
    }

    /** Returns the outcome where some of the parts have no value: not provided if none has one, else an error. */
    Optional<Outcome> incomplete(Iterable<String> parts) {
        if (Iterables.all(parts, this::has)) {
            return Optional.empty();
        }
        ImmutableList.Builder<String> builder = ImmutableList.builder();
        boolean any = false;
        for (String part : parts) {
            if (has(part)) {
                any = true;
            } else {
                builder.add(part);
            }
        }
        if (!any) {
            return Optional.of(Outcome.notProvided(Texts.text("step.no-evidence")));
        }
        LocalizedText reason = Texts.text("step.parts-missing", String.join(", ", builder.build()));
        return Optional.of(Outcome.error(reason));
    }
}
