package org.jiceng.benchmarks.report;

import org.jiceng.benchmarks.admission.DeciderKind;
import org.jiceng.benchmarks.admission.Matter;

/** Makes the first decision of an engine in a fresh process. */
public final class ColdStart {

    private ColdStart() {}

    /** Starts the engine that the argument names and decides once. */
    public static void main(String[] args) {
        System.out.println(DeciderKind.valueOf(args[0]).start().decide(Matter.of(0)));
        System.exit(0);
    }
}
