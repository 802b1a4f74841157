package org.jiceng.core.text;

/** A word of a closed vocabulary that has a name for people (有名称的词), such as the constants of most enums here. */
public interface Labeled {

    /** Returns the name in both languages. */
    LocalizedText label();
}
