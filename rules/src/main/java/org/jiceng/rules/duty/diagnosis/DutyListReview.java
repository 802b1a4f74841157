package org.jiceng.rules.duty.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.rules.duty.Delegation;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;

/**
 * Looks at lists alone (清单检查), and finds
 *
 * <ul>
 *   <li>an empty list, {@code DUTY-LIST-EMPTY};
 *   <li>two duties of one class with the same title after normalisation, {@code DUTY-DUPLICATE};
 *   <li>a title in two classes, {@code DUTY-OVERLAP}: an error where one of them says that it is owed and the other
 *       that it is not; and a title that another one contains, a notice, for lists of up to 3,000 duties;
 *   <li>numbers that are missing or occur twice, {@code DUTY-GAP} and {@code DUTY-NUMBER};
 *   <li>a duty of cooperation or a withdrawn one without a department, {@code DUTY-DEPARTMENT};
 *   <li>between lists: a power that was transferred and that the county still exercises, and one that was entrusted by
 *       a county that does not have it, {@code DUTY-DELEGATION}.
 * </ul>
 */
public final class DutyListReview {

    private static final int CONTAINMENT_LIMIT = 3_000;
    private static final int SHORTEST_CONTAINED = 6;
    private static final ImmutableSet<BodyKind> SUPERIOR =
            ImmutableSet.of(BodyKind.DEPARTMENT, BodyKind.SUPERIOR_GOVERNMENT);

    private final Findings.Builder findings = Findings.builder();

    private DutyListReview() {}

    /** Returns what is noticed in a list. */
    public static Findings of(DutyList list) {
        DutyListReview review = new DutyListReview();
        review.review(list);
        return review.findings.build();
    }

    /** Returns what is noticed in each of some lists, and then between them. */
    public static Findings of(Iterable<DutyList> lists) {
        DutyListReview review = new DutyListReview();
        lists.forEach(review::review);
        review.delegations(ImmutableList.copyOf(lists));
        return review.findings.build();
    }

    private void review(DutyList list) {
        if (list.duties().isEmpty()) {
            findings.add(DiagnosisText.finding(
                    "DUTY-LIST-EMPTY", Severity.WARNING, list.title(), "review.empty", list.title()));
        }
        sameTitles(list);
        containedTitles(list);
        new Numbering(list, findings).review();
        for (Duty duty : list.duties()) {
            boolean needed = duty.dutyClass() == DutyClass.COOPERATION || duty.dutyClass() == DutyClass.WITHDRAWN;
            if (needed && duty.department().isEmpty()) {
                findings.add(DiagnosisText.finding(
                        "DUTY-DEPARTMENT",
                        Severity.WARNING,
                        duty.id().value(),
                        "review.department",
                        duty.id(),
                        duty.dutyClass()));
            }
        }
    }

    private void sameTitles(DutyList list) {
        Map<String, List<Duty>> byTitle = new LinkedHashMap<>();
        list.duties()
                .forEach(duty -> byTitle.computeIfAbsent(duty.key(), key -> new ArrayList<>())
                        .add(duty));
        for (List<Duty> same : byTitle.values()) {
            Duty first = same.get(0);
            for (Duty duty : same.subList(1, same.size())) {
                Optional<Duty> twin = same.stream()
                        .takeWhile(one -> one != duty)
                        .filter(one -> one.dutyClass() == duty.dutyClass())
                        .findFirst();
                if (twin.isPresent()) {
                    findings.add(DiagnosisText.finding(
                            "DUTY-DUPLICATE",
                            Severity.WARNING,
                            duty.id().value(),
                            "review.duplicate",
                            duty.id(),
                            twin.get().id(),
                            DiagnosisText.shortened(duty.title())));
                } else {
                    boolean contradiction =
                            duty.dutyClass().isOwed() != first.dutyClass().isOwed();
                    findings.add(DiagnosisText.finding(
                            "DUTY-OVERLAP",
                            contradiction ? Severity.ERROR : Severity.WARNING,
                            duty.id().value(),
                            "review.overlap",
                            DiagnosisText.shortened(duty.title()),
                            first.id(),
                            first.dutyClass(),
                            duty.id(),
                            duty.dutyClass()));
                }
            }
        }
    }

    private void containedTitles(DutyList list) {
        if (list.duties().size() > CONTAINMENT_LIMIT) {
            return;
        }
        for (Duty part : list.duties()) {
            if (part.key().length() < SHORTEST_CONTAINED) {
                continue;
            }
            for (Duty whole : list.duties()) {
                if (whole.key().length() > part.key().length() && whole.key().contains(part.key())) {
                    findings.add(DiagnosisText.finding(
                            "DUTY-OVERLAP",
                            Severity.NOTICE,
                            part.id().value(),
                            "review.contained",
                            part.id(),
                            DiagnosisText.shortened(part.title()),
                            whole.id(),
                            DiagnosisText.shortened(whole.title())));
                }
            }
        }
    }

    private void delegations(ImmutableList<DutyList> lists) {
        for (DutyList list : lists) {
            for (Duty duty : list.duties()) {
                if (duty.delegation().isPresent() && !isOfSuperior(list)) {
                    delegation(list, duty, duty.delegation().get(), lists);
                }
            }
        }
    }

    private void delegation(DutyList list, Duty duty, Delegation delegation, ImmutableList<DutyList> lists) {
        ImmutableList<DutyList> above = lists.stream()
                .filter(other -> isOfSuperior(other)
                        && other.period().overlaps(list.period())
                        && encloses(other.jurisdiction(), list.jurisdiction()))
                .collect(ImmutableList.toImmutableList());
        Optional<DutyList> holder = above.stream()
                .filter(other -> other.duties().stream()
                        .anyMatch(one -> one.key().equals(duty.key())
                                && one.dutyClass().isOwed()
                                && one.period().overlaps(duty.period())))
                .findFirst();
        if (!delegation.departmentKeepsPower() && holder.isPresent()) {
            findings.add(DiagnosisText.finding(
                    "DUTY-DELEGATION",
                    Severity.ERROR,
                    duty.id().value(),
                    "review.transferredAndKept",
                    DiagnosisText.shortened(duty.title()),
                    list.title(),
                    holder.get().title()));
        } else if (delegation.departmentKeepsPower() && !above.isEmpty() && holder.isEmpty()) {
            findings.add(DiagnosisText.finding(
                    "DUTY-DELEGATION",
                    Severity.WARNING,
                    duty.id().value(),
                    "review.entrustedWithoutPower",
                    DiagnosisText.shortened(duty.title()),
                    list.title(),
                    above.size()));
        }
    }

    private static boolean isOfSuperior(DutyList list) {
        return list.bodyKinds().stream().allMatch(SUPERIOR::contains);
    }

    private static boolean encloses(Jurisdiction outer, Jurisdiction inner) {
        return outer.isNational() || inner.division().filter(outer::covers).isPresent();
    }
}
