package org.jiceng.benchmarks.division;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiceng.core.division.DivisionTable;
import org.jiceng.core.division.DivisionTableReader;
import org.jiceng.core.history.EditionDiff;
import org.jiceng.core.history.Lineage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What became of the places of one edition in the next, both in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DifferenceBenchmark {

    /** The size of the later table, see {@link DivisionFile#of}. */
    @Param("1000")
    public String size = "";

    private DivisionTable before = read("2022", DivisionFile.of("1"));
    private DivisionTable after = before;

    /** Reads both tables. */
    @Setup
    public void read() {
        before = read("2022", DivisionFile.earlier(size));
        after = read("2023", DivisionFile.of(size));
    }

    private static DivisionTable read(String edition, Path file) {
        return DivisionTableReader.builder()
                .edition(edition)
                .source("benchmark")
                .build()
                .read(file)
                .value();
    }

    /** Codes that came, went, or changed their name. */
    @Benchmark
    public EditionDiff difference() {
        return EditionDiff.of(before, after);
    }

    /** Bodies that came, went, or go on under another code or name. */
    @Benchmark
    public Lineage lineage() {
        return Lineage.of(before, after, List.of());
    }
}
