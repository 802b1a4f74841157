package org.jiceng.rules.duty;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/**
 * What a duty list is there for (清单用途), so that a rule asks the list that its text means: that a matter is on no
 * negative list of one sort says nothing of a negative list of another sort, and a guide to certificates does not say
 * which work a committee has to do.
 *
 * <p>A list that states no purpose answers for none of them, and a person looks the matter up.
 */
public enum ListPurpose implements Labeled {
    /** What a body has to do: duties, self-government, assistance and cooperation, 职责清单、协助事项清单、工作事项清单. */
    WORK("工作事项清单", "list of matters", true),
    /** The certificates that a committee issues, 证明事项清单. */
    CERTIFICATES("证明事项清单", "list of certificates", true),
    /** The work that must not be asked of a committee, 社区工作事项负面清单. */
    NEGATIVE_WORK("工作事项负面清单", "negative list of matters", false),
    /** The certificates that a committee does not issue, 不应出具证明事项清单. */
    NEGATIVE_CERTIFICATES("不应出具证明事项清单", "list of certificates that are not issued", false);

    private final String chinese;
    private final String english;
    private final boolean positive;

    ListPurpose(String chinese, String english, boolean positive) {
        this.chinese = chinese;
        this.english = english;
        this.positive = positive;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }

    /**
     * Returns whether a duty of a class speaks for this purpose: what a body owes for a list of matters or
     * certificates, what is prohibited for a negative list.
     */
    public boolean speaksOf(DutyClass dutyClass) {
        return positive ? dutyClass.isOwed() : dutyClass == DutyClass.PROHIBITED;
    }
}
