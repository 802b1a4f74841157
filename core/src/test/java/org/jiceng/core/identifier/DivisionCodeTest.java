package org.jiceng.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            36,           36,           PROVINCE,   -,         -,   -
            3607,         3607,         PREFECTURE, 36,        -,   -
            360735,       360735,       COUNTY,     3607,      -,   -
            360735100,    360735100,    TOWNSHIP,   360735,    100, -
            360735100200, 360735100200, VILLAGE,    360735100, 100, 200
            360735000,    360735,       COUNTY,     3607,      -,   -
            360735000000, 360735,       COUNTY,     3607,      -,   -
            360000,       36,           PROVINCE,   -,         -,   -
            441900103,    441900103,    TOWNSHIP,   4419,      103, -
            441900103001, 441900103001, VILLAGE,    441900103, 103, 001
            110101198001, 110101198001, VILLAGE,    110101198, 198, 001
            990000000001, 990000000001, VILLAGE,    99,        -,   001
            """)
    void knowsLevelParentAndSegments(
            String text, String shortest, DivisionLevel level, String parent, Integer township, Integer village) {
        DivisionCode code = DivisionCode.parse(text);
        assertThat(code).hasToString(shortest);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.parent().map(DivisionCode::toString)).isEqualTo(Optional.ofNullable(parent));
        for (String other : new String[] {"36", "3607", "360735", "360735100", "4419", "99", "110101198", text}) {
            assertThat(code.isDirectlyIn(DivisionCode.parse(other)))
                    .as("%s directly in %s", text, other)
                    .isEqualTo(other.equals(parent));
        }
        assertThat(code.townshipSegment()).isEqualTo(Optional.ofNullable(township));
        assertThat(code.villageSegment()).isEqualTo(Optional.ofNullable(village));
        assertThat(DivisionCode.parse(code.toFullString())).isEqualTo(code);
        assertThat(DivisionCode.parse(code.toString())).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "360", "36073", "3607351", "3607351002001", "36073510020X", " 360735", "３６", "٣٦"})
    void refusesOtherLengthsAndCharacters(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionCode.parse(text))
                .withMessage("division code must have 2, 4, 6, 9 or 12 digits, but was '" + text + "'");
    }

    @Test
    void refusesACodeWithoutAProvince() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionCode.parse("001234"))
                .withMessage("division code must name a province in its first 2 digits and have at most 12 digits,"
                        + " but was '1234000000'");
        assertThatIllegalArgumentException().isThrownBy(() -> new DivisionCode(1_000_000_000_000L));
        assertThat(DivisionCode.parse("01").toFullString()).isEqualTo("010000000000");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            36,           360735100200, true
            3607,         360735100200, true
            360735,       360735100200, true
            360735100,    360735100200, true
            360735100200, 360735100200, true
            360735100201, 360735100200, false
            360736,       360735100200, false
            360735100200, 360735100,    false
            4419,         441900103,    true
            """)
    void containsWhatLiesInIt(String outer, String inner, boolean contained) {
        assertThat(DivisionCode.parse(outer).contains(DivisionCode.parse(inner)))
                .isEqualTo(contained);
    }

    @ParameterizedTest
    @EnumSource(DivisionLevel.class)
    void cutsToALevel(DivisionLevel level) {
        DivisionCode village = DivisionCode.parse("360735100200");
        assertThat(village.at(level)).hasToString("360735100200".substring(0, level.digits()));
        assertThat(DivisionCode.parse("36").at(level)).hasToString("36");
    }

    @Test
    void numbersItsLevelsAsTheTablesDo() {
        assertThat(DivisionLevel.values()).extracting(DivisionLevel::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(DivisionLevel.values()).extracting(DivisionLevel::digits).containsExactly(2, 4, 6, 9, 12);
    }

    @Test
    void comparesByTwelveDigits() {
        assertThat(DivisionCode.parse("360735")).isLessThan(DivisionCode.parse("360735100"));
        assertThat(DivisionCode.parse("37")).isGreaterThan(DivisionCode.parse("360735100200"));
    }
}
