package org.jiceng.benchmarks.diagram;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a list of places to the text of a chart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DiagramBenchmark {

    /** How many places. */
    @Param("60")
    public int nodes = 1;

    /** The tool. */
    @Param
    public Charting tool = Charting.JICENG_DOT;

    private ImmutableList<Place> places = ImmutableList.of();

    /** Invents the places. */
    @Setup
    public void inventPlaces() {
        places = Place.county(nodes);
    }

    /** Builds the model and writes the chart. */
    @Benchmark
    public String draw() {
        return tool.draw(places);
    }
}
