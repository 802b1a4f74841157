package org.jiceng.benchmarks.assessment;

/** Invented inputs. */
public final class Inputs {

    private Inputs() {}

    /** Returns the inputs of a body, one for each indicator, from 0 to 100; the same number gives the same inputs. */
    public static int[] of(int body) {
        return Indicator.inputs(body);
    }
}
