package org.jiceng.rules.admission;

import java.util.Optional;

/** What some rules come to for the outcome, from the least weighty on (权重): of several, the weightiest counts. */
enum Weight {
    /** They say nothing of the request. */
    NOTHING,
    /** Something is owed, but on no ground for an admission. */
    OWED,
    /** They speak of the request, and nothing is against it. */
    GROUNDED,
    /** The same, and something is owed. */
    GROUNDED_AND_OWED,
    /** A person has to look at it. */
    FOR_PERSON,
    /** It depends on a missing fact. */
    OPEN,
    /** A strict rule is violated. */
    REJECTED;

    /** Returns what rules come to with others. */
    Weight with(Weight other) {
        boolean both = (this == OWED && other == GROUNDED) || (this == GROUNDED && other == OWED);
        return both ? GROUNDED_AND_OWED : compareTo(other) < 0 ? other : this;
    }

    /** Returns what becomes of a request with which all rules come to this; empty where a missing fact decides. */
    Optional<Outcome> outcome() {
        return switch (this) {
            case NOTHING, OWED, FOR_PERSON -> Optional.of(Outcome.REFERRED);
            case GROUNDED -> Optional.of(Outcome.ADMITTED);
            case GROUNDED_AND_OWED -> Optional.of(Outcome.ADMITTED_WITH_OBLIGATIONS);
            case OPEN -> Optional.empty();
            case REJECTED -> Optional.of(Outcome.REJECTED);
        };
    }
}
