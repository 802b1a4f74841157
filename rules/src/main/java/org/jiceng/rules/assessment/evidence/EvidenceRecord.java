package org.jiceng.rules.assessment.evidence;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.scheme.IndicatorId;

/**
 * One value of evidence (佐证记录): a number, the name of a level, or that an indicator is not applicable or not provided.
 *
 * <p>A number has at most 30 digits on each side of the point; its builder throws an {@link IllegalStateException} for
 * one that has more, and for a record with no value or several.
 *
 * <p>It says nothing about whether the scheme has such an indicator or the value can be true;
 * {@link Evidence#check(AssessmentScheme, Iterable, Iterable)} does.
 */
@Value.Immutable
public abstract class EvidenceRecord {

    private static final ImmutableMap<String, IndicatorState> STATES = ImmutableMap.of(
            "NOT_APPLICABLE", IndicatorState.NOT_APPLICABLE,
            "不适用", IndicatorState.NOT_APPLICABLE,
            "NOT_PROVIDED", IndicatorState.NOT_PROVIDED,
            "未提供", IndicatorState.NOT_PROVIDED);

    EvidenceRecord() {}

    /** The body that is assessed. */
    public abstract BodyId body();

    /** The indicator, or the fact that a veto looks at. */
    public abstract IndicatorId indicator();

    /** The part of the indicator's rule that the value is for; blank for a rule with a single value. */
    @Value.Default
    public String part() {
        return ScoringRule.MAIN;
    }

    /** The id of the assessor group that gave the value; empty where the indicator is not rated by groups. */
    public abstract Optional<String> group();

    /** Who gave the value, for example the id of a body; empty where that does not matter. */
    public abstract Optional<String> rater();

    /** The value, if it is a number. */
    public abstract Optional<BigDecimal> number();

    /** The value, if it is a word, for example the name of a level. */
    public abstract Optional<String> word();

    /** The value, if it is {@link IndicatorState#NOT_APPLICABLE} or {@link IndicatorState#NOT_PROVIDED}. */
    public abstract Optional<IndicatorState> state();

    /** Where the value comes from, for example the title of a report. */
    public abstract Optional<String> source();

    /** The day of the value. */
    public abstract Optional<LocalDate> date();

    /** Where it stands in a file. */
    @Value.Auxiliary
    public abstract Optional<SourceLocation> location();

    @Value.Check
    void check() {
        int values = (number().isPresent() ? 1 : 0) + (word().isPresent() ? 1 : 0) + (state().isPresent() ? 1 : 0);
        checkState(values == 1, "evidence of %s must have exactly one value, but had %s", indicator(), values);
        checkState(
                state().isEmpty()
                        || state().get() == IndicatorState.NOT_APPLICABLE
                        || state().get() == IndicatorState.NOT_PROVIDED,
                "state of evidence of %s must be NOT_APPLICABLE or NOT_PROVIDED, but was '%s'",
                indicator(),
                state().orElse(IndicatorState.ERROR));
        checkState(
                number().map(Amounts::isPlain).orElse(true),
                "number of evidence of %s must have at most 30 digits on each side of the point",
                indicator());
    }

    /** Returns the value as a file writes it. */
    public String value() {
        return number().map(BigDecimal::toPlainString)
                .or(this::word)
                .or(() -> state().map(IndicatorState::name))
                .orElseThrow();
    }

    /** Returns evidence for the only part of an indicator. */
    public static EvidenceRecord of(BodyId body, IndicatorId indicator, String value) {
        return builder().body(body).indicator(indicator).value(value).build();
    }

    /** Returns evidence for a part of an indicator. */
    public static EvidenceRecord of(BodyId body, IndicatorId indicator, String part, String value) {
        return builder().body(body).indicator(indicator).part(part).value(value).build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EvidenceRecord}. */
    public static final class Builder extends ImmutableEvidenceRecord.Builder {
        Builder() {}

        /**
         * Sets the value from its text: a decimal number such as {@code 12.5}; {@code NOT_APPLICABLE} or 不适用;
         * {@code NOT_PROVIDED} or 未提供; everything else is a word.
         */
        @CanIgnoreReturnValue
        public Builder value(String text) {
            IndicatorState state = STATES.get(text);
            if (state != null) {
                state(state);
            } else if (isNumber(text)) {
                number(new BigDecimal(text));
            } else {
                word(text);
            }
            return this;
        }

        private static boolean isNumber(String text) {
            return text.length() <= 60 && text.matches("[+-]?[0-9]+(\\.[0-9]+)?");
        }
    }
}
