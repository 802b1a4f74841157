package org.jiceng.rules.testing.boundary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiceng.core.time.Timeline;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.engine.RuleBook;

/**
 * Makes the cases on each side of every boundary (边界用例), each with what is to be expected there and what it is a
 * boundary of.
 *
 * <pre>{@code
 * for (DateBoundary boundary : Boundaries.of(policy.rules()).dates()) {
 *     AdmissionDecision decision = policy.decide(request, structure, boundary.day());
 *     ...
 * }
 * }</pre>
 *
 * <p>They are arguments for a parameterised test: by {@link BoundaryCases}, or by a method that returns them.
 */
public final class Boundaries {

    private Boundaries() {}

    /**
     * Returns the cases beside the boundaries of a rule book: the days on which each text that is cited begins and
     * ceases to be in force, and the thresholds that facts are compared with. A predicate that is known by its words
     * alone, {@link org.jiceng.rules.engine.Fact#satisfies}, has no threshold that could be told.
     */
    public static <F> RuleBoundaries of(RuleBook<F> book) {
        return RuleBoundaries.of(book);
    }

    /**
     * Returns the cases beside the boundaries of a scheme: the limits of grades, the caps and floors of deductions and
     * accruals, and the quotas.
     */
    public static SchemeBoundaries of(AssessmentScheme scheme) {
        return SchemeBoundaries.of(scheme);
    }

    /** Returns for each day on which a timeline changes the day before and the day, each with the value of that day. */
    public static <T> ImmutableList<SwitchBoundary<T>> of(Timeline<T> timeline) {
        ImmutableList.Builder<SwitchBoundary<T>> boundaries = ImmutableList.builder();
        for (LocalDate day : timeline.switchDays()) {
            LocalDate before = day.minusDays(1);
            boundaries.add(new SwitchBoundary<>(before, timeline.on(before)));
            boundaries.add(new SwitchBoundary<>(day, timeline.on(day)));
        }
        return boundaries.build();
    }
}
