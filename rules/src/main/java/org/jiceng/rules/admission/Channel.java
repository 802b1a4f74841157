package org.jiceng.rules.admission;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** By which way a matter comes to a body (进入渠道). The two are different procedures. */
public enum Channel implements Labeled {
    /** A superior assigns it or proposes to, 上级交办，走职责准入程序. */
    ASSIGNED("职责准入", "admission of an assigned matter"),
    /** A law was made, amended or repealed, or the body asks for it itself, 动态调整. */
    ADJUSTMENT("动态调整", "adjustment of the list");

    private final String chinese;
    private final String english;

    Channel(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
