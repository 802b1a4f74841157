package org.jiceng.rules.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void halfIsNotMoreThanHalf() {
        assertThat(new Share(50, 100)).isEqualByComparingTo(Share.HALF).isNotEqualTo(Share.HALF);
        assertThat(new Share(51, 101)).isGreaterThan(Share.HALF);
        assertThat(new Share(50, 101)).isLessThan(Share.HALF);
    }

    @Test
    void aThirdIsExact() {
        assertThat(new Share(33, 99)).isEqualByComparingTo(Share.THIRD);
        assertThat(new Share(333_333_333, 1_000_000_000)).isLessThan(Share.THIRD);
        assertThat(new Share(Integer.MAX_VALUE - 1, Integer.MAX_VALUE)).isLessThan(new Share(1, 1));
    }

    @Test
    void isShownAsItWasCounted() {
        assertThat(new Share(50, 100)).hasToString("50/100");
    }

    @Test
    void hasAWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Share(0, 0))
                .withMessage("whole of a share must be at least 1, but was '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Share(-1, 2))
                .withMessage("part of a share must not be negative, but was '-1'");
    }
}
