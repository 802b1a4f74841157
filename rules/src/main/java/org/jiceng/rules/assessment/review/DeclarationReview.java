package org.jiceng.rules.assessment.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.Direction;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;

/** Checks that a scheme says what it must say: policies, duties, authorities. */
final class DeclarationReview {

    private static final int NAMED = 5;
    private static final ImmutableList<BigDecimal> WHOLE =
            ImmutableList.of(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(100), BigDecimal.valueOf(1000));

    private final AssessmentScheme scheme;
    private final Findings.Builder findings;
    private final ImmutableList<Indicator> indicators;

    DeclarationReview(AssessmentScheme scheme, Findings.Builder findings) {
        this.scheme = scheme;
        this.findings = findings;
        this.indicators = scheme.indicators().collect(ImmutableList.toImmutableList());
    }

    void review(Optional<DutyList> duties) {
        policy(IndicatorState.NOT_APPLICABLE, scheme.notApplicable(), Indicator::notApplicable);
        policy(IndicatorState.NOT_PROVIDED, scheme.notProvided(), Indicator::notProvided);
        if (scheme.emptyGroup().isEmpty()
                && indicators.stream().anyMatch(i -> !i.groups().isEmpty())) {
            findings.add(Texts.finding(
                    "SCHEME-NO-EMPTY-GROUP", Severity.ERROR, scheme.id(), Texts.text("review.no-empty-group")));
        }
        indicators.stream()
                .map(Indicator::groups)
                .filter(groups -> !groups.isEmpty())
                .distinct()
                .forEach(this::weights);
        if (scheme.direction() == Direction.DOWNWARD) {
            withoutDuty();
        }
        duties.ifPresent(list -> indicators.forEach(indicator -> duties(indicator, list)));
        scheme.vetoes().stream()
                .filter(veto -> veto.authority().isEmpty())
                .forEach(veto -> findings.add(Texts.finding(
                        "SCHEME-VETO-AUTHORITY",
                        Severity.WARNING,
                        veto.id(),
                        Texts.text("review.veto-authority", veto.title()))));
    }

    private void policy(
            IndicatorState state,
            Optional<MissingPolicy> ofScheme,
            Function<Indicator, Optional<MissingPolicy>> ofIndicator) {
        ImmutableList<Indicator> without = indicators.stream()
                .filter(indicator -> ofIndicator.apply(indicator).isEmpty())
                .collect(ImmutableList.toImmutableList());
        if (ofScheme.isEmpty() && !without.isEmpty()) {
            findings.add(Texts.finding(
                    "SCHEME-NO-POLICY",
                    Severity.ERROR,
                    scheme.id(),
                    Texts.text("review.no-policy", state.label(), without.size(), names(without))));
        }
    }

    /**
     * Checks that the weights of the groups that rate together make 1, 100 % or the like, so that none is forgotten.
     */
    private void weights(ImmutableSet<String> groups) {
        BigDecimal sum = scheme.groups().stream()
                .filter(group -> groups.contains(group.id()))
                .map(AssessorGroup::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = WHOLE.stream().anyMatch(number -> number.compareTo(sum) == 0);
        if (!whole && groups.size() > 1) {
            findings.add(Texts.finding(
                    "SCHEME-GROUP-WEIGHTS",
                    Severity.WARNING,
                    scheme.id(),
                    Texts.text("review.group-weights", String.join(", ", groups), sum)));
        }
    }

    private void withoutDuty() {
        ImmutableList<Indicator> without = indicators.stream()
                .filter(indicator -> indicator.duties().isEmpty())
                .collect(ImmutableList.toImmutableList());
        if (!without.isEmpty()) {
            findings.add(Texts.finding(
                    "SCHEME-NO-DUTY",
                    Severity.WARNING,
                    scheme.id(),
                    Texts.text("review.no-duty", without.size(), indicators.size(), names(without))));
        }
    }

    /** Returns the first names, and how many there are where these are not all. */
    private static String names(ImmutableList<Indicator> some) {
        String names = some.stream().limit(NAMED).map(Indicator::numberedTitle).collect(Collectors.joining("; "));
        return some.size() > NAMED ? names + " …" : names;
    }

    private void duties(Indicator indicator, DutyList list) {
        for (DutyId id : indicator.duties()) {
            Optional<Duty> duty = list.find(id);
            if (duty.isEmpty()) {
                findings.add(Texts.finding(
                        "SCHEME-UNLISTED-DUTY",
                        Severity.ERROR,
                        indicator.id(),
                        Texts.text(
                                "review.unlisted-duty", indicator.numberedTitle(), id, list.title(), list.edition())));
            } else if (!duty.get().dutyClass().isOwed()) {
                findings.add(Texts.finding(
                        "SCHEME-UNLISTED-DUTY",
                        Severity.ERROR,
                        indicator.id(),
                        Texts.text(
                                "review.unowed-duty",
                                indicator.numberedTitle(),
                                id,
                                duty.get().title(),
                                duty.get().dutyClass().label())));
            }
        }
    }
}
