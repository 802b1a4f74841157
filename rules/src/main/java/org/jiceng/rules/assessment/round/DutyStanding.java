package org.jiceng.rules.assessment.round;

import com.google.common.collect.ImmutableSet;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.duty.DutyId;

/**
 * How a duty stands that an indicator assesses (事项状态). {@code DutyStandings} in {@code org.jiceng.rules.lifecycle}
 * takes it from a duty list, decisions on admission and the funds that came.
 *
 * @param duty the duty
 * @param status how it stands
 * @param ground why, with a citation where there is one
 * @param bodies the bodies for which it stands so, for example those that did not get the funds; empty for all
 */
public record DutyStanding(DutyId duty, Status status, LocalizedText ground, ImmutableSet<BodyId> bodies) {

    /** Returns how a duty stands for all bodies. */
    public static DutyStanding of(DutyId duty, Status status, LocalizedText ground) {
        return new DutyStanding(duty, status, ground, ImmutableSet.of());
    }

    /** Returns whether it stands so for a body. */
    public boolean concerns(BodyId body) {
        return bodies.isEmpty() || bodies.contains(body);
    }

    /** How a duty stands. */
    public enum Status {
        /** It is on the list and what it needs came with it, 在列. */
        LISTED("在列", "listed"),
        /** It is not on the list, or was not admitted, 未列入或未准入. */
        UNLISTED("未列入或未准入", "not listed or not admitted"),
        /** It was admitted with funds, and evidence shows that they were not transferred, 经费未到位. */
        UNFUNDED("经费未到位", "funds not transferred");

        private final String chinese;
        private final String english;

        Status(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the name of the status. */
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }
}
