package org.jiceng.rules.assessment.rule;

import org.jiceng.core.text.LocalizedText;

/** What is known of an indicator for one body (指标状态). */
public enum IndicatorState {
    /** The evidence is there and the rule gave points, 已评分. */
    SCORED("已评分", "scored"),
    /** The indicator does not concern this body, 不适用. */
    NOT_APPLICABLE("不适用", "not applicable"),
    /** No evidence was given, or too little for the rule, 未提供. */
    NOT_PROVIDED("未提供", "not provided"),
    /** The evidence is wrong, or the scheme does not say what to do, 错误. */
    ERROR("错误", "error");

    private final String chinese;
    private final String english;

    IndicatorState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Returns the name of the state. */
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
