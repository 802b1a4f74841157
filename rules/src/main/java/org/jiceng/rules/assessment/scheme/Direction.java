package org.jiceng.rules.assessment.scheme;

import org.jiceng.core.text.LocalizedText;

/** Who assesses whom (考核方向). */
public enum Direction {
    /** The body above assesses the body below, 考核（上对下）. */
    DOWNWARD("上对下考核", "downward"),
    /** The body below rates the body above, 评议（下对上）. */
    UPWARD("下对上评议", "upward"),
    /** Residents, enterprises and representatives rate a body, 群众评议. */
    PUBLIC("群众评议", "public"),
    /** Bodies of one level rate each other, 互评. */
    PEER("同级互评", "peer");

    private final String chinese;
    private final String english;

    Direction(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Returns the name of the direction. */
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
