package org.jiceng.core.law;

/** How the text of an instrument was verified before it was encoded here (核对情况). */
public enum Verification {
    /** Read in the text itself. */
    VERIFIED,
    /** Read in a secondary, re-hosted or shortened text only; check the official gazette before relying on it. */
    SECONDARY,
    /** Not seen in any text. May give a warning at most. */
    UNVERIFIED
}
