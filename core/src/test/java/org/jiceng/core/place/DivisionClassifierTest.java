package org.jiceng.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jiceng.core.identifier.DivisionCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionClassifierTest {

    /** Rows of the 2023 edition, and made-up ones (marked in the name) for bands and endings that it lacks. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            36,           江西省,                    SUPERIOR,            SUPERIOR,            -
            360735,       石城县,                    SUPERIOR,            SUPERIOR,            -
            110101001,    东华门街道,                STREET,              STREET,              STREET
            110105037,    南磨房地区,                STREET,              STREET,              STREET
            420112001,    吴家山街,                  STREET,              STREET,              -
            360735100,    琴江镇,                    TOWN,                TOWN,                TOWN
            360735200,    木兰乡,                    TOWNSHIP,            TOWNSHIP,            TOWNSHIP
            150221200,    假设苏木,                  TOWNSHIP,            TOWNSHIP,            TOWNSHIP
            150221399,    假设民族苏木,              ETHNIC_TOWNSHIP,     TOWNSHIP,            ETHNIC_TOWNSHIP
            330127200,    假设畲族民族乡,            ETHNIC_TOWNSHIP,     TOWNSHIP,            ETHNIC_TOWNSHIP
            110115403,    北京经济技术开发区,        TOWNSHIP_UNIT,       TOWNSHIP_UNIT,       -
            120112403,    长青地区,                  TOWNSHIP_UNIT,       TOWNSHIP_UNIT,       -
            110105400,    假设地区,                  TOWNSHIP_UNIT,       TOWNSHIP_UNIT,       STREET
            231181001,    兆麟街道地区,              STREET,              STREET,              -
            320614416,    三星镇（叠石桥家纺产业园区）, TOWN,             TOWNSHIP_UNIT,       TOWN
            360735600,    假设镇,                    TOWN,                -,                   TOWN
            360735600,    假设,                      TOWNSHIP_UNIT,       -,                   -
            360735100001, 琴江居委会,                RESIDENTS_COMMITTEE, RESIDENTS_COMMITTEE, RESIDENTS_COMMITTEE
            360735100012, 铜锣湾社区居民委员会,      RESIDENTS_COMMITTEE, RESIDENTS_COMMITTEE, RESIDENTS_COMMITTEE
            341321102001, 振兴社区村委会,            VILLAGERS_COMMITTEE, RESIDENTS_COMMITTEE, VILLAGERS_COMMITTEE
            130523100202, 西街村居民委员会,          RESIDENTS_COMMITTEE, VILLAGERS_COMMITTEE, RESIDENTS_COMMITTEE
            360735100199, 假设社区,                  RESIDENTS_COMMITTEE, RESIDENTS_COMMITTEE, RESIDENTS_COMMITTEE
            360735100200, 假设社区,                  VILLAGERS_COMMITTEE, VILLAGERS_COMMITTEE, RESIDENTS_COMMITTEE
            360735100399, 假设村,                    VILLAGERS_COMMITTEE, VILLAGERS_COMMITTEE, VILLAGERS_COMMITTEE
            360735100400, 假设社区,                  VILLAGE_UNIT,        VILLAGE_UNIT,        RESIDENTS_COMMITTEE
            360735100499, 假设居委会,                RESIDENTS_COMMITTEE, VILLAGE_UNIT,        RESIDENTS_COMMITTEE
            150426402507, 德日苏嘎查,                VILLAGE_UNIT,        VILLAGE_UNIT,        VILLAGERS_COMMITTEE
            632801100500, 西大滩牧委会,              VILLAGERS_COMMITTEE, VILLAGE_UNIT,        VILLAGERS_COMMITTEE
            659001100236, 双泉集一连生活区,          VILLAGE_UNIT,        VILLAGERS_COMMITTEE, VILLAGE_UNIT
            130272451500, 第四生产队,                VILLAGE_UNIT,        VILLAGE_UNIT,        -
            130973400205, 一分区西庄大队,            VILLAGERS_COMMITTEE, VILLAGERS_COMMITTEE, -
            410103011004, 亚星社区居民管理委员会,    RESIDENTS_COMMITTEE, RESIDENTS_COMMITTEE, -
            360735100600, 假设,                      VILLAGE_UNIT,        -,                   -
            211321400200, 北扎兰营子村委会（一分场）, VILLAGERS_COMMITTEE, VILLAGERS_COMMITTEE, VILLAGERS_COMMITTEE
            220103014200, 新月村委会（新月工业小区）（省级）, VILLAGERS_COMMITTEE, VILLAGERS_COMMITTEE, VILLAGERS_COMMITTEE
            320402001401, 雕庄街道园区(管理区）,     VILLAGE_UNIT,        VILLAGE_UNIT,        -
            360735100201, （村委会）,                VILLAGERS_COMMITTEE, VILLAGERS_COMMITTEE, -
            """)
    void tellsWhatCodeAndNameSay(String code, String name, PlaceKind kind, PlaceKind byCode, PlaceKind byName) {
        assertThat(DivisionClassifier.classify(DivisionCode.parse(code), name))
                .isEqualTo(new PlaceClass(Optional.of(kind), Optional.ofNullable(byCode), Optional.ofNullable(byName)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1101,         市辖区,                     true
            110101,       市辖区,                     true
            5002,         县,                         true
            4190,         省直辖县级行政区划,         true
            6590,         自治区直辖县级行政区划,     true
            230803198,    向阳区直辖村级区划,         true
            360735100498, 假设虚拟社区,               true
            360735100598, 虚拟生活区,                 true
            350429100398, 普洞组生产队镇直辖村民小组, true
            1301,         石家庄市,                   false
            360735,       石城县,                     false
            360735198,    假设镇,                     false
            """)
    void recognizesPlaceholdersByTheirNames(String code, String name, boolean placeholder) {
        assertThat(DivisionClassifier.classify(DivisionCode.parse(code), name).isPlaceholder())
                .isEqualTo(placeholder);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            360735100001, 假设村委会,   true
            360735100001, 假设居委会,   false
            360735100001, 假设,         false
            360735200,    假设民族乡,   false
            360735100,    假设民族乡,   true
            360735100,    假设乡,       true
            360735100498, 虚拟村委会,   false
            """)
    void isDisputedWhereCodeAndNameTellDifferentThings(String code, String name, boolean disputed) {
        assertThat(DivisionClassifier.classify(DivisionCode.parse(code), name).isDisputed())
                .isEqualTo(disputed);
    }
}
