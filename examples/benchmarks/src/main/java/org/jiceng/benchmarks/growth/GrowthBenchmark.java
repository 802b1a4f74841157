package org.jiceng.benchmarks.growth;

import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jiceng.benchmarks.division.DivisionFile;
import org.jiceng.benchmarks.division.Loading;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.DotRenderer;
import org.jiceng.core.diagram.SvgRenderer;
import org.jiceng.core.diagram.view.DiagramView;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.structure.GovernanceStructure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ours at sizes that grow tenfold, over invented places. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

    private static final int WANTED = 1 << 10;

    /** How many places. */
    @Param("100")
    public int size = 1;

    private final BodyId[] ids = new BodyId[WANTED];
    private final DivisionCode[] codes = new DivisionCode[WANTED];
    private GovernanceStructure structure = GovernanceStructure.builder().build();
    private int next;

    /** Reads the structure and picks places in it. */
    @Setup
    public void read() throws IOException {
        structure = (GovernanceStructure) Loading.JICENG_STRUCTURE.load(DivisionFile.of(Integer.toString(size)));
        Random random = new Random(size);
        for (int i = 0; i < WANTED; i++) {
            Body body = structure.bodies().get(random.nextInt(structure.size()));
            ids[i] = body.id();
            codes[i] = body.divisionCode().orElseThrow();
        }
    }

    private int advance() {
        next = next + 1 & WANTED - 1;
        return next;
    }

    /** From the file to the structure. */
    @Benchmark
    public Object load() throws IOException {
        return Loading.JICENG_STRUCTURE.load(DivisionFile.of(Integer.toString(size)));
    }

    /** The body above. */
    @Benchmark
    public Object parent() {
        return structure.parent(ids[advance()]);
    }

    /** The bodies with a code. */
    @Benchmark
    public Object byCode() {
        return structure.byCode(codes[advance()]);
    }

    /** The model of a chart of all. */
    @Benchmark
    public Diagram chart() {
        return DiagramView.builder().title("全部").build().of(structure);
    }

    /** The chart of all as DOT. */
    @Benchmark
    public String dot() {
        return new DotRenderer().render(chart(), Locale.CHINESE);
    }

    /** The chart of all as SVG. */
    @Benchmark
    public String svg() {
        return new SvgRenderer().render(chart(), Locale.CHINESE);
    }
}
