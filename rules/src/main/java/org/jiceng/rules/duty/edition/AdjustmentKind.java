package org.jiceng.rules.duty.edition;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** Why a list is adjusted (动态调整的事由). */
public enum AdjustmentKind implements Labeled {
    /** A new edition was published, 公布新版. */
    PUBLICATION("公布新版", "publication of a new edition"),
    /** A request was admitted, 准入. */
    ADMISSION("准入", "admission"),
    /** A law or a policy changed, 法律法规立改废释. */
    CHANGE_OF_LAW("法律法规变动", "change of law"),
    /** The body asked for it, 本级申请. */
    OWN_REQUEST("本级申请", "the body's own request"),
    /** A re-evaluation, as a rule once a year, found that it should go or change, 评估调整. */
    REEVALUATION("评估调整", "re-evaluation"),
    /** The residents disapproved of it, 居民不认可退出. */
    DISAPPROVAL("居民不认可", "disapproval of the residents"),
    /** The superior department took it back, 上级收回. */
    TAKEN_BACK("上级部门收回", "taken back by the department"),
    /** Something in the edition was wrong, 勘误. */
    CORRECTION("勘误", "correction");

    private final String chinese;
    private final String english;

    AdjustmentKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
