package org.jiceng.rules.assessment.scheme;

import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.rule.IndicatorState;

/**
 * What an indicator counts for where it is not {@link IndicatorState#SCORED} (缺项处理). A scheme declares it for what is
 * not applicable and for what is not provided, and may declare it for what is in error; each may be declared again for
 * a single indicator.
 */
public enum MissingPolicy {
    /** No points, 计零分. */
    ZERO("计零分", "zero points"),
    /** The full points, 计满分, as in the scheme of a town of 新密 in 2016 for tasks that do not concern a village. */
    FULL_POINTS("计满分", "full points"),
    /** Left out; the other indicators of its section take over its weight, 剔除并在大项内折算. */
    REWEIGHT_SECTION("剔除并在大项内折算", "left out, re-weighted in its section"),
    /** Left out; all other indicators of the scheme take over its weight, 剔除并按总分折算. */
    REWEIGHT_TOTAL("剔除并按总分折算", "left out, re-weighted in the total"),
    /** The mean of the points of the bodies that were scored, exact, 取同级平均分. */
    PEERS_AVERAGE("取同级平均分", "the peers' average"),
    /** The points of the same indicator in the last period, 沿用上期得分. */
    LAST_PERIOD("沿用上期得分", "the last period's points"),
    /** An error: the body has no total until the evidence is there and right, 视为错误. */
    ERROR("视为错误", "an error");

    private final String chinese;
    private final String english;

    MissingPolicy(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Returns the name of the policy. */
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }

    /** Returns whether the indicator is left out and others take over its weight. */
    public boolean leavesOut() {
        return this == REWEIGHT_SECTION || this == REWEIGHT_TOTAL;
    }
}
