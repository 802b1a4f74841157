package org.jiceng.rules.duty;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** The class of a duty (事项类别): which list it stands on. */
public enum DutyClass implements Labeled {
    /** A matter of self-government, 自治事项、依法履职事项. */
    SELF_GOVERNANCE("自治事项", "self-government"),
    /** A matter in which the committee assists the government, 协助政府事项. */
    ASSISTANCE("协助事项", "assistance"),
    /** A basic duty that the township or street answers for, 基本履职事项. */
    BASIC("基本履职事项", "basic"),
    /** A duty of a department in which the township or street cooperates, 配合履职事项. */
    COOPERATION("配合履职事项", "cooperation"),
    /** A duty that a department took back, 上级部门收回事项. */
    WITHDRAWN("上级部门收回事项", "withdrawn"),
    /** What must not be asked, 负面清单、不应出具的证明. */
    PROHIBITED("负面清单事项", "prohibited");

    private final String chinese;
    private final String english;

    DutyClass(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }

    /** Returns whether a body has to do duties of this class: all but the withdrawn and the prohibited ones. */
    public boolean isOwed() {
        return this != WITHDRAWN && this != PROHIBITED;
    }
}
