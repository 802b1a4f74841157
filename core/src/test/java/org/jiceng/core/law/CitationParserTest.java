package org.jiceng.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.internal.ChineseNumerals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationParserTest {

    /** Every text of the catalogue, whole and with provisions, in both languages. */
    @Test
    void readsWhatItWrites() {
        for (LegalInstrument instrument : Instruments.all()) {
            for (Citation citation : ImmutableList.of(
                    instrument.whole(),
                    instrument.article(1),
                    instrument.article(43, 2),
                    new Citation(instrument, Optional.of(new Provision(105, 10, 12))),
                    new Citation(instrument, Optional.of(new Provision(20, 0, 3))))) {
                assertThat(Citation.parse(citation.in(Locale.CHINESE))).isEqualTo(citation);
                assertThat(Citation.parse(citation.in(Locale.ENGLISH))).isEqualTo(citation);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《中华人民共和国村民委员会组织法》（2025年修正）第四十三条第二款",
                "《村民委员会组织法》（2025年修正）第43条第2款",
                " 《村民委员会组织法》（2025年修正）第四十三条第二款 ",
            })
    void takesTheNameOfTheCountryAndArabicNumerals(String text) {
        assertThat(Citation.parse(text)).isEqualTo(Instruments.VCOL_2025.article(43, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "《村民委员会组织法》第四十三条",
                "《村民委员会组织法》（2025年修正）第四十三条第二款又",
                "《村民委员会组织法》（2024年修正）第一条",
                "《村民委员会组织法》（2025年修正）第条",
                "Organic Law of Villagers Committees (2025 amendment), art. x",
            })
    void refusesWhatTheCatalogueDoesNotHave(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.parse(text))
                .withMessage("citation must name a version of a text in the catalogue and a provision such as"
                        + " '《村民委员会组织法》（2025年修正）第四十三条第二款', but was '" + text + "'");
    }

    @Test
    void readsEveryNumeral() {
        for (int i = 1; i <= 9_999; i++) {
            assertThat(ChineseNumerals.parse(ChineseNumerals.write(i))).isEqualTo(i);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChineseNumerals.parse("十十"))
                .withMessage("Chinese numeral must be written like 四十三 and be from 1 to 9999, but was '十十'");
    }

    @Test
    void refusesATextWithoutEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.parse("《".repeat(1_001)))
                .withMessage("citation must have at most 1000 characters, but had 1001");
    }
}
