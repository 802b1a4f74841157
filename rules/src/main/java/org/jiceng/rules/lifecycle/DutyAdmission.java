package org.jiceng.rules.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.CertificateKind;
import org.jiceng.rules.admission.Channel;
import org.jiceng.rules.admission.Safeguard;
import org.jiceng.rules.duty.Delegation;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.Support;
import org.jiceng.rules.duty.edition.Adjustment;
import org.jiceng.rules.duty.edition.AdjustmentKind;
import org.jiceng.rules.engine.Verdict;

/**
 * Makes of an admission decision the adjustment that puts the duty on a list (准入后列入清单), with the decision as its
 * ground: the number of the request, the outcome and its day, and the citations of the rules that were satisfied.
 *
 * <pre>{@code
 * DutyListHistory next = history.adjust(DutyAdmission.of(decision));
 * }</pre>
 */
public final class DutyAdmission {

    private static final int LONGEST = 40;

    private DutyAdmission() {}

    /**
     * Returns the adjustment that a decision makes, from the first day of the matter, or from the day of the decision
     * where the request names none or an earlier one. The duty is of class {@link DutyClass#ASSISTANCE} for a committee
     * and {@link DutyClass#COOPERATION} for every other body; with an end in the request it is temporary. Its id is the
     * one that the request names, or {@code ADMITTED-} and the number of the request, and its title the kind of
     * certificate asked for, or the matter. Power and staff came with it where the request says that they are provided
     * or not needed, and funds where they were transferred or are not needed.
     *
     * <p>The kind is {@link AdjustmentKind#ADMISSION}, and {@link AdjustmentKind#OWN_REQUEST} for a request by way of
     * dynamic adjustment.
     *
     * @throws IllegalArgumentException if the decision does not admit the request
     */
    public static Adjustment of(AdmissionDecision decision) {
        boolean committee = decision.subject().target().kind().isCommittee();
        return of(decision, committee ? DutyClass.ASSISTANCE : DutyClass.COOPERATION);
    }

    /**
     * Returns the adjustment that a decision makes, like {@link #of(AdmissionDecision)}, with a class of duty.
     *
     * @throws IllegalArgumentException if the decision does not admit the request, or the class is not one that a body
     *     owes
     */
    public static Adjustment of(AdmissionDecision decision, DutyClass dutyClass) {
        AdmissionRequest request = decision.request();
        checkArgument(
                decision.outcome().isAdmission(),
                "a decision must admit its request to change a list, but the outcome of '%s' was %s",
                request.id(),
                decision.outcome());
        checkArgument(
                dutyClass.isOwed(),
                "class of an admitted duty must be one that a body owes, but was %s for request '%s'",
                dutyClass,
                request.id());
        LocalDate day =
                request.start().filter(start -> start.isAfter(decision.day())).orElse(decision.day());
        return Adjustment.builder()
                .kind(kind(request))
                .day(day)
                .reference(request.id())
                .ground(LifecycleText.text(
                        "admitted", request.id(), decision.day(), decision.outcome(), request.matter()))
                .citations(citations(decision))
                .addEntering(duty(decision, dutyClass, day))
                .build();
    }

    private static AdjustmentKind kind(AdmissionRequest request) {
        return request.channel()
                        .filter(channel -> channel == Channel.ADJUSTMENT)
                        .isPresent()
                ? AdjustmentKind.OWN_REQUEST
                : AdjustmentKind.ADMISSION;
    }

    private static Duty duty(AdmissionDecision decision, DutyClass dutyClass, LocalDate day) {
        AdmissionRequest request = decision.request();
        ValidityPeriod period = request.end()
                .filter(end -> end.isAfter(day))
                .map(end -> ValidityPeriod.of(day, end))
                .orElse(ValidityPeriod.from(day));
        boolean entrusted = request.arrangement()
                .filter(arrangement -> arrangement == Arrangement.ENTRUSTMENT)
                .isPresent();
        return Duty.builder()
                .id(id(request))
                .title(request.certificate().map(CertificateKind::name).orElseGet(request::matter))
                .dutyClass(dutyClass)
                .department(decision.subject().applicant().name())
                .basis(request.basis()
                        .map(stated -> LegalBasis.ofNote(stated.text()))
                        .orElse(LegalBasis.none()))
                .period(period)
                .delegation(entrusted ? Optional.of(Delegation.ENTRUSTED) : Optional.empty())
                .support(support(request))
                .build();
    }

    /** What was promised is not known to have come; funds have come once they were transferred. */
    private static ImmutableMap<Support, Boolean> support(AdmissionRequest request) {
        Map<Support, Boolean> support = new EnumMap<>(Support.class);
        came(request.safeguards().powers()).ifPresent(came -> support.put(Support.POWER, came));
        request.funding()
                .filter(funding ->
                        !funding.required() || funding.transferredOn().isPresent())
                .ifPresent(funding -> support.put(Support.FUNDS, true));
        came(request.safeguards().staff()).ifPresent(came -> support.put(Support.STAFF, came));
        return Maps.immutableEnumMap(support);
    }

    private static Optional<Boolean> came(Optional<Safeguard> safeguard) {
        return safeguard
                .filter(stated -> stated != Safeguard.UNDERTAKEN)
                .map(stated -> stated != Safeguard.NOT_PROVIDED);
    }

    private static ImmutableList<Citation> citations(AdmissionDecision decision) {
        return decision.steps().stream()
                .filter(step -> step.verdict() == Verdict.SATISFIED)
                .flatMap(step -> step.citations().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the id of the duty that a request is about: the one that it names, or one made of its number. */
    static DutyId id(AdmissionRequest request) {
        return request.duty().orElseGet(() -> ofNumber(request));
    }

    /** The number of a request may have blanks and any length, the id of a duty may not. */
    private static DutyId ofNumber(AdmissionRequest request) {
        StringBuilder id = new StringBuilder("ADMITTED-");
        request.id()
                .codePoints()
                .limit(LONGEST)
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) ? '-' : c)
                .forEach(id::appendCodePoint);
        return DutyId.of(id.toString());
    }
}
