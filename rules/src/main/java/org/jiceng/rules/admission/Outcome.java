package org.jiceng.rules.admission;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** What becomes of a request (准入结果). */
public enum Outcome implements Labeled {
    /** Admitted, 准入: nothing stands against it and nothing has to follow. */
    ADMITTED("准入", "admitted"),
    /** Admitted, and something has to follow, for example the transfer of funds, 有条件准入. */
    ADMITTED_WITH_OBLIGATIONS("有条件准入", "admitted with obligations"),
    /** Referred to a person, 提请研究: only a soft norm stands against it, or a clause needs judgement. */
    REFERRED("提请研究", "referred to a person"),
    /** Rejected, 不予准入: a duty or prohibition is violated. */
    REJECTED("不予准入", "rejected"),
    /** Returned for completion, 退回补正: facts are missing without which it cannot be decided. */
    INCOMPLETE("退回补正", "incomplete");

    private final String chinese;
    private final String english;

    Outcome(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }

    /** Returns whether the matter may be handed down. */
    public boolean isAdmission() {
        return this == ADMITTED || this == ADMITTED_WITH_OBLIGATIONS;
    }
}
