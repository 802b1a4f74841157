package org.jiceng.rules.admission;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** Whether one of the means that a matter needs comes with it (保障落实情况). */
public enum Safeguard implements Labeled {
    /** It is there, 已提供. */
    PROVIDED("已提供", "provided"),
    /** The applicant undertook to provide it, 承诺提供. */
    UNDERTAKEN("承诺提供", "undertaken"),
    /** It is needed and not provided, 未提供. */
    NOT_PROVIDED("未提供", "not provided"),
    /** The matter does not need it, 不需要. */
    NOT_NEEDED("不需要", "not needed");

    private final String chinese;
    private final String english;

    Safeguard(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
