package org.jiceng.rules.assessment.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scheme.Veto;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;

/**
 * A scheme with the duty list that it is held against, as the local rules ask about it.
 *
 * @param scheme the scheme
 * @param duties the list, or empty where there is none at hand
 */
record LocalCase(AssessmentScheme scheme, Optional<DutyList> duties) {

    /** The kinds of instrument that can approve a veto on townships in Shandong beside provincial texts. */
    private static final ImmutableSet<InstrumentKind> NATIONAL = Sets.immutableEnumSet(
            InstrumentKind.CONSTITUTION, InstrumentKind.LAW, InstrumentKind.ADMINISTRATIVE_REGULATION);

    /** A duty that an indicator assesses. */
    record AssessedDuty(Indicator indicator, DutyId duty) {}

    /** Returns whether the scheme cites what allows it. */
    boolean isAuthorised() {
        return !scheme.basis().citations().isEmpty();
    }

    /** Returns whether bodies of one kind or another are among those whose ratings count, as far as that is said. */
    boolean hears(ImmutableSet<BodyKind> kinds) {
        return scheme.groups().stream()
                .anyMatch(group -> group.members().isEmpty() || !Collections.disjoint(group.members(), kinds));
    }

    /** Returns the vetoes that name no approval of the state or of the province. */
    ImmutableList<Veto> unapprovedVetoes() {
        return scheme.vetoes().stream()
                .filter(veto -> !isApproved(veto.authority()))
                .collect(ImmutableList.toImmutableList());
    }

    /** A veto needs the approval of the state or of a department of the province. */
    private static boolean isApproved(LegalBasis authority) {
        return authority.citations().stream()
                .map(Citation::instrument)
                .anyMatch(instrument -> NATIONAL.contains(instrument.kind())
                        || instrument.jurisdiction().isNational()
                        || instrument
                                .jurisdiction()
                                .division()
                                .map(DivisionCode::level)
                                .equals(Optional.of(DivisionLevel.PROVINCE)));
    }

    /** Returns the duties of mere cooperation that are assessed; empty where there is no list. */
    Optional<ImmutableList<AssessedDuty>> cooperationDuties() {
        return assessed(duty -> duty.filter(listed -> listed.dutyClass() == DutyClass.COOPERATION)
                .isPresent());
    }

    /** Returns the duties outside the list that are assessed; empty where there is no list. */
    Optional<ImmutableList<AssessedDuty>> unlistedDuties() {
        return assessed(Optional::isEmpty);
    }

    private Optional<ImmutableList<AssessedDuty>> assessed(Predicate<Optional<Duty>> wanted) {
        return duties.map(list -> scheme.indicators()
                .flatMap(indicator -> indicator.duties().stream()
                        .filter(id -> wanted.test(list.find(id)))
                        .map(id -> new AssessedDuty(indicator, id)))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns the share that the ratings of townships have in the full points; empty where there are no points. */
    Optional<Fraction> townshipShare() {
        ImmutableSet<String> townships = scheme.groups().stream()
                .filter(group -> group.members().contains(BodyKind.TOWNSHIP_GOVERNMENT))
                .map(AssessorGroup::id)
                .collect(ImmutableSet.toImmutableSet());
        Fraction all = Fraction.ZERO;
        Fraction theirs = Fraction.ZERO;
        for (Section top : scheme.sections()) {
            if (top.role() != Section.Role.BONUS_OUTSIDE) {
                all = all.plus(Fraction.of(top.nominal()));
                theirs = theirs.plus(theirs(top, townships));
            }
        }
        return all.signum() > 0 ? Optional.of(theirs.over(all)) : Optional.empty();
    }

    private Fraction theirs(Section section, ImmutableSet<String> townships) {
        Fraction sum = Fraction.ZERO;
        for (Indicator indicator : section.indicators()) {
            Fraction weights = weight(indicator.groups());
            Fraction own = weight(
                    indicator.groups().stream().filter(townships::contains).collect(ImmutableSet.toImmutableSet()));
            if (weights.signum() > 0) {
                sum = sum.plus(Fraction.of(indicator.points()).times(own).over(weights));
            }
        }
        for (Section part : section.sections()) {
            sum = sum.plus(theirs(part, townships));
        }
        return section.assembly() == Section.Assembly.SCALED
                ? sum.times(Fraction.of(section.nominal())).over(Fraction.of(section.sum()))
                : sum;
    }

    private Fraction weight(ImmutableSet<String> groups) {
        return scheme.groups().stream()
                .filter(group -> groups.contains(group.id()))
                .map(group -> Fraction.of(group.weight()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
