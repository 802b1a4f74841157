package org.jiceng.rules.duty;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** What has to come with a duty that is handed down (权随责走、费随事转、人随事转). */
public enum Support implements Labeled {
    /** The power to do it, 权随责走. */
    POWER("职权", "power"),
    /** The funds for it, 费随事转. */
    FUNDS("经费", "funds"),
    /** The staff for it, 人随事转. */
    STAFF("人员", "staff");

    private final String chinese;
    private final String english;

    Support(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
