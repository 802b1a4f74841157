package org.jiceng.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "兴隆村民委员会", "长shan村", "(土郎)头", "𠅤家村", "〇０", "a  b", "\uE000\uE815", "e\u0301"})
    void leavesCleanTextAsItIs(String text) {
        assertThat(SafeText.oneLine(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb", "a\r\nb", "a\tb", "a\u000Bb", "a\fb", "a\u0085b", "a\u2028b", "a\u2029b", "a\n\n\t\nb"})
    void turnsARunOfBreaksIntoOneSpace(String text) {
        assertThat(SafeText.oneLine(text)).isEqualTo("a b");
    }

    @Test
    void replacesWhatNoTextMayHold() {
        assertThat(SafeText.oneLine("a\u0000b\u001Bc\u007Fd\u009Be")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(SafeText.oneLine("a\uD800b\uDC00c")).isEqualTo("a\uFFFDb\uFFFDc");
        assertThat(SafeText.oneLine("a\uFFFEb\uFDD0c" + Character.toString(0x1FFFF)))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    /**
     * Every code point alone: what comes out is one line without control characters, and coming out twice is the same.
     */
    @Test
    void isSafeForEveryCodePoint() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String safe = SafeText.oneLine("x" + Character.toString(c) + "y");
            assertThat(safe.chars().noneMatch(Character::isISOControl)
                            && safe.lines().count() == 1)
                    .as("U+%04X", c)
                    .isTrue();
            assertThat(SafeText.oneLine(safe)).isSameAs(safe);
        }
    }
}
