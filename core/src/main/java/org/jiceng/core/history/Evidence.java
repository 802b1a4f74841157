package org.jiceng.core.history;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** On what ground two rows of two editions count as the same body (认定依据), the strongest first. */
public enum Evidence implements Labeled {
    /** Same parent, same code within it, same name, 代码与名称均相同. */
    SAME_CODE_AND_NAME("代码与名称均相同", "same code and same name"),
    /** An official change row says so, 官方变更记录. */
    OFFICIAL_CHANGE("官方变更记录", "official record of the change"),
    /** The only one of that name on both sides in the same parent, 同一上级内名称唯一且相同. */
    SAME_NAME_IN_PARENT("同一上级内名称唯一且相同", "same name, found once in the same parent"),
    /** Same code in the same parent, and the names differ in their endings only, 代码相同、仅通名不同. */
    SAME_CODE_AND_STEM("代码相同、仅通名不同", "same code, and names that differ in their endings only"),
    /** The only one of that stem on both sides in the same parent, 同一上级内专名唯一且相同. */
    SAME_STEM_IN_PARENT("同一上级内专名唯一且相同", "same stem of the name, found once in the same parent"),
    /** The only one of that name on both sides in the wider place around the parents, 上一级区域内名称唯一且相同. */
    SAME_NAME_IN_WIDER_PLACE("上一级区域内名称唯一且相同", "same name, found once in the wider place");

    private final String chinese;
    private final String english;

    Evidence(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
