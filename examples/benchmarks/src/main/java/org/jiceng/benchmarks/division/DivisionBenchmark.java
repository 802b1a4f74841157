package org.jiceng.benchmarks.division;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a compressed file of places to what a program keeps. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DivisionBenchmark {

    /** The size of the table, see {@link DivisionFile#of}. */
    @Param("1000")
    public String size = "";

    /** The way. */
    @Param
    public Loading loading = Loading.MAP;

    private Path file = Path.of("");

    /** Finds the file. */
    @Setup
    public void findTheFile() {
        file = DivisionFile.of(size);
    }

    /** Loads it. */
    @Benchmark
    public Object load() throws IOException {
        return loading.load(file);
    }
}
