package org.jiceng.rules.testing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jiceng.core.law.Modality;
import org.junit.jupiter.api.Test;

/** What lies one step beside a value. */
class NeighboursTest {

    @Test
    void aStepIsOneUnitOfTheLastDigit() {
        assertThat(Neighbours.of(60)).containsExactly(59, 61);
        assertThat(Neighbours.of(60L)).containsExactly(59L, 61L);
        assertThat(Neighbours.of(new BigDecimal("60"))).containsExactly(new BigDecimal("59"), new BigDecimal("61"));
        assertThat(Neighbours.of(new BigDecimal("59.5")))
                .containsExactly(new BigDecimal("59.4"), new BigDecimal("59.6"));
        assertThat(Neighbours.of(new BigDecimal("1E+3")))
                .containsExactly(new BigDecimal("999"), new BigDecimal("1001"));
        assertThat(Neighbours.of(LocalDate.parse("2026-01-01")))
                .containsExactly(LocalDate.parse("2025-12-31"), LocalDate.parse("2026-01-02"));
        assertThat(Neighbours.of(Modality.MUST_NOT)).containsExactly(Modality.MUST, Modality.MAY);
    }

    @Test
    void thereIsNothingBeyondTheEndOfAType() {
        assertThat(Neighbours.of(Integer.MAX_VALUE)).containsExactly(Integer.MAX_VALUE - 1);
        assertThat(Neighbours.of(Integer.MIN_VALUE)).containsExactly(Integer.MIN_VALUE + 1);
        assertThat(Neighbours.of(Long.MIN_VALUE)).containsExactly(Long.MIN_VALUE + 1);
        assertThat(Neighbours.of(LocalDate.MAX)).containsExactly(LocalDate.MAX.minusDays(1));
        assertThat(Neighbours.of(LocalDate.MIN)).containsExactly(LocalDate.MIN.plusDays(1));
        assertThat(Neighbours.of(Modality.MUST)).containsExactly(Modality.MUST_NOT);
        assertThat(Neighbours.of(Modality.GENERALLY)).containsExactly(Modality.MAY);
    }

    @Test
    void whatHasNoStepsHasNoNeighbours() {
        assertThat(Neighbours.of("text")).isEmpty();
        assertThat(Neighbours.of(true)).isEmpty();
    }
}
