package org.jiceng.rules.assessment.card;

import java.math.BigDecimal;
import org.jiceng.core.text.LocalizedText;

/**
 * Points that a scorecard adds or takes off beside its lines (调整项): lines and adjustments together make the total.
 *
 * @param kind why
 * @param of the id of the section, of the scheme, or of the veto
 * @param points the points, negative where they are taken off
 */
public record Adjustment(Kind kind, String of, BigDecimal points) {

    /** Why points are adjusted. */
    public enum Kind {
        /** The section's sum was above its cap, 大项封顶. */
        SECTION_CAP("大项封顶", "section cap"),
        /** The section's sum was below its floor, 大项保底. */
        SECTION_FLOOR("大项保底", "section floor"),
        /** The total was above its cap, 总分封顶. */
        TOTAL_CAP("总分封顶", "total cap"),
        /** The total was below its floor, 总分保底. */
        TOTAL_FLOOR("总分保底", "total floor"),
        /** A veto set the total to zero, 一票否决. */
        VETO("一票否决", "veto");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the name of the kind. */
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }
}
