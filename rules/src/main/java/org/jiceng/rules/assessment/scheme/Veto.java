package org.jiceng.rules.assessment.scheme;

import static com.google.common.base.Preconditions.checkState;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.rule.Unreported;

/**
 * A single matter that decides against the sum of all others (一票否决). It never raises a score or a grade.
 *
 * <p>Who may set one is a matter of law: in Shandong a veto on townships needs national or provincial approval, so a
 * veto names its authority.
 */
@Value.Immutable
public abstract class Veto {

    Veto() {}

    /** What a veto does. */
    public enum Effect {
        /** The total becomes zero, 总分计零. */
        ZERO("总分计零", "total becomes zero"),
        /** The grade becomes the lowest, 定为最低等次. */
        LOWEST_GRADE("定为最低等次", "lowest grade"),
        /** The top grade is barred, 不得评为最高等次（一票否优）. */
        BAR_TOP_GRADE("不得评为最高等次", "no top grade"),
        /** No award is given, 取消奖励资格. */
        BAR_AWARD("取消奖励资格", "no award");

        private final String chinese;
        private final String english;

        Effect(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the name of the effect. */
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }

    /** When a veto holds. */
    public sealed interface Condition permits FactCompares, PointsCompare, AmongLast {}

    /**
     * A number in evidence, given under an id of its own, is compared with a limit.
     *
     * @param fact the id that evidence gives in its column {@code indicator}; no indicator of the scheme has it
     * @param comparison how
     * @param limit the limit
     * @param unreported what it means where evidence has no such number
     */
    public record FactCompares(IndicatorId fact, Comparison comparison, BigDecimal limit, Unreported unreported)
            implements Condition {}

    /**
     * The points of an indicator are compared with a limit, before any re-weighting and rounding.
     *
     * @param indicator the indicator
     * @param comparison how
     * @param limit the limit
     */
    public record PointsCompare(IndicatorId indicator, Comparison comparison, BigDecimal limit) implements Condition {}

    /**
     * The body is among the last of the ranking by total, as it stands before any veto (后几名). It is decided in a
     * {@link org.jiceng.rules.assessment.ranking.Ranking} only.
     *
     * @param places how many, at least 1; bodies that tie with the first of them are among them
     */
    public record AmongLast(int places) implements Condition {}

    /** The id, unique in the scheme, without white space. */
    public abstract String id();

    /** What it is about, as published. */
    public abstract String title();

    /** What allows it. */
    @Value.Default
    public LegalBasis authority() {
        return LegalBasis.none();
    }

    /** When it holds. */
    public abstract Condition condition();

    /** What it does. */
    public abstract Effect effect();

    @Value.Check
    void check() {
        Amounts.checkId("id of a veto", id());
        checkState(!title().isBlank(), "title of veto %s must not be blank", id());
        if (condition() instanceof FactCompares fact) {
            Amounts.checkPoints("limit", "veto " + id(), fact.limit());
        } else if (condition() instanceof PointsCompare points) {
            Amounts.checkPoints("limit", "veto " + id(), points.limit());
        } else if (condition() instanceof AmongLast last) {
            checkState(last.places() >= 1, "places of veto %s must be at least 1, but were '%s'", id(), last.places());
            checkState(
                    effect() != Effect.ZERO,
                    "veto %s must not set the total to zero by rank, because the rank rests on the total",
                    id());
        }
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Veto}. */
    public static final class Builder extends ImmutableVeto.Builder {
        Builder() {}
    }
}
