package org.jiceng.core.law;

/** How strongly a provision binds (规范模态). */
public enum Modality {
    /** A duty, 应当 or 必须. Not to fulfil it is a violation. */
    MUST,
    /** A prohibition, 不得. Not to heed it is a violation. */
    MUST_NOT,
    /** A permission or a right, 可以 or 有权. It cannot be violated. */
    MAY,
    /** A soft norm, 一般 or 原则上. Outside it is a warning and a matter for a person, not a violation. */
    GENERALLY;

    /** Returns whether a provision of this modality can be violated outright. */
    public boolean isStrict() {
        return this == MUST || this == MUST_NOT;
    }
}
