package org.jiceng.benchmarks.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartingTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JICENG_MODEL")
    void everyToolDrawsEveryPlace(Charting tool) {
        ImmutableList<Place> places = Place.county(60);

        String chart = tool.draw(places);

        assertThat(places).hasSize(60).allMatch(place -> chart.contains(place.name()));
    }
}
