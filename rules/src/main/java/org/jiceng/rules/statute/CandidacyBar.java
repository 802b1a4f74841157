package org.jiceng.rules.statute;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/**
 * What bars somebody from being a candidate (不得作为候选人的情形), from 2026-01-01.
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 18(1); Organic Law of Urban Residents
 * Committees (2025 revision), article 18, which does not name clans.
 */
public enum CandidacyBar implements Labeled {
    /** 被开除中国共产党党籍. */
    EXPELLED_FROM_PARTY("被开除中国共产党党籍", "expelled from the party"),
    /** 因犯罪受过刑事处罚. */
    CRIMINAL_PUNISHMENT("因犯罪受过刑事处罚", "punished for a crime"),
    /** 利用宗族势力从事非法活动, a bar in villages only. */
    CLAN_FORCES("利用宗族势力从事非法活动", "illegal activity by means of clan forces"),
    /** 利用黑恶势力从事非法活动. */
    GANG_FORCES("利用黑恶势力从事非法活动", "illegal activity by means of gang forces"),
    /** 组织或者参加非法宗教活动或者邪教活动. */
    ILLEGAL_RELIGION("组织或者参加非法宗教活动或者邪教活动", "illegal religious or cult activity");

    private final String chinese;
    private final String english;

    CandidacyBar(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
