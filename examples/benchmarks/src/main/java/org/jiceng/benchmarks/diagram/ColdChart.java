package org.jiceng.benchmarks.diagram;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.DiagramFormat;
import org.jiceng.core.diagram.DiagramRenderer;

/**
 * Writes the first chart of a fresh process: the diagram is built before, and what counts is the processor time of the
 * thread that writes it. The compiler's own threads run beside it and do not count. Several runs and their median are
 * the caller's business.
 */
public final class ColdChart {

    private ColdChart() {}

    /** Prints milliseconds for the format and the number of places that the arguments name. */
    public static void main(String[] args) {
        ImmutableList<Place> places = Place.county(args.length > 1 ? Integer.parseInt(args[1]) : 10_000);
        Diagram diagram = Charting.model(places);
        DiagramRenderer renderer = DiagramFormat.valueOf(args[0]).renderer();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        int length = renderer.render(diagram).length();
        long spent = thread.getCurrentThreadCpuTime() - before;
        System.out.println(args[0] + " " + spent / 1_000_000 + " ms, " + length + " characters");
    }
}
