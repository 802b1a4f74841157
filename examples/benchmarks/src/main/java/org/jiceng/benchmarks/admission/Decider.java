package org.jiceng.benchmarks.admission;

/** Decides matters by the ten rules. */
@FunctionalInterface
public interface Decider {

    /** Returns the first rule that hits. */
    Answer decide(Matter matter);

    /** Matters that were made ready before, in an order of the caller's. */
    @FunctionalInterface
    interface Prepared {

        /** Returns the first rule that hits the matter at a place in the order. */
        Answer decide(int place);
    }

    /**
     * Makes matters ready to be decided. Most engines take them as they are.
     *
     * @param matters the matters, in the order in which they will be decided
     */
    default Prepared prepare(Matter[] matters) {
        return place -> decide(matters[place]);
    }
}
