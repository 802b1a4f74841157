package org.jiceng.rules.admission;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** How a matter is to be handed down (交办方式). */
public enum Arrangement implements Labeled {
    /** A department entrusts work of its own, 委托协助开展工作. */
    ENTRUSTMENT("委托", "entrustment"),
    /** A government asks the committee to assist it, 协助政府开展工作. */
    ASSISTANCE("协助", "assistance"),
    /** A certificate is asked for, 出具证明. */
    CERTIFICATE("出具证明", "certificate");

    private final String chinese;
    private final String english;

    Arrangement(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
