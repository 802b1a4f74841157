package org.jiceng.rules.assessment.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jspecify.annotations.Nullable;

/**
 * The total of a body as a sum of whole numbers: every amount is a multiple of one small unit, the greatest that
 * divides what the scheme gives, so that thirds and tenths add up without a fraction and without a rounding. Where an
 * amount is no such multiple, or is not known, there is no answer, and {@link TotalPlan} gives it from fractions.
 */
final class WholeTotal {

    private final TotalPlan plan;
    private final WholeAmounts.Exact[] exact;
    private final @Nullable WholeAmounts[] tables;
    private final long parts;
    private final long most;
    private final ImmutableList<Node> tops;
    private final Limits limits;
    private final boolean bySection;

    /** The least and the most that a section or the whole gives, in units, both inclusive. */
    private record Limits(long floor, long cap) {

        /** Where the two contradict, the floor holds. */
        long hold(long sum) {
            return Math.max(Math.min(sum, cap), floor);
        }
    }

    private record Node(int first, int end, ImmutableList<Node> parts, Limits limits) {}

    private WholeTotal(
            AssessmentScheme scheme,
            TotalPlan plan,
            WholeAmounts.Exact[] exact,
            @Nullable WholeAmounts[] tables,
            long parts) {
        this.plan = plan;
        this.exact = exact;
        this.tables = tables;
        this.parts = parts;
        this.most = most(scheme);
        this.tops = nodes(plan.tops());
        this.limits = limits(
                scheme.floor().map(Fraction::of).orElse(null),
                scheme.cap().map(Fraction::of).orElse(null));
        this.bySection = scheme.rounding().stage() == Rounding.Stage.SECTION;
    }

    /**
     * Returns the total in whole numbers, or empty where a limit of the scheme is no multiple of a unit that is large
     * enough.
     *
     * @param scheme the scheme
     * @param plan how its amounts make a total
     * @param exact the amount of each indicator, from the number of a body
     * @param drafts for each indicator its amounts by the values that occur, or null where they are too many
     */
    static Optional<WholeTotal> of(
            AssessmentScheme scheme,
            TotalPlan plan,
            WholeAmounts.Exact[] exact,
            @Nullable WholeAmounts.Draft[] drafts) {
        ImmutableList<Fraction> fixed = fixed(scheme, plan);
        long parts = 1;
        for (Fraction number : fixed) {
            parts = WholeAmounts.parts(parts, number);
        }
        for (WholeAmounts.Draft draft : drafts) {
            parts = draft == null ? parts : draft.parts(parts);
        }
        long most = most(scheme);
        for (Fraction number : fixed) {
            if (WholeAmounts.units(number, parts, most) == WholeAmounts.NONE) {
                return Optional.empty();
            }
        }
        @Nullable WholeAmounts[] tables = new @Nullable WholeAmounts[drafts.length];
        for (int i = 0; i < drafts.length; i++) {
            WholeAmounts.Draft draft = drafts[i];
            tables[i] = draft == null ? null : draft.inUnits(parts, most);
        }
        return Optional.of(new WholeTotal(scheme, plan, exact, tables, parts));
    }

    /** Returns what has to be a multiple of the unit whatever the values are: a step of the rounding and the limits. */
    private static ImmutableList<Fraction> fixed(AssessmentScheme scheme, TotalPlan plan) {
        ImmutableList.Builder<Fraction> fixed = ImmutableList.builder();
        fixed.add(Fraction.ofUnscaled(1, scheme.rounding().scale()));
        scheme.floor().map(Fraction::of).ifPresent(fixed::add);
        scheme.cap().map(Fraction::of).ifPresent(fixed::add);
        plan.tops().forEach(top -> addLimits(top, fixed));
        return fixed.build();
    }

    private static void addLimits(TotalPlan.Node node, ImmutableList.Builder<Fraction> fixed) {
        Optional.ofNullable(node.floor()).ifPresent(fixed::add);
        Optional.ofNullable(node.cap()).ifPresent(fixed::add);
        node.parts().forEach(part -> addLimits(part, fixed));
    }

    /** Returns the greatest amount of an indicator or a limit, so that the sum of all of them fits into a long. */
    private static long most(AssessmentScheme scheme) {
        return Long.MAX_VALUE
                / 4
                / (scheme.indicators().count() + scheme.allSections().count() + 1);
    }

    private ImmutableList<Node> nodes(ImmutableList<TotalPlan.Node> nodes) {
        return nodes.stream()
                .map(node -> new Node(node.first(), node.end(), nodes(node.parts()), limits(node.floor(), node.cap())))
                .collect(ImmutableList.toImmutableList());
    }

    private Limits limits(@Nullable Fraction floor, @Nullable Fraction cap) {
        return new Limits(
                floor == null ? -Long.MAX_VALUE : WholeAmounts.units(floor, parts, most),
                cap == null ? Long.MAX_VALUE : WholeAmounts.units(cap, parts, most));
    }

    /** Returns the exact total of a body before its rounding, or null where fractions have to give it. */
    @Nullable
    Fraction of(int body) {
        long total = 0;
        for (Node top : tops) {
            long sum = sum(top, body);
            if (sum == WholeAmounts.NONE) {
                return null;
            }
            total += bySection ? rounded(sum) : sum;
        }
        return Fraction.of(limits.hold(total), parts);
    }

    /**
     * Returns the exact totals of neighbouring bodies before their rounding, in units, or {@link WholeAmounts#NONE}
     * where fractions have to give it. One column after the other is read for all of them, which is several times
     * faster than one body after the other.
     *
     * @param first the number of the first body
     * @param count how many bodies
     */
    long[] units(int first, int count) {
        long[] totals = new long[count];
        for (Node top : tops) {
            long[] sums = sums(top, first, count);
            for (int i = 0; i < count; i++) {
                long sum = bySection && sums[i] != WholeAmounts.NONE ? rounded(sums[i]) : sums[i];
                totals[i] = WholeAmounts.plus(totals[i], sum);
            }
        }
        hold(limits, totals);
        return totals;
    }

    /** Returns a number of units in points. */
    Fraction points(long units) {
        return Fraction.of(units, parts);
    }

    private long[] sums(Node node, int first, int count) {
        long[] sums = new long[count];
        for (int indicator = node.first(); indicator < node.end(); indicator++) {
            WholeAmounts table = tables[indicator];
            if (table != null) {
                table.addTo(sums, first);
                continue;
            }
            for (int i = 0; i < count; i++) {
                sums[i] = WholeAmounts.plus(sums[i], amount(indicator, first + i));
            }
        }
        for (Node part : node.parts()) {
            long[] inner = sums(part, first, count);
            for (int i = 0; i < count; i++) {
                sums[i] = WholeAmounts.plus(sums[i], inner[i]);
            }
        }
        hold(node.limits(), sums);
        return sums;
    }

    private static void hold(Limits limits, long[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] == WholeAmounts.NONE ? WholeAmounts.NONE : limits.hold(sums[i]);
        }
    }

    private long rounded(long sum) {
        return WholeAmounts.units(plan.rounded(Fraction.of(sum, parts)), parts, Long.MAX_VALUE);
    }

    private long sum(Node node, int body) {
        long sum = 0;
        for (int i = node.first(); i < node.end(); i++) {
            long amount = amount(i, body);
            if (amount == WholeAmounts.NONE) {
                return WholeAmounts.NONE;
            }
            sum += amount;
        }
        for (Node part : node.parts()) {
            long amount = sum(part, body);
            if (amount == WholeAmounts.NONE) {
                return WholeAmounts.NONE;
            }
            sum += amount;
        }
        return node.limits().hold(sum);
    }

    private long amount(int indicator, int body) {
        WholeAmounts table = tables[indicator];
        if (table != null) {
            return table.of(body);
        }
        Fraction amount = exact[indicator].of(body);
        return amount == null ? WholeAmounts.NONE : WholeAmounts.units(amount, parts, most);
    }
}
