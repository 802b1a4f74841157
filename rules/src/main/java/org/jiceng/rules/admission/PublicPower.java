package org.jiceng.rules.admission;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** Whether a matter makes a body exercise powers that belong to administrative organs (涉及的行政权力). */
public enum PublicPower implements Labeled {
    /** None, 不涉及. */
    NONE("不涉及", "none"),
    /** Granting licences, 行政许可. */
    LICENCE("行政许可", "licences"),
    /** Imposing penalties, 行政处罚. */
    PENALTY("行政处罚", "penalties"),
    /** Coercive measures, 行政强制. */
    COERCION("行政强制", "coercive measures"),
    /** Another power that the law gives to administrative or authorised organs alone, 其他依法应当由行政机关或者授权组织实施的事项. */
    OTHER("其他法定行政职权", "another power of administrative organs");

    private final String chinese;
    private final String english;

    PublicPower(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
