package org.jiceng.rules.engine;

/** Why a rule does not apply to a case (不适用的原因). */
public enum Inapplicability {
    /** It is not in force on the day: it ended, or has not begun, 当日不具有效力. The newest text is never used instead. */
    NOT_IN_FORCE,
    /** It is a rule of another place, 适用地域不同. */
    OTHER_JURISDICTION,
    /** It is a rule for other kinds of body, 主体类型不同. */
    OTHER_KIND,
    /** The condition under which it applies does not hold, 适用条件不成立. */
    CONDITION_NOT_MET,
    /** An exception to it holds, 符合例外规定. */
    EXCEPTED,
    /** A text of higher rank, or a later one of the same rank, answers the same question otherwise, 与上位法或者新法不一致. */
    DISPLACED
}
