package org.jiceng.rules.assessment.round;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.scheme.Grade;

/**
 * Who gets what of a fund (奖励分配): {@link #paid()} and {@link #left()} make the fund, to the last unit.
 *
 * @param shares the shares, the best rank first, with 0 for a body that gets nothing; none where the fund cannot be
 *     divided, and then a finding says why
 * @param paid the sum of the shares
 * @param left what stays in the fund
 * @param findings why nothing could be divided
 */
public record RewardAllocation(ImmutableList<Share> shares, BigDecimal paid, BigDecimal left, Findings findings) {

    /**
     * The share of a body.
     *
     * @param body the body
     * @param rank its rank
     * @param grade its grade, or empty where it has none
     * @param amount what it gets, in yuan
     * @param reason the arithmetic, or why it gets nothing
     */
    public record Share(BodyId body, int rank, Optional<Grade> grade, BigDecimal amount, LocalizedText reason) {}

    /** Returns the share of a body, or empty if it has none. */
    public Optional<Share> share(BodyId body) {
        return shares.stream().filter(share -> share.body().equals(body)).findFirst();
    }
}
