package org.jiceng.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1,    一
            10,   十
            11,   十一
            20,   二十
            43,   四十三
            100,  一百
            101,  一百零一
            105,  一百零五
            110,  一百一十
            111,  一百一十一
            1000, 一千
            1001, 一千零一
            1010, 一千零一十
            1011, 一千零一十一
            1100, 一千一百
            1101, 一千一百零一
            9999, 九千九百九十九
            """)
    void writesAsLawsDo(int number, String text) {
        assertThat(ChineseNumerals.write(number)).isEqualTo(text);
    }

    @Test
    void writesEveryNumberSoThatItReadsBack() {
        for (int number = 1; number <= 9999; number++) {
            String text = ChineseNumerals.write(number);
            assertThat(read(text)).as(text).isEqualTo(number);
            assertThat(text)
                    .doesNotContain("零零")
                    .doesNotEndWith("零")
                    .doesNotStartWith("零")
                    .doesNotStartWith("一十");
        }
    }

    /** Reads from left to right: a digit waits for its unit, and a unit without a digit is a ten at the beginning. */
    private static int read(String text) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            int unit = switch (text.charAt(i)) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                default -> 0;
            };
            if (unit == 0) {
                digit = "零一二三四五六七八九".indexOf(text.charAt(i));
            } else {
                sum += unit * (digit == 0 ? 1 : digit);
                digit = 0;
            }
        }
        return sum + digit;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void refusesOtherNumbers(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChineseNumerals.write(number))
                .withMessage("number must be from 1 to 9999, but was '" + number + "'");
    }
}
