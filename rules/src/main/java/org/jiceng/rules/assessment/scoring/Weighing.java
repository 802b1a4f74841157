package org.jiceng.rules.assessment.scoring;

import java.util.HashMap;
import java.util.Map;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Section;

/**
 * The factors by which points count after something was left out and sections were scaled. They depend on which
 * indicators count, never on their points.
 *
 * <p>An indicator that is re-weighted in its section gives its weight to what is left there; a section of which nothing
 * is left gives its weight to its neighbours. An indicator that is re-weighted in the total takes its weight out of its
 * section, and the total is stretched. Bonus and penalty neither give nor take.
 */
final class Weighing {

    private final Map<IndicatorId, Draft> drafts;
    private final Map<String, Fraction> own = new HashMap<>();
    private final Fraction root;
    private final boolean empty;

    Weighing(AssessmentScheme scheme, Map<IndicatorId, Draft> drafts) {
        this.drafts = drafts;
        Weight all = Weight.NONE;
        for (Section section : scheme.sections()) {
            if (section.role() == Section.Role.BASE) {
                all = all.plus(weigh(section));
            } else {
                section.allSections().forEach(part -> own.put(part.id(), scale(part)));
            }
        }
        this.empty = all.present.signum() == 0 && all.nominal.signum() > 0;
        this.root = all.present.signum() == 0 ? Fraction.ONE : all.nominal.over(all.present);
    }

    private record Weight(Fraction nominal, Fraction present, Fraction lostAbove) {
        private static final Weight NONE = new Weight(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);

        private Weight plus(Weight other) {
            return new Weight(
                    nominal.plus(other.nominal), present.plus(other.present), lostAbove.plus(other.lostAbove));
        }
    }

    private Weight weigh(Section section) {
        Weight inside = Weight.NONE;
        for (Indicator indicator : section.indicators()) {
            inside = inside.plus(weigh(indicator));
        }
        for (Section part : section.sections()) {
            inside = inside.plus(weigh(part));
        }
        Fraction scale = scale(section);
        Fraction nominal = inside.nominal.times(scale);
        Fraction lost = inside.lostAbove.times(scale);
        if (inside.present.signum() == 0) {
            own.put(section.id(), scale);
            return new Weight(nominal, Fraction.ZERO, lost);
        }
        Fraction present = nominal.minus(lost);
        own.put(section.id(), present.over(inside.present));
        return new Weight(nominal, present, lost);
    }

    private Weight weigh(Indicator indicator) {
        Fraction full = Fraction.of(indicator.points());
        Draft draft = draft(indicator);
        if (!draft.isLeftOut()) {
            return new Weight(full, full, Fraction.ZERO);
        }
        boolean fromTotal = draft.policy().orElseThrow() == MissingPolicy.REWEIGHT_TOTAL;
        return new Weight(full, Fraction.ZERO, fromTotal ? full : Fraction.ZERO);
    }

    private static Fraction scale(Section section) {
        return section.assembly() == Section.Assembly.AS_STATED
                ? Fraction.ONE
                : Fraction.of(section.points().orElseThrow()).over(Fraction.of(section.sum()));
    }

    Draft draft(Indicator indicator) {
        Draft draft = drafts.get(indicator.id());
        if (draft == null) {
            throw new IllegalStateException("indicator " + indicator.id() + " must have been scored, but was not");
        }
        return draft;
    }

    /** Returns the factor that a section puts on what is directly in it. */
    Fraction of(Section section) {
        return own.getOrDefault(section.id(), Fraction.ONE);
    }

    /** Returns the factor of everything above a top section. */
    Fraction above(Section top) {
        return top.role() == Section.Role.BASE ? root : Fraction.ONE;
    }

    /** Returns whether no indicator with points counts at all. */
    boolean isEmpty() {
        return empty;
    }
}
