package org.jiceng.rules.statute;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/**
 * Which round of an election it is (投票轮次).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 18(2); Organic Law of Urban Residents
 * Committees (2025 revision), article 19(2).
 */
public enum ElectionRound implements Labeled {
    /** The first vote, 第一次投票. */
    FIRST("第一次投票", "first vote"),
    /** The separate election for the seats that the first vote left open, 另行选举. */
    FURTHER("另行选举", "separate election for open seats");

    private final String chinese;
    private final String english;

    ElectionRound(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
