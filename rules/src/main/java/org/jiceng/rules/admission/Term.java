package org.jiceng.rules.admission;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** For how long a matter is handed down (事项期限). */
public enum Term implements Labeled {
    /** Without an end, 长期. */
    PERMANENT("长期", "permanent"),
    /** For a stage or a time, 阶段性、临时性. */
    TEMPORARY("阶段性、临时性", "temporary");

    private final String chinese;
    private final String english;

    Term(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
