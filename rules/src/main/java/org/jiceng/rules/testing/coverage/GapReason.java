package org.jiceng.rules.testing.coverage;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** Why something was not exercised (未覆盖原因). */
public enum GapReason implements Labeled {
    /** Whenever it could have counted, another rule, an exception or a veto counted first, 被遮蔽. */
    SHADOWED("被遮蔽", "shadowed"),
    /** It had ended before the first day that was tested, 已失效. */
    EXPIRED("已失效", "expired"),
    /** It had not begun by the last day that was tested, 尚未施行. */
    NOT_YET_IN_FORCE("尚未施行", "not yet in force"),
    /** It holds between the days that were tested, and on none of them, 测试日期均不在有效期内. */
    NOT_IN_FORCE_ON_TESTED_DAYS("测试日期均不在有效期内", "not in force on any tested day"),
    /** It is a rule of a place in which no case lies, 未测试该地域. */
    JURISDICTION_NOT_TESTED("未测试该地域", "jurisdiction not tested"),
    /** It is a rule for kinds of body of which no case is, 未测试该类主体. */
    BODY_KIND_NOT_TESTED("未测试该类主体", "kind of body not tested"),
    /** It could have counted, but no case is such that it does, 没有用例. */
    NO_CASE("没有用例", "no case");

    private final String chinese;
    private final String english;

    GapReason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
