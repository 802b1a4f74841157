package org.jiceng.benchmarks.assessment;

import java.math.BigDecimal;

/** The fifty indicators by hand, with exact decimals: the floor. */
final class ExactLoop implements Scorer {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Indicator[] scheme = Indicator.SCHEME.toArray(new Indicator[0]);

    @Override
    public BigDecimal score(int[] inputs) {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < scheme.length; i++) {
            total = total.add(score(scheme[i], inputs[i]));
        }
        return total;
    }

    static BigDecimal score(Indicator indicator, int input) {
        BigDecimal x = BigDecimal.valueOf(input);
        return switch (indicator.rule()) {
            case JUDGED -> x.min(indicator.full());
            case DEDUCTION ->
                indicator.full().subtract(indicator.per().multiply(x)).max(BigDecimal.ZERO);
            case ACCRUAL -> indicator.per().multiply(x).min(indicator.full());
            case RATIO -> indicator.full().multiply(x).multiply(PERCENT);
            case LEVELS ->
                input > 90 ? indicator.full() : input > 60 ? indicator.full().multiply(HALF) : BigDecimal.ZERO;
        };
    }
}
