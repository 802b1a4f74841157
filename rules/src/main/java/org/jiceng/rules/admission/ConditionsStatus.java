package org.jiceng.rules.admission;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** Whether the conditions of assistance other than funds are there: rooms, information, training (工作条件). */
public enum ConditionsStatus implements Labeled {
    /** They are provided, 已提供. */
    PROVIDED("已提供", "provided"),
    /** The applicant undertook to provide them, 承诺提供. */
    UNDERTAKEN("承诺提供", "undertaken"),
    /** They are not provided, 未提供. */
    NOT_PROVIDED("未提供", "not provided");

    private final String chinese;
    private final String english;

    ConditionsStatus(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
