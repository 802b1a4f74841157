package org.jiceng.rules.admission;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jiceng.core.text.LocalizedText;

/**
 * A calendar of working days (工作日历). Public holidays and the days worked in their stead are published year by year, so
 * the caller brings them; without them Monday to Friday are taken for working days, and every finding that rests on it
 * says so.
 *
 * <p>The first day of a count is not counted: three working days after a Friday end on the Wednesday.
 */
public final class WorkingDays {

    /** A count of working days stops here; no procedure is that long. */
    static final int LIMIT = 3_660;

    private static final WorkingDays MONDAY_TO_FRIDAY = new WorkingDays(
            LocalizedText.of("周一至周五，未计法定节假日和调休", "Monday to Friday, public holidays not regarded"),
            true,
            ImmutableSet.of(),
            ImmutableSet.of());

    private final LocalizedText name;
    private final boolean assumed;
    private final ImmutableSet<LocalDate> holidays;
    private final ImmutableSet<LocalDate> workdays;

    private WorkingDays(
            LocalizedText name, boolean assumed, ImmutableSet<LocalDate> holidays, ImmutableSet<LocalDate> workdays) {
        this.name = name;
        this.assumed = assumed;
        this.holidays = holidays;
        this.workdays = workdays;
    }

    /** Returns the calendar in which Monday to Friday are working days and nothing else is known. */
    public static WorkingDays mondayToFriday() {
        return MONDAY_TO_FRIDAY;
    }

    /**
     * Returns a calendar.
     *
     * @param name where it comes from, for example 国务院办公厅2026年节假日安排
     * @param holidays the days between Monday and Friday that are not worked
     * @param workdays the Saturdays and Sundays that are
     * @throws IllegalArgumentException if a day is in both
     */
    public static WorkingDays of(LocalizedText name, Set<LocalDate> holidays, Set<LocalDate> workdays) {
        for (LocalDate day : holidays) {
            checkArgument(
                    !workdays.contains(day), "a day must not be both a holiday and a working day, but %s is", day);
        }
        return new WorkingDays(name, false, ImmutableSet.copyOf(holidays), ImmutableSet.copyOf(workdays));
    }

    /** Returns where the calendar comes from. */
    public LocalizedText name() {
        return name;
    }

    /** Returns whether the calendar was not brought by the caller, but assumed. */
    public boolean isAssumed() {
        return assumed;
    }

    /** Returns whether a day is a working day. */
    public boolean contains(LocalDate day) {
        if (workdays.contains(day)) {
            return true;
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(day);
    }

    /**
     * Returns the last day of a number of working days after a day, which is not counted itself.
     *
     * @param count from 1 to 3,660
     * @throws IllegalArgumentException if the count is another
     */
    public LocalDate after(LocalDate day, int count) {
        return moved(day, count, 1);
    }

    /**
     * Returns the first day of a number of working days before a day, which is not counted itself.
     *
     * @param count from 1 to 3,660
     * @throws IllegalArgumentException if the count is another
     */
    public LocalDate before(LocalDate day, int count) {
        return moved(day, count, -1);
    }

    private LocalDate moved(LocalDate day, int count, int step) {
        checkArgument(count >= 1 && count <= LIMIT, "count of working days must be 1 to %s, but was %s", LIMIT, count);
        LocalDate end = day;
        for (int left = count; left > 0; ) {
            end = end.plusDays(step);
            left -= contains(end) ? 1 : 0;
        }
        return end;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name.toString();
    }
}
