package org.jiceng.rules.statute;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/**
 * How a residents committee is elected (选举方式).
 *
 * <p>Source: Organic Law of Urban Residents Committees (2025 revision), articles 14 and 19, from 2026-01-01.
 */
public enum ElectionMode implements Labeled {
    /** By all residents with the vote, 全体有选举权的居民选举. */
    ALL_VOTERS("全体有选举权的居民选举", "by all voters"),
    /** By a representative of each household, 每户派代表选举. */
    HOUSEHOLDS("每户派代表选举", "by representatives of households"),
    /** By the residents' representatives, 居民代表选举. */
    REPRESENTATIVES("居民代表选举", "by residents' representatives");

    private final String chinese;
    private final String english;

    ElectionMode(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
