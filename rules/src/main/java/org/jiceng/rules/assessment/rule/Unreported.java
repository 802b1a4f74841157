package org.jiceng.rules.assessment.rule;

import org.jiceng.core.text.LocalizedText;

/** What it means where the evidence has no row of an occurrence (未报事项的含义). A scheme declares it where it counts. */
public enum Unreported {
    /** It did not happen, 视为未发生. */
    MEANS_NONE("视为未发生", "means none"),
    /** It is not known whether it happened, 视为未提供. */
    MEANS_MISSING("视为未提供", "means missing");

    private final String chinese;
    private final String english;

    Unreported(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Returns the name of the meaning. */
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
