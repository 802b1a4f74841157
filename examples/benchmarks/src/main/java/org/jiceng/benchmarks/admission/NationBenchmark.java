package org.jiceng.benchmarks.admission;

import java.util.concurrent.TimeUnit;
import org.jiceng.benchmarks.division.DivisionFile;
import org.jiceng.core.division.DivisionTableReader;
import org.jiceng.core.structure.GovernanceStructure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One request to every committee of a table of places, under the national policy. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NationBenchmark {

    /** The size of the table, see {@link DivisionFile#of}. */
    @Param("100")
    public String size = "";

    private GovernanceStructure structure = GovernanceStructure.builder().build();

    /** Reads the table. */
    @Setup
    public void read() {
        structure = PolicyWork.withDepartment(DivisionTableReader.builder()
                .edition("2023")
                .source("benchmark")
                .build()
                .read(DivisionFile.of(size))
                .value()
                .toStructure()
                .value());
    }

    /** Decides for all. */
    @Benchmark
    public long decideForAll() {
        return PolicyWork.rejections(structure);
    }
}
