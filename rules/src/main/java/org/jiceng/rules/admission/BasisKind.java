package org.jiceng.rules.admission;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** What kind of text the applicant rests the matter on (依据类别). */
public enum BasisKind implements Labeled {
    /** A law, 法律. */
    LAW("法律", "a law"),
    /** An administrative or a local regulation, 行政法规、地方性法规. */
    REGULATION("法规", "a regulation"),
    /** The list of certificates that the State Council kept, 保留证明事项清单; for certificates only. */
    STATE_COUNCIL_LIST("国务院批准保留的证明事项清单", "the list of certificates kept by the State Council"),
    /** A policy document, 政策文件. */
    POLICY("政策文件", "a policy document"),
    /** No basis at all, 无依据. */
    NONE("无依据", "nothing");

    private final String chinese;
    private final String english;

    BasisKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
