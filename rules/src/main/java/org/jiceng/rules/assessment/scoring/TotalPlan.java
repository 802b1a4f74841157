package org.jiceng.rules.assessment.scoring;

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
    private final List<Node> tops = new ArrayList<>();
    private int indicators;

    /** A section: the first of its own indicators, their factor, what is in it, and its limits. */
    private record Node(
            int first,
            int count,
            @Nullable Fraction factor,
            List<Node> parts,
            @Nullable Fraction floor,
            @Nullable Fraction cap) {}

    TotalPlan(AssessmentScheme scheme) {
        this.scheme = scheme;
        Map<IndicatorId, Draft> all = new HashMap<>();
        scheme.indicators().forEach(indicator -> all.put(indicator.id(), Draft.ofPoints(indicator, Fraction.ZERO)));
        Weighing weighing = new Weighing(scheme, all);
        scheme.sections().forEach(top -> tops.add(node(top, weighing.above(top), weighing)));
    }

    private Node node(Section section, Fraction above, Weighing weighing) {
        Fraction inside = above.times(weighing.of(section));
        int first = indicators;
        indicators += section.indicators().size();
        List<Node> parts = new ArrayList<>();
        section.sections().forEach(part -> parts.add(node(part, inside, weighing)));
        Optional<Fraction> floor = section.floor().map(limit -> limit(limit, above));
        Optional<Fraction> cap = section.cap().map(limit -> limit(limit, above));
        return new Node(
                first,
                section.indicators().size(),
                inside.equals(Fraction.ONE) ? null : inside,
                parts,
                floor.orElse(null),
                cap.orElse(null));
    }

    /** Returns a limit as it stands, or under a factor from above, rounded where each indicator is. */
    private Fraction limit(BigDecimal limit, Fraction above) {
        Fraction exact = Fraction.of(limit);
        return above.equals(Fraction.ONE) ? exact : early(exact.times(above));
    }

    private Fraction early(Fraction value) {
        return scheme.rounding().stage() == Rounding.Stage.INDICATOR
                ? Fraction.of(scheme.rounding().apply(value))
                : value;
    }

    /** Returns the total before its rounding, from the points of all indicators in the order of the scheme. */
    Fraction total(Fraction[] points) {
        boolean bySection = scheme.rounding().stage() == Rounding.Stage.SECTION;
        Fraction sum = Fraction.ZERO;
        for (Node top : tops) {
            Fraction part = sum(top, points);
            sum = sum.plus(bySection ? Fraction.of(scheme.rounding().apply(part)) : part);
        }
        return Bounds.clamp(sum, scheme.floor(), scheme.cap());
    }

    private Fraction sum(Node node, Fraction[] points) {
        boolean early = scheme.rounding().stage() == Rounding.Stage.INDICATOR;
        Fraction sum = Fraction.ZERO;
        for (int i = node.first(); i < node.first() + node.count(); i++) {
            Fraction amount = node.factor() == null ? points[i] : points[i].times(node.factor());
            sum = sum.plus(early ? early(amount) : amount);
        }
        for (Node part : node.parts()) {
            sum = sum.plus(sum(part, points));
        }
        Fraction capped = node.cap() == null ? sum : sum.min(node.cap());
        return node.floor() == null ? capped : capped.max(node.floor());
    }
}
