package org.jiceng.rules.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.edition.Adjustment;
import org.jiceng.rules.duty.edition.AdjustmentKind;

/**
 * What the residents think of a duty (居民评议): where enough of them disapprove, it exits (居民不认可退出).
 *
 * @param duty the duty
 * @param reference the number of the poll or the minutes
 * @param answered how many answered, from 0
 * @param disapproving how many of them disapprove, from 0 to {@code answered}
 */
public record ResidentsOpinion(DutyId duty, String reference, int answered, int disapproving) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if more disapprove than answered, or a number is negative
     */
    public ResidentsOpinion {
        checkArgument(
                disapproving >= 0 && disapproving <= answered,
                "residents who disapprove of duty '%s' must be from 0 to those who answered, but were %s of %s",
                duty,
                disapproving,
                answered);
    }

    /**
     * Returns the adjustment that takes the duty off the list from a day on, or empty where too few disapprove.
     *
     * @param threshold how many of those who answered have to disapprove
     * @param day the first day without the duty
     */
    public Optional<Adjustment> exit(Threshold threshold, LocalDate day) {
        if (!threshold.isReachedBy(disapproving, answered)) {
            return Optional.empty();
        }
        return Optional.of(Adjustment.builder()
                .kind(AdjustmentKind.DISAPPROVAL)
                .day(day)
                .reference(reference)
                .ground(LifecycleText.text(
                        "disapproved", duty, Integer.toString(answered), Integer.toString(disapproving), threshold))
                .addLeaving(duty)
                .build());
    }
}
