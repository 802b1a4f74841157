package org.jiceng.rules.assessment.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.Section;
import org.jspecify.annotations.Nullable;

/** The sum of the points of a body for which every indicator was scored: factors, limits and roundings as declared. */
final class TotalPlan {

    private final AssessmentScheme scheme;
    private final ImmutableList<Node> tops;
    private final List<Fraction> factors = new ArrayList<>();

    /**
     * A section.
     *
     * @param first the number of the first of its own indicators
     * @param end the number after the last of its own indicators
     * @param parts the sections in it
     * @param floor the least that it adds to the total
     * @param cap the most that it adds to the total
     */
    record Node(
            int first,
            int end,
            ImmutableList<Node> parts,
            @Nullable Fraction floor,
            @Nullable Fraction cap) {}

    TotalPlan(AssessmentScheme scheme) {
        this.scheme = scheme;
        Map<IndicatorId, Draft> all = new HashMap<>();
        scheme.indicators().forEach(indicator -> all.put(indicator.id(), Draft.ofPoints(indicator, Fraction.ZERO)));
        Weighing weighing = new Weighing(scheme, all);
        ImmutableList.Builder<Node> nodes = ImmutableList.builder();
        scheme.sections().forEach(top -> nodes.add(node(top, weighing.above(top), weighing)));
        this.tops = nodes.build();
    }

    private Node node(Section section, Fraction above, Weighing weighing) {
        Fraction inside = above.times(weighing.of(section));
        int first = factors.size();
        section.indicators().forEach(indicator -> factors.add(inside));
        int end = factors.size();
        ImmutableList.Builder<Node> parts = ImmutableList.builder();
        section.sections().forEach(part -> parts.add(node(part, inside, weighing)));
        return new Node(first, end, parts.build(), limit(section.floor(), above), limit(section.cap(), above));
    }

    /** Returns a limit as it stands, or under a factor from above, rounded where each indicator is. */
    private @Nullable Fraction limit(Optional<BigDecimal> limit, Fraction above) {
        Fraction exact = limit.map(Fraction::of).orElse(null);
        return exact == null || above.equals(Fraction.ONE) ? exact : early(exact.times(above));
    }

    private Fraction early(Fraction value) {
        return scheme.rounding().stage() == Rounding.Stage.INDICATOR
                ? Fraction.of(scheme.rounding().apply(value))
                : value;
    }

    /** Returns the top sections. */
    ImmutableList<Node> tops() {
        return tops;
    }

    /** Returns what an indicator adds to its section in the total, from its points. */
    Fraction amount(int indicator, Fraction points) {
        Fraction factor = factors.get(indicator);
        return early(factor.equals(Fraction.ONE) ? points : points.times(factor));
    }

    /** Returns what a top section adds to the total, rounded where sections are. */
    Fraction rounded(Fraction top) {
        return scheme.rounding().stage() == Rounding.Stage.SECTION
                ? Fraction.of(scheme.rounding().apply(top))
                : top;
    }

    /** Returns the total before its rounding, from the amounts of all indicators in the order of the scheme. */
    Fraction total(Fraction[] amounts) {
        Fraction sum = Fraction.ZERO;
        for (Node top : tops) {
            sum = sum.plus(rounded(sum(top, amounts)));
        }
        return Bounds.clamp(sum, scheme.floor(), scheme.cap());
    }

    private static Fraction sum(Node node, Fraction[] amounts) {
        Fraction sum = Fraction.ZERO;
        for (int i = node.first(); i < node.end(); i++) {
            sum = sum.plus(amounts[i]);
        }
        for (Node part : node.parts()) {
            sum = sum.plus(sum(part, amounts));
        }
        Fraction capped = node.cap() == null ? sum : sum.min(node.cap());
        return node.floor() == null ? capped : capped.max(node.floor());
    }
}
