package org.jiceng.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.identifier.DivisionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RCOL-2025 | 43 | 2 | 0 | 《城市居民委员会组织法》（2025年修订）第四十三条第二款 | Organic Law of Urban Residents Committees (2025 revision), art. 43(2)
            VCOL-2018 | 5  | 0 | 0 | 《村民委员会组织法》（2018年修正）第五条 | Organic Law of Villagers Committees (2018 amendment), art. 5
            LOL-2022  | 73 | 0 | 2 | 《地方各级人民代表大会和地方各级人民政府组织法》（2022年修正）第七十三条第二项 | Organic Law of Local People's Congresses and Local People's Governments (2022 amendment), art. 73 item 2
            LOL-2022  | 12 | 1 | 7 | 《地方各级人民代表大会和地方各级人民政府组织法》（2022年修正）第十二条第一款第七项 | Organic Law of Local People's Congresses and Local People's Governments (2022 amendment), art. 12(1) item 7
            DIV-2018  | 9  | 0 | 0 | 《行政区划管理条例》（国务院令第704号）第九条 | Regulation on the Administration of Administrative Divisions (国务院令第704号), art. 9
            """)
    void printsInBothLanguages(String id, int article, int paragraph, int item, String chinese, String english) {
        Citation citation = new Citation(Instruments.get(id), Optional.of(new Provision(article, paragraph, item)));
        assertThat(citation.in(Locale.CHINESE)).isEqualTo(chinese);
        assertThat(citation.in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(citation.in(Locale.FRENCH)).isEqualTo(chinese);
        assertThat(citation).hasToString(chinese);
    }

    @Test
    void citesAWholeInstrumentAnArticleOrAParagraph() {
        assertThat(Instruments.VCOL_2025.whole()).hasToString("《村民委员会组织法》（2025年修正）");
        assertThat(Instruments.VCOL_2025.article(6)).hasToString("《村民委员会组织法》（2025年修正）第六条");
        assertThat(Instruments.VCOL_2025.article(6, 1)).hasToString("《村民委员会组织法》（2025年修正）第六条第一款");
        assertThat(Instruments.VCOL_2025).hasToString("《村民委员会组织法》（2025年修正）");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0     | 0  | 0  | article must be from 1 to 9999, but was '0'
            10000 | 0  | 0  | article must be from 1 to 9999, but was '10000'
            1     | -1 | 0  | paragraph must not be negative, but was '-1'
            1     | 0  | -1 | item must not be negative, but was '-1'
            """)
    void refusesNumbersThatNoTextHas(int article, int paragraph, int item, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Provision(article, paragraph, item))
                .withMessage(message);
    }

    @Test
    void putsCitationsAndNoteOfABasisOnOneLine() {
        Citation villagers = Instruments.VCOL_2025.article(6);
        Citation residents = Instruments.RCOL_2025.article(6);
        LegalBasis both = new LegalBasis(ImmutableList.of(villagers, residents), Optional.of("县委〔2025〕1号"));
        assertThat(both.in(Locale.CHINESE)).isEqualTo(villagers + "、" + residents + "、县委〔2025〕1号");
        assertThat(both.in(Locale.ENGLISH))
                .isEqualTo(villagers.in(Locale.ENGLISH) + "; " + residents.in(Locale.ENGLISH) + "; 县委〔2025〕1号");
        assertThat(LegalBasis.of(villagers).in(Locale.CHINESE)).isEqualTo(villagers.toString());
        assertThat(LegalBasis.ofNote(" 三定方案 ").in(Locale.CHINESE)).isEqualTo("三定方案");
        assertThat(LegalBasis.ofNote("  ")).isSameAs(LegalBasis.none());
        assertThat(LegalBasis.none().isEmpty()).isTrue();
        assertThat(LegalBasis.none().in(Locale.CHINESE)).isEmpty();
        assertThat(both.isEmpty()).isFalse();
    }

    @Test
    void appliesInItsJurisdictionOnly() {
        Jurisdiction shandong = Jurisdiction.of(DivisionCode.parse("37"));
        assertThat(shandong.covers(DivisionCode.parse("370102001001"))).isTrue();
        assertThat(shandong.covers(DivisionCode.parse("360735"))).isFalse();
        assertThat(shandong.isNational()).isFalse();
        assertThat(shandong).hasToString("37");
        assertThat(Jurisdiction.nation().covers(DivisionCode.parse("360735"))).isTrue();
        assertThat(Jurisdiction.nation()).hasToString("nation");
    }

    @Test
    void knowsWhichModalitiesBindStrictly() {
        assertThat(Modality.values()).filteredOn(Modality::isStrict).containsExactly(Modality.MUST, Modality.MUST_NOT);
    }
}
