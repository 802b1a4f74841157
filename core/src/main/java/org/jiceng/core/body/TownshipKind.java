package org.jiceng.core.body;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** The kind of a township-level government (乡级政府类别). */
public enum TownshipKind implements Labeled {
    /** Township, 乡; a 苏木 counts as one. */
    TOWNSHIP("乡", "township"),
    /** Ethnic township, 民族乡; a 民族苏木 counts as one. Its head is a citizen of the founding minority. */
    ETHNIC_TOWNSHIP("民族乡", "ethnic township"),
    /** Town, 镇. */
    TOWN("镇", "town");

    private final String chinese;
    private final String english;

    TownshipKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
