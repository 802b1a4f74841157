package org.jiceng.benchmarks.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColdPolicyTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void decidesWithAndWithoutAList(int rows) {
        assertThat(ColdPolicy.outcome(rows)).isEqualTo("REJECTED");
    }
}
