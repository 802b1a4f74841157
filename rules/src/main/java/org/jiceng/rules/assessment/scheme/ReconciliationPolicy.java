package org.jiceng.rules.assessment.scheme;

import org.jiceng.core.text.LocalizedText;

/**
 * What happens to an indicator whose duties the body need not do, or for which it did not get the funds (事权不符处理).
 *
 * @param unlisted for a duty that is not on the list, or was not admitted
 * @param unfunded for a duty that was admitted with funds, which were not transferred
 */
public record ReconciliationPolicy(Treatment unlisted, Treatment unfunded) {

    /** A treatment. */
    public enum Treatment {
        /** The indicator is scored as usual, and a finding says so, 提示. */
        FLAG("提示", "flagged"),
        /** The indicator is left out and re-weighted over the total, and a finding says so, 剔除. */
        NEUTRALIZE("剔除", "neutralised");

        private final String chinese;
        private final String english;

        Treatment(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the name of the treatment. */
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }
}
