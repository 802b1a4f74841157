package org.jiceng.rules.assessment.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Amounts;

/**
 * The points for each unit of something that is counted (每单位分值), for a {@link Deduction} or an {@link Accrual}.
 *
 * @param part the name that evidence gives in its column {@code part}; blank where the rule counts one thing only
 * @param points the points for each unit, positive
 * @param beyond only units beyond this number count; 0 counts all
 * @param cap the most points for this item, or empty
 */
public record UnitPoints(String part, BigDecimal points, BigDecimal beyond, Optional<BigDecimal> cap) {

    /** Returns the points for each unit of the only thing that is counted, without a cap. */
    public static UnitPoints of(String points) {
        return of(ScoringRule.MAIN, points);
    }

    /** Returns the points for each unit of {@code part}, without a cap. */
    public static UnitPoints of(String part, String points) {
        return new UnitPoints(part, new BigDecimal(points), BigDecimal.ZERO, Optional.empty());
    }

    /** Returns the same with only the units beyond {@code number} counted. */
    public UnitPoints countedBeyond(String number) {
        return new UnitPoints(part, points, new BigDecimal(number), cap);
    }

    /** Returns the same with at most {@code most} points. */
    public UnitPoints cappedAt(String most) {
        return new UnitPoints(part, points, beyond, Optional.of(new BigDecimal(most)));
    }

    void check() {
        if (!part.isEmpty()) {
            Amounts.checkId("name of a part", part);
        }
        String of = part.isEmpty() ? "a unit" : part;
        Amounts.checkPositive("points", of, points);
        Amounts.checkNotNegative("beyond", of, beyond);
        cap.ifPresent(most -> Amounts.checkNotNegative("cap", of, most));
    }

    Fraction of(BigDecimal number) {
        Fraction counted = Fraction.of(number).minus(Fraction.of(beyond)).max(Fraction.ZERO);
        Fraction uncapped = counted.times(Fraction.of(points));
        return cap.map(Fraction::of).map(uncapped::min).orElse(uncapped);
    }

    /** Returns the arithmetic for a number, for example {@code 市级: 0.5 × (4 − 2) = 1}. */
    String arithmetic(BigDecimal number) {
        String name = part.isEmpty() ? "" : part + ": ";
        String plain = points.toPlainString() + " × "
                + (beyond.signum() == 0
                        ? number.toPlainString()
                        : "max(0, " + number.toPlainString() + " − " + beyond.toPlainString() + ")");
        String capped = cap.map(most -> "min(" + most.toPlainString() + ", " + plain + ")")
                .orElse(plain);
        return name + capped + " = " + of(number);
    }
}
