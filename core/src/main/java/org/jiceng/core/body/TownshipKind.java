package org.jiceng.core.body;

/** The kind of a township-level government (乡级政府类别). */
public enum TownshipKind {
    /** Township, 乡; a 苏木 counts as one. */
    TOWNSHIP,
    /** Ethnic township, 民族乡; a 民族苏木 counts as one. Its head is a citizen of the founding minority. */
    ETHNIC_TOWNSHIP,
    /** Town, 镇. */
    TOWN
}
