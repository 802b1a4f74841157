package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jiceng.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final LocalizedText NAME = LocalizedText.verbatim("示例日历");

    /** A made-up week: Thursday and Friday off, Saturday worked. */
    private static final WorkingDays SHIFTED = WorkingDays.of(
            NAME,
            ImmutableSet.of(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-02")),
            ImmutableSet.of(LocalDate.parse("2026-01-03")));

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 1, 2026-01-05",
        "2026-01-02, 3, 2026-01-07",
        "2026-01-02, 5, 2026-01-09",
        "2026-01-03, 1, 2026-01-05",
        "2026-01-05, 15, 2026-01-26"
    })
    void theFirstDayIsNotCounted(LocalDate from, int count, LocalDate end) {
        assertThat(WorkingDays.mondayToFriday().after(from, count)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-19, 30, 2026-01-08", "2026-01-05, 1, 2026-01-02", "2026-01-04, 1, 2026-01-02"})
    void countsBackInTheSameWay(LocalDate from, int count, LocalDate first) {
        assertThat(WorkingDays.mondayToFriday().before(from, count)).isEqualTo(first);
    }

    @Test
    void aCallersCalendarKnowsHolidaysAndTheDaysWorkedInTheirStead() {
        assertThat(SHIFTED.after(LocalDate.parse("2025-12-31"), 1)).isEqualTo("2026-01-03");
        assertThat(SHIFTED.after(LocalDate.parse("2025-12-31"), 2)).isEqualTo("2026-01-05");
        assertThat(SHIFTED.isAssumed()).isFalse();
        assertThat(WorkingDays.mondayToFriday().isAssumed()).isTrue();
    }

    @Test
    void refusesADayThatIsBothAndACountThatIsNone() {
        LocalDate day = LocalDate.parse("2026-01-01");
        assertThatThrownBy(() -> WorkingDays.of(NAME, ImmutableSet.of(day), ImmutableSet.of(day)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a day must not be both a holiday and a working day, but 2026-01-01 is");
        assertThatThrownBy(() -> SHIFTED.after(day, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count of working days must be 1 to 3660, but was 0");
    }
}
