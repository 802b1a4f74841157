package org.jiceng.rules.admission;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/**
 * Whether something is demanded together with a matter, and with what right (附带要求): forms, a signboard, an assessment,
 * a veto.
 */
public enum Demand implements Labeled {
    /** It is not demanded, 未提出. */
    NONE("未提出", "not demanded"),
    /** It is demanded as laws and regulations have it, or with the approval that they ask for, 依法或者经批准提出. */
    AUTHORIZED("依法或者经批准提出", "demanded with authority"),
    /** It is demanded without such a ground, 擅自提出. */
    UNAUTHORIZED("擅自提出", "demanded without authority");

    private final String chinese;
    private final String english;

    Demand(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
