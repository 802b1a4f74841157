package org.jiceng.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            村民委员会组织法,     1998-11-03, -
            村民委员会组织法,     1998-11-04, VCOL-1998
            村民委员会组织法,     2010-10-27, VCOL-1998
            村民委员会组织法,     2010-10-28, VCOL-2010
            村民委员会组织法,     2018-12-28, VCOL-2010
            村民委员会组织法,     2018-12-29, VCOL-2018
            村民委员会组织法,     2025-12-31, VCOL-2018
            村民委员会组织法,     2026-01-01, VCOL-2025
            城市居民委员会组织法, 1989-12-31, -
            城市居民委员会组织法, 1990-01-01, RCOL-1989
            城市居民委员会组织法, 2018-12-28, RCOL-1989
            城市居民委员会组织法, 2018-12-29, RCOL-2018
            城市居民委员会组织法, 2025-12-31, RCOL-2018
            城市居民委员会组织法, 2026-01-01, RCOL-2025
            行政区划管理条例,     2018-12-31, -
            行政区划管理条例,     2019-01-01, DIV-2018
            """)
    void hasTheVersionInForceOnADay(String title, LocalDate day, String id) {
        assertThat(Instruments.all().stream()
                        .filter(instrument ->
                                instrument.title().in(Locale.CHINESE).equals(title))
                        .filter(instrument -> instrument.period().contains(day))
                        .map(LegalInstrument::id))
                .isEqualTo(id == null ? ImmutableList.of() : ImmutableList.of(id));
    }

    @Test
    void hasVersionsOfALawThatFollowEachOtherWithoutGap() {
        ImmutableListMultimap<String, LegalInstrument> byTitle = Multimaps.index(
                Instruments.all(), instrument -> instrument.title().in(Locale.CHINESE));
        for (String title : byTitle.keySet()) {
            ImmutableList<LegalInstrument> versions = byTitle.get(title);
            for (int i = 1; i < versions.size(); i++) {
                assertThat(versions.get(i).period().start())
                        .as(versions.get(i).id())
                        .isEqualTo(versions.get(i - 1).period().end());
            }
        }
        assertThat(byTitle.get("村民委员会组织法")).hasSize(4);
        assertThat(byTitle.get("城市居民委员会组织法")).hasSize(3);
    }

    @Test
    void findsAnInstrumentById() {
        Instruments.all()
                .forEach(instrument ->
                        assertThat(Instruments.get(instrument.id())).isSameAs(instrument));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.get("RCOL-2026"))
                .withMessageStartingWith(
                        "instrument id must be one of [VCOL-1998, VCOL-2010, VCOL-2018, VCOL-2025, RCR-1954,")
                .withMessageEndingWith("], but was 'RCOL-2026'");
    }

    @Test
    void appliesInTheWholeNationUnlessItIsALocalRegulation() {
        assertThat(Instruments.all())
                .allMatch(instrument -> instrument.jurisdiction().isNational()
                        == (instrument.kind() != InstrumentKind.LOCAL_REGULATION));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            VCOL-1998,         nation, 1998-11-04/2010-10-28, SECONDARY
            RCR-1954,          nation, 1954-12-31/1990-01-01, SECONDARY
            RCEO-2024,         nation, 2025-05-01/..,         VERIFIED
            BJ-STREET-2019,    11,     2020-01-01/..,         VERIFIED
            TJ-STREET-2020,    12,     2020-11-01/..,         VERIFIED
            SH-RC-2020,        31,     2017-07-01/..,         VERIFIED
            SD-TOWNSHIP-2020,  37,     2020-08-01/..,         VERIFIED
            CD-COMMUNITY-2020, 5101,   2020-12-01/..,         VERIFIED
            LZ-GRID-2024,      5105,   2024-10-01/..,         VERIFIED
            DY-COMMUNITY-2025, 5106,   2025-12-01/..,         VERIFIED
            SC-VCE-2025,       51,     2026-01-01/..,         VERIFIED
            HI-VC-2025,        46,     2025-11-27/..,         SECONDARY
            CC-2024-0806,      nation, 2024-08-06/..,         SECONDARY
            """)
    void saysWhereAndWhenATextHoldsAndHowItWasRead(
            String id, String jurisdiction, ValidityPeriod period, Verification verification) {
        LegalInstrument instrument = Instruments.get(id);
        assertThat(instrument.jurisdiction()).hasToString(jurisdiction);
        assertThat(instrument.period()).isEqualTo(period);
        assertThat(instrument.verification()).isEqualTo(verification);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2010-10-27, -1, 3
            2010-10-28, 3,  3
            2018-12-28, 3,  3
            2018-12-29, 5,  5
            2025-12-31, 5,  5
            2026-01-01, 5,  5
            """)
    void knowsTheTermOfADay(LocalDate day, int villagers, int residents) {
        assertThat(LegalNumbers.VILLAGERS_TERM_YEARS
                        .on(day)
                        .map(LegalNumber::value)
                        .orElse(-1))
                .isEqualTo(villagers);
        assertThat(LegalNumbers.RESIDENTS_TERM_YEARS
                        .on(day)
                        .map(LegalNumber::value)
                        .orElse(-1))
                .isEqualTo(residents);
    }

    /** A number cites the text that is in force on its days. */
    @Test
    void citesTheTextOfTheDayForEveryNumber() {
        ImmutableList.of(
                        LegalNumbers.VILLAGERS_TERM_YEARS,
                        LegalNumbers.RESIDENTS_TERM_YEARS,
                        LegalNumbers.VILLAGERS_MEMBERS_AT_LEAST,
                        LegalNumbers.VILLAGERS_MEMBERS_AT_MOST,
                        LegalNumbers.RESIDENTS_MEMBERS_AT_LEAST,
                        LegalNumbers.RESIDENTS_MEMBERS_AT_MOST,
                        LegalNumbers.RESIDENTS_HOUSEHOLDS_FROM,
                        LegalNumbers.RESIDENTS_HOUSEHOLDS_TO)
                .forEach(line -> line.entries()
                        .forEach(entry -> assertThat(
                                        entry.value().citation().instrument().period())
                                .isEqualTo(entry.period())));
        LocalDate day = LocalDate.parse("2026-01-01");
        assertThat(LegalNumbers.RESIDENTS_HOUSEHOLDS_TO
                        .on(day.minusDays(1))
                        .orElseThrow()
                        .value())
                .isEqualTo(700);
        assertThat(LegalNumbers.RESIDENTS_HOUSEHOLDS_TO.on(day).orElseThrow().value())
                .isEqualTo(3_000);
    }

    @Test
    void needsAnId() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LegalInstrument.builder()
                        .id(" ")
                        .title(LocalizedText.verbatim("x"))
                        .kind(InstrumentKind.LAW)
                        .period(ValidityPeriod.ALWAYS)
                        .verification(Verification.VERIFIED)
                        .build())
                .withMessage("id of a legal instrument must not be blank, but was ' '");
    }
}
