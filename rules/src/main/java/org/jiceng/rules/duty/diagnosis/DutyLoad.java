package org.jiceng.rules.duty.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jiceng.core.body.Body;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;

/**
 * What a body has to carry on a day (事项负荷).
 *
 * @param body the body
 * @param lists the lists that apply to it, without the temporary duties that do not hold on the day
 * @param counts how many duties of each class it has; every class is a key
 */
public record DutyLoad(Body body, ImmutableList<DutyList> lists, ImmutableMap<DutyClass, Integer> counts) {

    /** Returns how many duties of a class it has. */
    public int of(DutyClass dutyClass) {
        return counts.getOrDefault(dutyClass, 0);
    }

    /** Returns how many duties it owes: all but the withdrawn and the prohibited ones. */
    public int owed() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isOwed())
                .mapToInt(entry -> entry.getValue())
                .sum();
    }

    /** Returns how many of the duties that it owes are somebody else's: assistance and cooperation. */
    public int forOthers() {
        return of(DutyClass.ASSISTANCE) + of(DutyClass.COOPERATION);
    }
}
