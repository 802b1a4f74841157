package org.jiceng.rules.statute;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** Who decided a matter of the village or community (决定主体). */
public enum DecisionMaker implements Labeled {
    /** 村民会议、居民会议. */
    ASSEMBLY("村（居）民会议", "assembly"),
    /** The representatives meeting, authorised by the assembly, 经授权的村民代表会议、居民代表会议. */
    AUTHORISED_REPRESENTATIVES("经授权的村（居）民代表会议", "representatives meeting with authority from the assembly"),
    /** The representatives meeting without such authority, 未经授权的村民代表会议、居民代表会议. */
    REPRESENTATIVES("未经授权的村（居）民代表会议", "representatives meeting without authority from the assembly"),
    /** 村民委员会、居民委员会. */
    COMMITTEE("村（居）民委员会", "committee"),
    /** Anybody else. */
    OTHER("其他", "somebody else");

    private final String chinese;
    private final String english;

    DecisionMaker(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
