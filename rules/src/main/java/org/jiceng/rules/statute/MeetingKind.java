package org.jiceng.rules.statute;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** Which of the two meetings of a village or community it is (会议种类). */
public enum MeetingKind implements Labeled {
    /** 村民会议、居民会议. */
    ASSEMBLY("村（居）民会议", "assembly"),
    /** 村民代表会议、居民代表会议. */
    REPRESENTATIVES("村（居）民代表会议", "representatives meeting");

    private final String chinese;
    private final String english;

    MeetingKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
