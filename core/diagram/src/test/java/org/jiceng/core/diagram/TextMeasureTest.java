package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.diagram.svg.TextMeasure;
import org.jiceng.core.internal.SafeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMeasureTest {

    @ParameterizedTest
    @CsvSource({"中, 100", "（, 100", "０, 100", "0, 56", "i, 27", "W, 88", "é, 75", "ｱ, 50", "Ж, 100"})
    void measuresByEastAsianWidth(String text, int width) {
        assertThat(TextMeasure.width(text)).isEqualTo(width);
    }

    @Test
    void whatCombinesHasNoWidth() {
        assertThat(TextMeasure.width("e\u0301")).isEqualTo(TextMeasure.width("e"));
        assertThat(TextMeasure.width("\u200D\uFE0F\u200B")).isZero();
    }

    @Test
    void charactersBeyondTheFirstPlaneAreOneEmNotTwo() {
        assertThat(TextMeasure.width("\uD842\uDFB7")).isEqualTo(100);
    }

    @Test
    void wrapsBesideHanCharactersButNotBeforeClosingPunctuation() {
        assertThat(TextMeasure.wrap("东风社区居委会", 400, 9)).containsExactly("东风社区", "居委会");
        assertThat(TextMeasure.wrap("东风社区）居委", 400, 9)).containsExactly("东风社", "区）居委");
    }

    @Test
    void keepsAsciiWordsWholeUnlessTheyAreWiderThanALine() {
        assertThat(TextMeasure.wrap("the street office", 500, 9)).containsExactly("the street ", "office");
        assertThat(TextMeasure.wrap("aaaaaaaa", 300, 9)).containsExactly("aaaaa", "aaa");
    }

    @Test
    void neverCutsInsideACharacterMadeOfSeveral() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(TextMeasure.wrap("家" + family + "庭", 400, 9)).containsExactly("家", family, "庭");
    }

    @Test
    void endsInAnEllipsisAfterTheLastLine() {
        assertThat(TextMeasure.wrap("东风社区居民委员会", 300, 2)).containsExactly("东风社", "区居…");
    }

    @Test
    void linesTogetherAreTheTextAndNoneIsTooWide() {
        for (String name : HostileNames.ALL) {
            ImmutableList<String> lines = TextMeasure.wrap(name, 600, Integer.MAX_VALUE);
            assertThat(String.join("", lines)).isEqualTo(SafeText.oneLine(name));
            assertThat(lines)
                    .allSatisfy(line ->
                            assertThat(TextMeasure.width(line.stripTrailing())).isLessThanOrEqualTo(600));
        }
    }

    @Test
    void noLineEndsInAnOpeningBracket() {
        assertThat(TextMeasure.wrap("组织法《条例》（二〇二五年）", 800, 9)).containsExactly("组织法《条例》", "（二〇二五年）");
        assertThat(TextMeasure.wrap("组织法条例规（二〇二五年）", 700, 9)).containsExactly("组织法条例规", "（二〇二五年）");
    }

    @Test
    void noCharacterStandsAloneOnTheLastLine() {
        assertThat(TextMeasure.wrapEvenly("麦秸垛沟社区居民管理委员会", 1200, 8)).containsExactly("麦秸垛沟社区居", "民管理委员会");
        assertThat(TextMeasure.wrapEvenly("麦秸垛沟社区居民管理委员", 1200, 8)).hasSize(1);
        assertThat(TextMeasure.wrapEvenly("村".repeat(40), 1200, 2))
                .last()
                .satisfies(line -> assertThat(line).endsWith("…"));
    }
}
