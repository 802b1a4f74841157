package org.jiceng.rules.assessment.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.jiceng.rules.assessment.rule.IndicatorState;

/**
 * What one rater, or the evidence as a whole, says of one indicator of one body.
 *
 * @param numbers the numbers, by part; those of a part whose rows add up are added up
 * @param words the words, by part
 * @param state that it is not applicable or not provided, or empty where there are values
 * @param rejected whether a row was refused, so that what is left does not tell the whole
 * @param records the rows that were accepted
 */
public record Answers(
        ImmutableMap<String, BigDecimal> numbers,
        ImmutableMap<String, String> words,
        Optional<IndicatorState> state,
        boolean rejected,
        ImmutableList<EvidenceRecord> records) {

    static final Answers NONE =
            new Answers(ImmutableMap.of(), ImmutableMap.of(), Optional.empty(), false, ImmutableList.of());

    static Answers refused() {
        return new Answers(ImmutableMap.of(), ImmutableMap.of(), Optional.empty(), true, ImmutableList.of());
    }
}
