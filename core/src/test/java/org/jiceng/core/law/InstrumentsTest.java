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
            村民委员会组织法,     2010-10-27, -
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
        assertThat(byTitle.get("村民委员会组织法")).hasSize(3);
        assertThat(byTitle.get("城市居民委员会组织法")).hasSize(3);
    }

    @Test
    void findsAnInstrumentById() {
        Instruments.all()
                .forEach(instrument ->
                        assertThat(Instruments.get(instrument.id())).isSameAs(instrument));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.get("RCOL-2026"))
                .withMessageStartingWith("instrument id must be one of [VCOL-2010, VCOL-2018, VCOL-2025, RCOL-1989,")
                .withMessageEndingWith("], but was 'RCOL-2026'");
    }

    @Test
    void appliesInTheWholeNation() {
        assertThat(Instruments.all())
                .allMatch(instrument -> instrument.jurisdiction().isNational());
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
