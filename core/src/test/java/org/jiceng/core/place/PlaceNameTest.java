package org.jiceng.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNameTest {

    @ParameterizedTest
    @CsvSource({
        "东关村民委员会, 东关",
        "东关村村民委员会, 东关",
        "东关村村民委员, 东关",
        "东关社区居民委员会, 东关",
        "东关居委, 东关",
        "东关村委会会, 东关",
        "东关街道办事处, 东关",
        "镇, 镇",
        "琴江镇, 琴江",
        "满都拉图嘎查, 满都拉图",
        "长shan村, 长shan",
    })
    void findsTheStem(String name, String stem) {
        assertThat(new PlaceName(name).stem()).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"兴隆村（一分场）, 兴隆村(一分场)", "兴隆村（一分场), 兴隆村(一分场)", "' 十 里 ', 十里", "第０分场, 第0分场", "〇一村, 〇一村"})
    void normalizesBesideTheName(String name, String normalized) {
        PlaceName place = new PlaceName(name);
        assertThat(place.normalized()).isEqualTo(normalized);
        assertThat(place).hasToString(name);
        assertThat(new PlaceName(normalized).normalized()).isEqualTo(normalized);
    }
}
