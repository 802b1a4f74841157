package org.jiceng.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityPeriodTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2010-10-28/2026-01-01, 2010-10-27, false
            2010-10-28/2026-01-01, 2010-10-28, true
            2010-10-28/2026-01-01, 2025-12-31, true
            2010-10-28/2026-01-01, 2026-01-01, false
            ../2026-01-01,         0001-01-01, true
            ../2026-01-01,         2026-01-01, false
            2026-01-01/..,         2025-12-31, false
            2026-01-01/..,         9999-12-31, true
            ../..,                 2026-01-01, true
            """)
    void containsItsStartAndNotItsEnd(String period, LocalDate day, boolean contained) {
        assertThat(ValidityPeriod.parse(period).contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-10-28/2026-01-01", "../2026-01-01", "2026-01-01/..", "../.."})
    void printsWhatItParses(String text) {
        assertThat(ValidityPeriod.parse(text)).hasToString(text);
    }

    @Test
    void passesOverSpaces() {
        assertThat(ValidityPeriod.parse(" 2026-01-01 / .. ")).isEqualTo(ValidityPeriod.from(DAY));
    }

    @Test
    void refusesAPeriodWithoutADay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidityPeriod.of(DAY, DAY))
                .withMessage("start of a validity period must be before its exclusive end,"
                        + " but was '2026-01-01/2026-01-01'");
        assertThat(ValidityPeriod.of(DAY, DAY.plusDays(1)).lastDay()).contains(DAY);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "2026-01-01",        "validity period must have the form 'start/end' with '..' for open, but was '2026-01-01'"
            "2026-1-1/..",       "validity period must have ISO dates such as '2026-01-01/..', but was '2026-1-1/..'"
            "2026-02-30/..",     "validity period must have ISO dates such as '2026-01-01/..', but was '2026-02-30/..'"
            "a/b/c",             "validity period must have ISO dates such as '2026-01-01/..', but was 'a/b/c'"
            """)
    void saysWhatIsWrongWithAText(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidityPeriod.parse(text))
                .withMessage(message);
    }

    @Test
    void knowsItsOpenSidesAndItsLastDay() {
        assertThat(ValidityPeriod.until(DAY).isOpenStart()).isTrue();
        assertThat(ValidityPeriod.until(DAY).isOpenEnd()).isFalse();
        assertThat(ValidityPeriod.until(DAY).lastDay()).contains(LocalDate.parse("2025-12-31"));
        assertThat(ValidityPeriod.from(DAY).isOpenStart()).isFalse();
        assertThat(ValidityPeriod.from(DAY).isOpenEnd()).isTrue();
        assertThat(ValidityPeriod.from(DAY).lastDay()).isEmpty();
    }

    /** Every pair of periods within six days, some of them open, against the days themselves. */
    @Test
    void agreesWithItsDaysAboutOverlapAndEnclosure() {
        List<ValidityPeriod> periods = new ArrayList<>();
        for (int start = -1; start < 6; start++) {
            for (int end = start + 1; end <= 6; end++) {
                periods.add(new ValidityPeriod(
                        start < 0 ? LocalDate.MIN : DAY.plusDays(start), end == 6 ? LocalDate.MAX : DAY.plusDays(end)));
            }
        }
        for (ValidityPeriod a : periods) {
            for (ValidityPeriod b : periods) {
                List<LocalDate> shared =
                        days(a).stream().filter(days(b)::contains).toList();
                assertThat(a.overlaps(b)).as("%s and %s", a, b).isEqualTo(!shared.isEmpty());
                assertThat(a.encloses(b)).as("%s and %s", a, b).isEqualTo(days(a).containsAll(days(b)));
                assertThat(a.intersection(b).map(ValidityPeriodTest::days))
                        .as("%s and %s", a, b)
                        .isEqualTo(shared.isEmpty() ? Optional.empty() : Optional.of(shared));
            }
        }
    }

    private static List<LocalDate> days(ValidityPeriod period) {
        return DAY.minusDays(3)
                .datesUntil(DAY.plusDays(10))
                .filter(period::contains)
                .toList();
    }

    @Test
    void comparesByStartThenByEnd() {
        List<ValidityPeriod> ascending = List.of(
                ValidityPeriod.until(DAY),
                ValidityPeriod.ALWAYS,
                ValidityPeriod.of(DAY, DAY.plusDays(1)),
                ValidityPeriod.from(DAY));
        List<ValidityPeriod> sorted = new ArrayList<>(ascending);
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertThat(sorted).isEqualTo(ascending);
    }

    @Test
    void readsEveryDayAsTheStandardDoes() {
        for (int year : new int[] {0, 1896, 1900, 1949, 2000, 2023, 2024, 2100, 9999}) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    compare(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
                }
            }
        }
        for (String text :
                new String[] {"2026-1-01", "2026-01-1x", "-026-01-01", "2026/01/01", "+12026-01-01", "２０２６-01-01"}) {
            compare(text);
        }
    }

    private static void compare(String day) {
        Optional<LocalDate> standard;
        try {
            standard = Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            standard = Optional.empty();
        }
        if (standard.isPresent()) {
            assertThat(ValidityPeriod.parse(day + "/..").start()).isEqualTo(standard.get());
        } else {
            assertThatIllegalArgumentException().as(day).isThrownBy(() -> ValidityPeriod.parse(day + "/.."));
        }
    }
}
