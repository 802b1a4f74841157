package org.jiceng.rules.assessment.review;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.Quota;
import org.jiceng.rules.assessment.scheme.Section;

/** Checks grades: that each can be reached, that no score has two or none, and that quotas work out. */
final class GradeReview {

    private static final int SMALLEST_GROUP = 5;
    private static final int LARGEST_GROUP = 20;

    private final AssessmentScheme scheme;
    private final Grading grading;
    private final Findings.Builder findings;

    GradeReview(AssessmentScheme scheme, Grading grading, Findings.Builder findings) {
        this.scheme = scheme;
        this.grading = grading;
        this.findings = findings;
    }

    void review() {
        for (int i = 0; i < grading.grades().size(); i++) {
            unreachable(i);
            for (int j = 0; j < i; j++) {
                overlap(grading.grades().get(j), grading.grades().get(i));
            }
            if (i > 0) {
                gap(grading.grades().get(i - 1), grading.grades().get(i));
            }
        }
        if (grading.shares().compareTo(BigDecimal.ONE) > 0) {
            add(
                    "SCHEME-QUOTA-SUM",
                    Severity.ERROR,
                    "review.quota-sum",
                    grading.shares().movePointRight(2).stripTrailingZeros());
        }
        balance();
        if (grading.hasQuota() && grading.ties().isEmpty()) {
            add("SCHEME-NO-TIE-RULE", Severity.ERROR, "review.no-tie-rule");
        }
    }

    private void unreachable(int index) {
        Grade grade = grading.grades().get(index);
        boolean noPlace = grade.quota()
                .filter(quota -> quota.count().orElse(1) == 0
                        || quota.share().orElse(BigDecimal.ONE).signum() == 0)
                .isPresent();
        if (noPlace) {
            add("SCHEME-GRADE-UNREACHABLE", Severity.ERROR, "review.grade-no-place", grade.title());
            return;
        }
        if (grade.lower().isPresent()
                && grade.upper().isPresent()
                && isEmpty(grade.lower().get(), grade.upper().get())) {
            add(
                    "SCHEME-GRADE-UNREACHABLE",
                    Severity.ERROR,
                    "review.grade-empty",
                    grade.title(),
                    grade.lower().get(),
                    grade.upper().get());
            return;
        }
        Optional<Fraction> most = mostTotal();
        if (most.isPresent()
                && grade.lower().isPresent()
                && !grade.lower().get().holds(most.get())) {
            add(
                    "SCHEME-GRADE-UNREACHABLE",
                    Severity.ERROR,
                    "review.grade-too-high",
                    grade.title(),
                    grade.lower().get(),
                    most.get());
            return;
        }
        grading.grades().subList(0, index).stream()
                .filter(better -> swallows(better, grade))
                .findFirst()
                .ifPresent(better -> add(
                        "SCHEME-GRADE-UNREACHABLE",
                        Severity.ERROR,
                        "review.grade-swallowed",
                        grade.title(),
                        better.title()));
    }

    private static boolean isEmpty(Grade.Limit lower, Grade.Limit upper) {
        int order = lower.value().compareTo(upper.value());
        return order > 0 || (order == 0 && !(lower.isInclusive() && upper.isInclusive()));
    }

    /** Returns whether a better grade without upper limit and quota takes every score that this one takes. */
    private static boolean swallows(Grade better, Grade grade) {
        if (better.quota().isPresent() || better.upper().isPresent()) {
            return false;
        }
        if (better.lower().isEmpty()) {
            return true;
        }
        if (grade.lower().isEmpty()) {
            return false;
        }
        int order = grade.lower().get().value().compareTo(better.lower().get().value());
        return order > 0
                || (order == 0
                        && (better.lower().get().isInclusive()
                                || !grade.lower().get().isInclusive()));
    }

    private Optional<Fraction> mostTotal() {
        Optional<Fraction> sum = Optional.of(Fraction.ZERO);
        for (Section top : scheme.sections()) {
            Optional<Fraction> most = most(top);
            sum = sum.flatMap(value -> most.map(value::plus));
        }
        Optional<Fraction> cap = scheme.cap().map(Fraction::of);
        return sum.map(value -> cap.map(value::min).orElse(value)).or(() -> cap);
    }

    private static Optional<Fraction> most(Section section) {
        Optional<Fraction> sum = Optional.of(Fraction.ZERO);
        for (Indicator indicator : section.indicators()) {
            Optional<Fraction> most =
                    indicator.rule().bounds(indicator.points()).most();
            sum = sum.flatMap(value -> most.map(value::plus));
        }
        for (Section part : section.sections()) {
            Optional<Fraction> most = most(part);
            sum = sum.flatMap(value -> most.map(value::plus));
        }
        if (section.assembly() == Section.Assembly.SCALED) {
            Fraction factor = Fraction.of(section.nominal()).over(Fraction.of(section.sum()));
            sum = sum.map(factor::times);
        }
        Optional<Fraction> cap = section.cap().map(Fraction::of);
        return sum.map(value -> cap.map(value::min).orElse(value)).or(() -> cap);
    }

    private void overlap(Grade better, Grade next) {
        if (better.lower().isPresent()
                && next.upper().isPresent()
                && overlaps(better.lower().get(), next.upper().get())) {
            add(
                    "SCHEME-GRADE-OVERLAP",
                    Severity.ERROR,
                    "review.grade-overlap",
                    better.title(),
                    better.lower().get(),
                    next.title(),
                    next.upper().get());
        }
    }

    private static boolean overlaps(Grade.Limit lower, Grade.Limit upper) {
        int order = upper.value().compareTo(lower.value());
        return order > 0 || (order == 0 && lower.isInclusive() && upper.isInclusive());
    }

    private void gap(Grade better, Grade next) {
        if (better.lower().isEmpty() || next.upper().isEmpty()) {
            return;
        }
        Grade.Limit lower = better.lower().get();
        Grade.Limit upper = next.upper().get();
        if (overlaps(lower, upper)) {
            return;
        }
        gapAbove(upper)
                .filter(score -> !lower.holds(score))
                .ifPresent(score -> add(
                        "SCHEME-GRADE-GAP",
                        Severity.ERROR,
                        "review.grade-gap",
                        better.title(),
                        lower,
                        next.title(),
                        upper,
                        score));
    }

    /** Returns the least score that does not meet an upper limit; for exact scores one that is hardly above it. */
    private Optional<Fraction> gapAbove(Grade.Limit upper) {
        if (!upper.isInclusive()) {
            return Optional.of(Fraction.of(upper.value()));
        }
        int scale = scheme.rounding().scale();
        BigDecimal unit = new BigDecimal(
                BigInteger.ONE,
                grading.basis() == Grading.Basis.ROUNDED
                        ? scale
                        : Math.max(scale, upper.value().scale()) + 1);
        return Optional.of(Fraction.of(upper.value())
                .over(Fraction.of(unit))
                .floor()
                .plus(Fraction.ONE)
                .times(Fraction.of(unit)));
    }

    /** Checks for small groups that quotas by share of all grades make the number of bodies. */
    private void balance() {
        boolean all = grading.grades().stream()
                .allMatch(grade -> grade.quota().flatMap(Quota::share).isPresent());
        if (!all || grading.balancing().isPresent()) {
            return;
        }
        List<String> wrong = new ArrayList<>();
        for (int bodies = SMALLEST_GROUP; bodies <= LARGEST_GROUP; bodies++) {
            ImmutableList<Optional<Integer>> places = grading.places(bodies);
            int sum = places.stream().mapToInt(Optional::orElseThrow).sum();
            if (sum != bodies) {
                String terms = places.stream()
                        .map(place -> place.orElseThrow().toString())
                        .collect(Collectors.joining(" + "));
                wrong.add(bodies + ": " + terms + " = " + sum);
            }
        }
        if (!wrong.isEmpty()) {
            add("SCHEME-QUOTA-BALANCE", Severity.WARNING, "review.quota-balance", String.join("; ", wrong));
        }
    }

    private void add(String rule, Severity severity, String key, Object... values) {
        findings.add(Texts.finding(rule, severity, scheme.id(), Texts.text(key, values)));
    }
}
