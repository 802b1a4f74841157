package org.jiceng.rules.duty.edition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.duty.Duty;

/**
 * Something that happened to a duty (事项变动).
 *
 * @param day the first day on which it is so; {@link LocalDate#MIN} for a duty of a list without a first day
 * @param kind what happened
 * @param duty the duty as it is from that day on; empty where it is off the list
 * @param grounds the adjustments of that day; none where it came or went by itself, at the end of its own period
 */
public record DutyEvent(LocalDate day, Kind kind, Optional<Duty> duty, ImmutableList<Adjustment> grounds) {

    /** What happened to a duty. */
    public enum Kind implements Labeled {
        /** It came onto the list, 列入. */
        ENTERED("列入", "entered"),
        /** It is worded or filed differently, 变更. */
        CHANGED("变更", "changed"),
        /** It was taken off the list, 退出. */
        LEFT("退出", "left"),
        /** Its own period ended, 到期失效. */
        LAPSED("到期失效", "lapsed");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }
}
