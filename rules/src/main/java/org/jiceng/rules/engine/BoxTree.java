package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;

/**
 * What a part of a question says of every combination of values, as it came about (推演树): a box at each end.
 *
 * @param <P> the type of what the part says
 */
sealed interface BoxTree<P> {

    /**
     * A box: the part says the same of every combination in it.
     *
     * @param what what it says
     */
    record Said<P>(P what) implements BoxTree<P> {}

    /**
     * The values of a fact were told apart.
     *
     * @param fact the number of the fact
     * @param sets the sets of values, by their numbers; no value that it may have here is in two of them or in none
     * @param trees what the part says where the fact has a value of each set
     */
    record Fork<P>(int fact, ImmutableList<BitSet> sets, ImmutableList<BoxTree<P>> trees) implements BoxTree<P> {}
}
