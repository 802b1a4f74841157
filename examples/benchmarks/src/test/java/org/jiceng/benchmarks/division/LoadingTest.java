package org.jiceng.benchmarks.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoadingTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "READ_AND_DECODE")
    void everyWayLoadsEveryPlace(Loading loading) throws IOException {
        Path file = DivisionFile.of("1000");

        assertThat(loading.size(loading.load(file))).isEqualTo(1000);
    }
}
