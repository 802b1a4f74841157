package org.jiceng.rules.assessment.round;

import java.math.BigDecimal;
import org.jiceng.core.body.BodyId;

/**
 * How far the two directions of one pair are apart (双向差异): what the superior gave the body, and what the body gave the
 * superior. The two are never averaged.
 *
 * @param body the body below
 * @param downwardPercent its total in percent of the full points, two decimals
 * @param upwardPercent the total that it gave the superior, in percent of the full points, two decimals
 * @param difference the first less the second
 */
public record Divergence(BodyId body, BigDecimal downwardPercent, BigDecimal upwardPercent, BigDecimal difference) {}
