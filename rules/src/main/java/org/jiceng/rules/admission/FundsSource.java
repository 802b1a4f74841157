package org.jiceng.rules.admission;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** Who bears the funds of a matter (经费承担者). */
public enum FundsSource implements Labeled {
    /** The applicant: the entrusting department, or the government that asks for assistance, 申请单位. */
    APPLICANT("申请单位", "the applicant"),
    /** The committee that takes the matter, 承接的村（居）民委员会. */
    COMMITTEE("承接的村（居）民委员会", "the committee"),
    /** Nobody, 未落实. */
    NONE("无人承担", "nobody");

    private final String chinese;
    private final String english;

    FundsSource(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
