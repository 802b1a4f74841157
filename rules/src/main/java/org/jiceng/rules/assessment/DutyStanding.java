package org.jiceng.rules.assessment;

import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.duty.DutyId;

/**
 * How a duty stands that an indicator assesses (事项状态). The caller takes it from a duty list, an admission and the
 * evidence of transfers.
 *
 * @param duty the duty
 * @param status how it stands
 * @param ground why, with a citation where there is one
 */
public record DutyStanding(DutyId duty, Status status, LocalizedText ground) {

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
