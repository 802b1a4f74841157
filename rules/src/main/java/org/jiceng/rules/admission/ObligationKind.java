package org.jiceng.rules.admission;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** What has to follow an admission (准入后的义务). */
public enum ObligationKind implements Labeled {
    /** The funds follow the matter, 费随事转. */
    TRANSFER_FUNDS("费随事转", "transfer of funds"),
    /** Rooms, information, training and the like are provided, 提供工作条件. */
    PROVIDE_CONDITIONS("提供工作条件", "provision of conditions"),
    /** The power follows the responsibility, 权随责走. */
    DELEGATE_POWER("权随责走", "delegation of power"),
    /** The staff follow the matter, 人随事转. */
    ASSIGN_STAFF("人随事转", "assignment of staff"),
    /** Technique and professional guidance are given, 提供技术和业务指导. */
    GIVE_GUIDANCE("提供技术和业务指导", "technique and guidance"),
    /** Training is given, 提供业务培训. */
    GIVE_TRAINING("提供业务培训", "training"),
    /** Information is given, 提供信息支持. */
    GIVE_INFORMATION("提供信息支持", "information"),
    /** Whoever keeps the list puts the matter on it, 列入清单. */
    ENTER_ON_LIST("列入清单", "entry on the list");

    private final String chinese;
    private final String english;

    ObligationKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
