package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * Combinations of leaves, each of which is enough (析取范式): for a truth of a condition, which leaves have to hold and
 * which to fail. A leaf that is unknown does neither, so the three truths of Kleene need no case of their own.
 *
 * @param all the combinations
 * @param isTooMany whether there are so many that asking the rules one by one is better
 */
record Clauses(ImmutableSet<Clause> all, boolean isTooMany) {

    /**
     * A combination.
     *
     * @param holding the leaves that hold, a bit for each
     * @param failing the leaves that do not hold, a bit for each
     */
    record Clause(long holding, long failing) {

        /** Returns the combination of both, which nothing meets where a leaf would have to hold and not to hold. */
        Clause and(Clause other) {
            return new Clause(holding | other.holding, failing | other.failing);
        }

        boolean canBeMet() {
            return (holding & failing) == 0;
        }

        // Written out because clauses are compared before the first decision of a process.
        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof Clause other && holding == other.holding && failing == other.failing;
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(holding) + Long.hashCode(failing);
        }
    }

    static final Clauses NEVER = new Clauses(ImmutableSet.of(), false);
    static final Clauses ALWAYS = of(0, 0);
    static final Clauses TOO_MANY = new Clauses(ImmutableSet.of(), true);

    private static final int MOST = 64;

    static Clauses of(long holding, long failing) {
        return new Clauses(ImmutableSet.of(new Clause(holding, failing)), false);
    }

    /** Returns the combinations of either. */
    Clauses or(Clauses other) {
        return limited(
                other,
                ImmutableSet.<Clause>builder().addAll(all).addAll(other.all).build());
    }

    /** Returns the combinations of both. */
    Clauses and(Clauses other) {
        if (all.size() * other.all.size() > MOST) {
            return TOO_MANY;
        }
        ImmutableSet.Builder<Clause> both = ImmutableSet.builder();
        for (Clause a : all) {
            for (Clause b : other.all) {
                Clause clause = a.and(b);
                if (clause.canBeMet()) {
                    both.add(clause);
                }
            }
        }
        return limited(other, both.build());
    }

    private Clauses limited(Clauses other, ImmutableSet<Clause> clauses) {
        return isTooMany || other.isTooMany || clauses.size() > MOST ? TOO_MANY : new Clauses(clauses, false);
    }
}
