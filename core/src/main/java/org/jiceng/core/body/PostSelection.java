package org.jiceng.core.body;

/** How the holder of a post is found (产生方式). */
public enum PostSelection {
    /** By election, 选举. */
    ELECTED,
    /** By appointment, 任命 or 聘任. */
    APPOINTED
}
