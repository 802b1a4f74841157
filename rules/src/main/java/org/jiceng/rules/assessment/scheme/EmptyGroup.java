package org.jiceng.rules.assessment.scheme;

import org.jiceng.core.text.LocalizedText;

/** What an assessor group counts for that has no rating, or fewer than its minimum (空组处理). */
public enum EmptyGroup {
    /** The other groups take over its weight; if all are empty the indicator is not provided, 其余组按权重折算. */
    REWEIGHT("其余组按权重折算", "re-weighted over the other groups"),
    /** No points, 计零分. */
    ZERO("计零分", "zero points"),
    /** Full points, 计满分. */
    FULL_POINTS("计满分", "full points"),
    /** The indicator is not provided, 视为未提供. */
    NOT_PROVIDED("视为未提供", "the indicator is not provided"),
    /** An error, 视为错误. */
    ERROR("视为错误", "an error");

    private final String chinese;
    private final String english;

    EmptyGroup(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Returns the name of the treatment. */
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
