package org.jiceng.rules.lifecycle;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.immutables.value.Value;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.edition.Adjustment;
import org.jiceng.rules.duty.edition.AdjustmentKind;
import org.jiceng.rules.duty.edition.DutyListEdition;
import org.jiceng.rules.duty.edition.DutyListHistory;

/**
 * The yearly look at the duties of a list (年度评估): which ones were looked at, and which of them go. The others stay as
 * they are, and the history knows that they were looked at.
 */
@Value.Immutable
public abstract class Reevaluation {

    private static final int YEARS = 1;

    Reevaluation() {}

    /** The first day of the list as it is afterwards. */
    public abstract LocalDate day();

    /** The number of the document or the minutes. */
    public abstract String reference();

    /** The duties that stood it. */
    public abstract ImmutableSet<DutyId> kept();

    /** The duties that did not. */
    public abstract ImmutableSet<DutyId> ended();

    /**
     * Returns the adjustment that it makes.
     *
     * @param history the list
     * @throws IllegalArgumentException if the latest edition lacks a duty that was kept
     */
    public Adjustment adjustment(DutyListHistory history) {
        DutyList list = history.latest().list();
        Adjustment.Builder adjustment = Adjustment.builder();
        for (DutyId id : kept()) {
            adjustment.addEntering(list.find(id)
                    .orElseThrow(() -> new IllegalArgumentException("re-evaluation '" + reference()
                            + "' must keep duties of duty list '" + list.title() + "' only, but it has no '" + id
                            + "'")));
        }
        return adjustment
                .kind(AdjustmentKind.REEVALUATION)
                .day(day())
                .reference(reference())
                .ground(LifecycleText.text(
                        "reevaluated",
                        reference(),
                        Integer.toString(kept().size() + ended().size()),
                        Integer.toString(kept().size()),
                        Integer.toString(ended().size())))
                .addAllLeaving(ended())
                .build();
    }

    /**
     * Returns a notice for each duty that a body owes on a day and that nobody looked at for a year: since it came onto
     * the list, or since its last re-evaluation. On the anniversary it is due. A duty of a list without a first day was
     * never looked at.
     */
    public static Findings due(DutyListHistory history, LocalDate day) {
        Map<DutyId, LocalDate> seen = new HashMap<>();
        for (DutyListEdition edition : history.editions()) {
            LocalDate start = edition.list().period().start();
            if (start.isAfter(day)) {
                break;
            }
            edition.list().duties().forEach(duty -> seen.putIfAbsent(duty.id(), start));
            edition.grounds().stream()
                    .filter(ground -> ground.kind() == AdjustmentKind.REEVALUATION)
                    .forEach(ground -> ground.entering().forEach(duty -> seen.put(duty.id(), start)));
        }
        Findings.Builder findings = Findings.builder();
        history.asOf(day).ifPresent(list -> {
            for (Duty duty : list.duties()) {
                LocalDate last = seen.getOrDefault(duty.id(), LocalDate.MIN);
                boolean never = last.equals(LocalDate.MIN);
                if (duty.dutyClass().isOwed()
                        && (never || !last.plusYears(YEARS).isAfter(day))) {
                    findings.add(Finding.builder()
                            .rule(RuleId.of("DUTY-REEVALUATION"))
                            .severity(Severity.NOTICE)
                            .subject(duty.id().value())
                            .text(
                                    never
                                            ? LifecycleText.text("due.never", duty.id(), duty.title())
                                            : LifecycleText.text(
                                                    "due.since", duty.id(), duty.title(), last, last.plusYears(YEARS)))
                            .build());
                }
            }
        });
        return findings.build();
    }

    /** Returns whether nothing was looked at. */
    public boolean isEmpty() {
        return kept().isEmpty() && ended().isEmpty();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reevaluation}. */
    public static final class Builder extends ImmutableReevaluation.Builder {
        Builder() {}
    }
}
