package org.jiceng.rules.admission;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/**
 * A field in which communities were made the responsible subject or were given targets (社区作为责任主体的事项), as the notice
 * 民发〔2015〕136号 names them.
 */
public enum ResponsibilityField implements Labeled {
    /** Attracting investment, 招商引资. */
    INVESTMENT("招商引资", "attracting investment"),
    /** Collecting taxes, 协税护税. */
    TAX("协税护税", "collecting taxes"),
    /** Earning income, 经济创收. */
    INCOME("经济创收", "earning income"),
    /** Law enforcement, 执法. */
    ENFORCEMENT("执法", "law enforcement"),
    /** Demolition, 拆迁拆违. */
    DEMOLITION("拆迁拆违", "demolition"),
    /** Clean-up of the environment, 环境整治. */
    ENVIRONMENT("环境整治", "clean-up of the environment"),
    /** City management, 城市管理. */
    CITY_MANAGEMENT("城市管理", "city management");

    private final String chinese;
    private final String english;

    ResponsibilityField(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
