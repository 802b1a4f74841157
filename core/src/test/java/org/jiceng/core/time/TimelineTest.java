package org.jiceng.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    /** The term of a villagers committee, and a gap before and after an invented time with seven years. */
    private final Timeline<Integer> years = Timeline.<Integer>builder()
            .put(ValidityPeriod.parse("2018-12-29/2030-01-01"), 5)
            .put(ValidityPeriod.parse("2010-10-28/2018-12-29"), 3)
            .put(ValidityPeriod.parse("2040-01-01/2050-01-01"), 7)
            .build();

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2010-10-27, -
            2010-10-28, 3
            2018-12-28, 3
            2018-12-29, 5
            2029-12-31, 5
            2030-01-01, -
            2039-12-31, -
            2040-01-01, 7
            2049-12-31, 7
            2050-01-01, -
            """)
    void hasTheValueOfTheDayAndNoneInAGap(LocalDate day, Integer value) {
        assertThat(years.on(day).orElse(null)).isEqualTo(value);
    }

    @Test
    void sortsItsEntriesByTime() {
        assertThat(years.entries()).extracting(Timeline.Entry::value).containsExactly(3, 5, 7);
        assertThat(years)
                .hasToString(
                        "[Entry[period=2010-10-28/2018-12-29, value=3], Entry[period=2018-12-29/2030-01-01, value=5],"
                                + " Entry[period=2040-01-01/2050-01-01, value=7]]");
    }

    @Test
    void namesTheDaysOnWhichTheValueChanges() {
        assertThat(years.switchDays())
                .extracting(LocalDate::toString)
                .containsExactly("2010-10-28", "2018-12-29", "2030-01-01", "2040-01-01", "2050-01-01");
        assertThat(Timeline.always(1).switchDays()).isEmpty();
        assertThat(Timeline.builder().build().on(LocalDate.parse("2026-01-01"))).isEmpty();
    }

    @Test
    void refusesOverlappingPeriods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.<Integer>builder()
                        .put(ValidityPeriod.parse("2018-12-28/.."), 5)
                        .put(ValidityPeriod.parse("2010-10-28/2018-12-29"), 3)
                        .build())
                .withMessage("periods of a timeline must not overlap,"
                        + " but were '2010-10-28/2018-12-29' for '3' and '2018-12-28/..' for '5'");
    }

    @Test
    void isEqualByItsEntries() {
        Timeline<Integer> same =
                Timeline.<Integer>builder().put(ValidityPeriod.ALWAYS, 1).build();
        assertThat(same).isEqualTo(Timeline.always(1)).hasSameHashCodeAs(Timeline.always(1));
        assertThat(same).isNotEqualTo(Timeline.always(2)).isNotEqualTo(years);
    }
}
