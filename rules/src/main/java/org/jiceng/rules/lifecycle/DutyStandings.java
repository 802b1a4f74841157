package org.jiceng.rules.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.Obligation;
import org.jiceng.rules.admission.ObligationKind;
import org.jiceng.rules.assessment.round.DutyStanding;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;

/**
 * How the duties stand that a scheme assesses (考核事项核对), from what is on record: the duty list, the decisions on
 * admission, and the funds that were transferred. A round of assessment reconciles its indicators with it.
 *
 * <pre>{@code
 * TwoWayAssessment.of(town, downward, upward, DutyStandings.of(scheme, villages, list, decisions, transfers, day));
 * }</pre>
 *
 * <p>For one body a duty is {@link DutyStanding.Status#UNLISTED} where the last decision on it did not admit it, or
 * where there is none and the list does not have it among the duties that a body owes. It is
 * {@link DutyStanding.Status#UNFUNDED} where the last decision admitted it with an obligation to transfer funds, the
 * day of that obligation has come, and less came than was promised; where no amount was promised, where nothing came.
 */
public final class DutyStandings {

    private final DutyList list;
    private final ImmutableList<AdmissionDecision> decisions;
    private final ImmutableList<Transfer> transfers;
    private final LocalDate day;

    private DutyStandings(
            DutyList list,
            ImmutableList<AdmissionDecision> decisions,
            ImmutableList<Transfer> transfers,
            LocalDate day) {
        this.list = list;
        this.decisions = decisions;
        this.transfers = transfers;
        this.day = day;
    }

    /**
     * Funds that came for a duty (经费到账).
     *
     * @param duty the duty
     * @param body the body that got them
     * @param amount how much, in yuan, positive
     * @param day the day on which they came
     */
    public record Transfer(DutyId duty, BodyId body, BigDecimal amount, LocalDate day) {
        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Transfer {
            checkArgument(amount.signum() > 0, "amount of a transfer must be positive, but was '%s'", amount);
        }
    }

    /**
     * Returns the duties of a scheme that do not stand as they should, in the order of the scheme, each with the bodies
     * that it concerns, none named where it concerns all; a duty that is on the list and funded has no standing here.
     *
     * @param scheme the scheme that assesses them
     * @param bodies the bodies that are assessed
     * @param list the duty list
     * @param decisions the decisions on admission, in any order; those after {@code day} count for nothing
     * @param transfers the funds that came, in any order; those after {@code day} count for nothing
     * @param day the day on which it is looked at, for example the last one of the period
     */
    public static ImmutableList<DutyStanding> of(
            AssessmentScheme scheme,
            Iterable<BodyId> bodies,
            DutyList list,
            Iterable<AdmissionDecision> decisions,
            Iterable<Transfer> transfers,
            LocalDate day) {
        DutyStandings record =
                new DutyStandings(list, ImmutableList.copyOf(decisions), ImmutableList.copyOf(transfers), day);
        ImmutableSortedSet<BodyId> all = ImmutableSortedSet.copyOf(bodies);
        return scheme.indicators()
                .flatMap(indicator -> indicator.duties().stream())
                .distinct()
                .flatMap(duty -> record.standings(duty, all).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<DutyStanding> standings(DutyId duty, ImmutableSortedSet<BodyId> bodies) {
        Map<BodyId, AdmissionDecision> last = last(duty);
        ImmutableList.Builder<DutyStanding> standings = ImmutableList.builder();
        Optional<LocalizedText> unlisted = unlisted(duty);
        ImmutableSet<BodyId> others =
                bodies.stream().filter(body -> !last.containsKey(body)).collect(ImmutableSet.toImmutableSet());
        if (unlisted.isPresent() && others.size() == bodies.size()) {
            standings.add(DutyStanding.of(duty, DutyStanding.Status.UNLISTED, unlisted.get()));
        } else if (unlisted.isPresent() && !others.isEmpty()) {
            standings.add(new DutyStanding(duty, DutyStanding.Status.UNLISTED, unlisted.get(), others));
        }
        last.forEach((body, decision) -> {
            if (bodies.contains(body)) {
                standing(duty, body, decision).ifPresent(standings::add);
            }
        });
        return standings.build();
    }

    /** Returns the last decision on a duty for each body; of two on one day the later one in the order given. */
    private Map<BodyId, AdmissionDecision> last(DutyId duty) {
        Map<BodyId, AdmissionDecision> last = new TreeMap<>();
        for (AdmissionDecision decision : decisions) {
            if (DutyAdmission.id(decision.request()).equals(duty)
                    && !decision.day().isAfter(day)) {
                last.merge(
                        decision.request().target(), decision, (a, b) -> b.day().isBefore(a.day()) ? a : b);
            }
        }
        return last;
    }

    /** Returns why no body owes a duty by the list alone, or empty where one does. */
    private Optional<LocalizedText> unlisted(DutyId id) {
        Optional<Duty> duty = list.find(id).filter(found -> found.period().contains(day));
        if (duty.isEmpty()) {
            return Optional.of(LifecycleText.text("standing.unlisted", id, list.title(), list.edition(), day));
        }
        return duty.get().dutyClass().isOwed()
                ? Optional.empty()
                : Optional.of(LifecycleText.text(
                        "standing.not-owed",
                        id,
                        list.title(),
                        list.edition(),
                        duty.get().dutyClass().label()));
    }

    private Optional<DutyStanding> standing(DutyId duty, BodyId body, AdmissionDecision decision) {
        if (!decision.outcome().isAdmission()) {
            LocalizedText ground = LifecycleText.text(
                    "standing.not-admitted",
                    decision.request().id(),
                    decision.day(),
                    decision.outcome().label());
            return Optional.of(new DutyStanding(duty, DutyStanding.Status.UNLISTED, ground, ImmutableSet.of(body)));
        }
        return decision.obligations().stream()
                .filter(owed -> owed.kind() == ObligationKind.TRANSFER_FUNDS)
                .filter(owed -> owed.due().map(due -> !due.isAfter(day)).orElse(true))
                .flatMap(owed -> unfunded(duty, body, decision, owed).stream())
                .findFirst()
                .map(ground -> new DutyStanding(duty, DutyStanding.Status.UNFUNDED, ground, ImmutableSet.of(body)));
    }

    private Optional<LocalizedText> unfunded(DutyId duty, BodyId body, AdmissionDecision decision, Obligation owed) {
        BigDecimal came = transfers.stream()
                .filter(transfer ->
                        transfer.duty().equals(duty) && transfer.body().equals(body))
                .filter(transfer -> !transfer.day().isAfter(day))
                .map(Transfer::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String request = decision.request().id();
        if (owed.amount().isEmpty()) {
            return came.signum() > 0
                    ? Optional.empty()
                    : Optional.of(LifecycleText.text("standing.no-funds", request, day, owed.citations()));
        }
        return came.compareTo(owed.amount().get()) >= 0
                ? Optional.empty()
                : Optional.of(LifecycleText.text(
                        "standing.unfunded",
                        request,
                        owed.amount().get().toPlainString(),
                        came.toPlainString(),
                        day,
                        owed.citations()));
    }
}
