package org.jiceng.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            000, -
            001, STREET
            099, STREET
            100, TOWN
            199, TOWN
            200, TOWNSHIP
            399, TOWNSHIP
            400, OTHER
            599, OTHER
            600, -
            999, -
            """)
    void readsTheBandOfATownship(String segment, TownshipBand band) {
        assertThat(TownshipBand.of(DivisionCode.parse("360735" + segment)).orElse(null))
                .isEqualTo(band);
        assertThat(TownshipBand.of(DivisionCode.parse("360735" + segment + "200"))
                        .orElse(null))
                .isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            000, -
            001, RESIDENTS
            199, RESIDENTS
            200, VILLAGERS
            399, VILLAGERS
            400, SIMILAR_TO_RESIDENTS
            499, SIMILAR_TO_RESIDENTS
            500, SIMILAR_TO_VILLAGERS
            599, SIMILAR_TO_VILLAGERS
            600, -
            """)
    void readsTheBandOfAVillage(String segment, VillageBand band) {
        assertThat(VillageBand.of(DivisionCode.parse("360735100" + segment)).orElse(null))
                .isEqualTo(band);
    }

    @Test
    void coversEachSegmentOnce() {
        for (int segment = 1; segment < 600; segment++) {
            int tested = segment;
            assertThat(TownshipBand.values())
                    .filteredOn(band -> band.segments().contains(tested))
                    .hasSize(1);
            assertThat(VillageBand.values())
                    .filteredOn(band -> band.segments().contains(tested))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            111, MAIN_CITY,       true
            112, CITY_FRINGE,     true
            121, TOWN_CENTER,     true
            122, TOWN_FRINGE,     true
            123, SPECIAL_AREA,    true
            210, TOWNSHIP_CENTER, false
            220, VILLAGE,         false
            """)
    void readsTheUrbanRuralClass(String code, UrbanRuralClass expected, boolean urban) {
        assertThat(UrbanRuralClass.parse(code)).isEqualTo(expected);
        assertThat(expected.isUrban()).isEqualTo(urban);
        assertThat(expected.code()).isEqualTo(Integer.parseInt(code));
    }

    @Test
    void refusesAnUnknownUrbanRuralClass() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrbanRuralClass.parse("113"))
                .withMessage("urban-rural class must be one of 111, 112, 121, 122, 123, 210, 220, but was '113'");
    }
}
