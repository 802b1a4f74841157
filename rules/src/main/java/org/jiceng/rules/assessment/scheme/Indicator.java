package org.jiceng.rules.assessment.scheme;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.duty.DutyId;

/** What is assessed on its own (小项、考核指标): its full points, the duties that it assesses, and its rule. */
@Value.Immutable
public abstract class Indicator {

    Indicator() {}

    /** The id, unique in the scheme. */
    public abstract IndicatorId id();

    /** The number as published, which may repeat, for example 7. */
    public abstract Optional<String> number();

    /** The title, not blank. */
    public abstract String title();

    /** The full points (标准分), not negative. */
    public abstract BigDecimal points();

    /** The rule as published, word for word. */
    public abstract Optional<String> text();

    /** Who assesses it, as published, for example 县河长办. */
    public abstract ImmutableList<String> assessors();

    /** The duties that it assesses. */
    public abstract ImmutableSet<DutyId> duties();

    /** What serves as evidence (佐证材料). */
    public abstract Optional<String> evidence();

    /** How evidence becomes points. */
    public abstract ScoringRule rule();

    /** The ids of the assessor groups that rate it; empty where its evidence is not rated by groups. */
    public abstract ImmutableSet<String> groups();

    /** What it counts for where it is not applicable; empty where the scheme's policy holds. */
    public abstract Optional<MissingPolicy> notApplicable();

    /** What it counts for where it is not provided; empty where the scheme's policy holds. */
    public abstract Optional<MissingPolicy> notProvided();

    /** What it counts for where it is in error; empty where the scheme's policy holds. */
    public abstract Optional<MissingPolicy> inError();

    /** A note of the transcriber, for example on what the published text leaves open. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        checkState(!title().isBlank(), "title of indicator %s must not be blank", id());
        Amounts.checkNotNegative("points", "indicator " + id(), points());
    }

    /** Returns the number, if it has one, and the title, for example {@code 3.1 矛盾纠纷化解}. */
    public String numberedTitle() {
        return number().map(number -> number + " ").orElse("") + title();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Indicator}. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
