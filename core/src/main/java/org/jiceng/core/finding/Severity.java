package org.jiceng.core.finding;

/** How much a finding weighs, from the most to the least (严重程度). */
public enum Severity {
    /** Something is wrong: input could not be read, or a duty or prohibition is violated. */
    ERROR,
    /** Something is outside a soft norm, contradicts another fact, or rests on an unverified source. */
    WARNING,
    /** Something worth knowing. */
    NOTICE
}
