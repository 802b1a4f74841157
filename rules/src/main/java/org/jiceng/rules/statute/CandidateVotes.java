package org.jiceng.rules.statute;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a candidate got in a round of an election (候选人得票).
 *
 * @param name the candidate's name, or any key that the caller uses for persons
 * @param votes the votes, from 0
 * @param elected whether the candidate is said to be elected
 */
public record CandidateVotes(String name, int votes, boolean elected) {

    /**
     * Checks the votes.
     *
     * @throws IllegalArgumentException if they are negative
     */
    public CandidateVotes {
        checkArgument(votes >= 0, "votes for '%s' must not be negative, but was '%s'", name, votes);
    }
}
