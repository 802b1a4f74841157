package org.jiceng.rules.testing.coverage;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** What kind of thing tests should exercise (覆盖项类型). */
public enum CoverageKind implements Labeled {
    /** A rule: it applied to at least one case, 规则. */
    RULE("规则", "rule"),
    /** A verdict that a rule can give, 判定. */
    VERDICT("判定", "verdict"),
    /** That a strict rule alone is violated, so that it is what rejects, 单独起作用. */
    DECISIVE("单独起作用", "decides alone"),
    /** An exception to a rule: it held for at least one case, 例外. */
    EXCEPTION("例外", "exception"),
    /** A provision, in one version, on which a rule that applied rested, 条款. */
    ARTICLE("条款", "article"),
    /** An indicator that was scored, 指标. */
    INDICATOR("指标", "indicator"),
    /** A level, step, item or other way in which an indicator can be scored, 计分档次. */
    LEVEL("计分档次", "scoring level"),
    /** A veto that held, or one that did not, 一票否决. */
    VETO("一票否决", "veto"),
    /** A grade that was given, 等次. */
    GRADE("等次", "grade");

    private final String chinese;
    private final String english;

    CoverageKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Returns whether rules have items of this kind; those of the other kinds belong to schemes. */
    public boolean isOfRules() {
        return compareTo(INDICATOR) < 0;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
