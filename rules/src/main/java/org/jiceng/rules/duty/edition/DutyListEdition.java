package org.jiceng.rules.duty.edition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;

/**
 * An edition of a list and how it came about (清单版本).
 *
 * @param list the list, its period the days on which this edition holds
 * @param grounds the adjustments that made it of the edition before, in order, all of its first day; none for the first
 *     one as long as nothing was adjusted on its first day
 */
public record DutyListEdition(DutyList list, ImmutableList<Adjustment> grounds) {

    /** A duty as it entered, and by which ground. */
    private record Entry(Duty duty, Adjustment ground) {}

    /**
     * Checks that the grounds say what is so: a duty that entered is on the list as it entered, and one that left is
     * not on it, unless a later ground says otherwise. An edition that was published anew may give the id of a duty
     * that left to another.
     *
     * @throws IllegalArgumentException if a ground is of another day than the first, or says what is not so
     */
    public DutyListEdition {
        LocalDate first = list.period().start();
        Map<DutyId, Entry> entered = new HashMap<>();
        Map<DutyId, Adjustment> left = new HashMap<>();
        for (Adjustment ground : grounds) {
            checkArgument(
                    ground.day().equals(first),
                    "ground '%s' of edition '%s' must be of its first day, '%s', but was of '%s'",
                    ground.reference(),
                    list.edition(),
                    first,
                    ground.day());
            for (Duty duty : ground.entering()) {
                left.remove(duty.id());
                entered.put(duty.id(), new Entry(duty, ground));
            }
            for (DutyId id : ground.leaving()) {
                entered.remove(id);
                if (ground.kind() != AdjustmentKind.PUBLICATION) {
                    left.put(id, ground);
                }
            }
        }
        entered.forEach((id, entry) -> {
            Optional<Duty> listed = list.find(id);
            checkArgument(
                    listed.equals(Optional.of(entry.duty)),
                    "edition '%s' must have duty '%s' as it entered by ground '%s', but has %s of that id",
                    list.edition(),
                    id,
                    entry.ground.reference(),
                    listed.isPresent() ? "another" : "none");
        });
        left.forEach((id, ground) -> checkArgument(
                list.find(id).isEmpty(),
                "edition '%s' must not have duty '%s', which left by ground '%s'",
                list.edition(),
                id,
                ground.reference()));
    }
}
