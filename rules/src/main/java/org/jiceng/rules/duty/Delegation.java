package org.jiceng.rules.duty;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/**
 * How a power of a superior department came down to a body (下放、委托). The two differ in what is left above: after a
 * transfer the department no longer exercises the power, and what is entrusted stays a power of the department.
 *
 * <p>Lists mark them apart; 大姚县's list of 2023 says of the transferred ones that the county's departments no longer
 * exercise them.
 */
public enum Delegation implements Labeled {
    /** The power was transferred, 下放、赋权: the body has it, and the department no longer does. */
    TRANSFERRED("下放", "transferred", false),
    /** The work was entrusted, 委托: the department keeps the power and the body acts for it. */
    ENTRUSTED("委托", "entrusted", true);

    private final String chinese;
    private final String english;
    private final boolean departmentKeepsPower;

    Delegation(String chinese, String english, boolean departmentKeepsPower) {
        this.chinese = chinese;
        this.english = english;
        this.departmentKeepsPower = departmentKeepsPower;
    }

    /** Returns whether the superior department still exercises the power: not after a transfer. */
    public boolean departmentKeepsPower() {
        return departmentKeepsPower;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
