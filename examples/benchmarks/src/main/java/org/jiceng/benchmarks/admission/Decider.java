package org.jiceng.benchmarks.admission;

/** Decides matters by the ten rules. */
@FunctionalInterface
public interface Decider {

    /** Returns the first rule that hits. */
    Answer decide(Matter matter);
}
