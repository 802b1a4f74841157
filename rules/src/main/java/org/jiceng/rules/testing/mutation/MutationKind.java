package org.jiceng.rules.testing.mutation;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** What was changed about a rule or a scheme (变异类型). */
public enum MutationKind implements Labeled {
    /** A rule, a part of a condition, a value, a citation or an entry is left out, 删除. */
    DROP("删除", "dropped"),
    /** A condition says the opposite, 取反. */
    NEGATE("取反", "negated"),
    /** What required all parts is content with one, or the other way round, 全部与任一互换. */
    SWAP_GROUPING("全部与任一互换", "all and any swapped"),
    /** A threshold or another number is moved by one step, 数值移动一步. */
    SHIFT_NUMBER("数值移动一步", "number shifted by one step"),
    /** A threshold is excluded that was included, or the other way round, 含本数与不含本数互换. */
    SWAP_INCLUSIVENESS("含本数与不含本数互换", "inclusive and exclusive swapped"),
    /** A day is moved by one day, 日期移动一日. */
    SHIFT_DATE("日期移动一日", "date shifted by a day"),
    /** The rule binds with another strength, 改变约束力. */
    CHANGE_MODALITY("改变约束力", "modality changed"),
    /** The rule is about other kinds of body, 改变适用对象. */
    CHANGE_SCOPE("改变适用对象", "kinds of body changed"),
    /** What a person has to judge is taken as settled, 免除人工判断. */
    SETTLE_JUDGEMENT("免除人工判断", "judgement taken as settled"),
    /** A word of a closed vocabulary is replaced by another one, 换为另一选项. */
    REPLACE_WORD("换为另一选项", "word replaced by another");

    private final String chinese;
    private final String english;

    MutationKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
