package org.jiceng.rules.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.body.Body;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.WithFindings;
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
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.Support;
import org.jiceng.rules.duty.edition.Adjustment;
import org.jiceng.rules.duty.edition.AdjustmentKind;
import org.jiceng.rules.duty.edition.DutyListEdition;
import org.jiceng.rules.duty.edition.DutyListHistory;
import org.jiceng.rules.engine.Verdict;

/**
 * Makes of an admission decision the adjustment that puts the duty on a list (准入后列入清单), with the decision as its
 * ground: the number of the request, the outcome and its day, and the citations of the rules that were satisfied.
 *
 * <pre>{@code
 * DutyListHistory next = DutyAdmission.enter(history, decision).orElseThrow();
 * }</pre>
 *
 * <p>{@link #of} gives the adjustment alone, for a history that the caller knows to be that of the right list.
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
     * @throws IllegalArgumentException if the decision does not admit the request, or the matter was over before the
     *     day of the decision
     */
    public static Adjustment of(AdmissionDecision decision) {
        boolean committee = decision.subject().target().kind().isCommittee();
        return of(decision, committee ? DutyClass.ASSISTANCE : DutyClass.COOPERATION);
    }

    /**
     * Returns the adjustment that a decision makes, like {@link #of(AdmissionDecision)}, with a class of duty.
     *
     * @throws IllegalArgumentException if the decision does not admit the request, the matter was over before the day
     *     of the decision, or the class is not one that a body owes
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
        request.end()
                .ifPresent(end -> checkArgument(
                        end.isAfter(decision.day()),
                        "matter of a decision must not be over before it is decided to change a list, but the last day"
                                + " of '%s' was %s and it was decided on %s",
                        request.id(),
                        end.minusDays(1),
                        decision.day()));
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

    /**
     * Puts the duty of a decision on a list, in the edition that holds on the first day of the duty and in the later
     * ones that adjustments made. The class is that of {@link #of(AdmissionDecision)}.
     *
     * <p>The history comes back as it was, with a finding, where
     *
     * <ul>
     *   <li>the list is not one for the target: of another kind of body, place or class of place, or no edition holds
     *       on that day: an error, {@code ADM-LIST};
     *   <li>one of these editions has a duty of that title, or the one that the request names, on some day of its
     *       period: a warning, {@code DUTY-DUPLICATE}, and an error where the body does not owe that duty;
     *   <li>the list uses the id that is made of the number of the request for another duty: an error, {@code DUTY-ID}.
     * </ul>
     *
     * @return the history with the duty, or the same history and why it did not change
     * @throws IllegalArgumentException as {@link #of(AdmissionDecision)}
     */
    public static WithFindings<DutyListHistory> enter(DutyListHistory history, AdmissionDecision decision) {
        Adjustment adjustment = of(decision);
        Optional<Finding> against =
                notItsList(history, decision, adjustment.day()).or(() -> taken(history, decision, adjustment));
        return against.isPresent()
                ? new WithFindings<>(history, Findings.of(ImmutableList.of(against.get())))
                : new WithFindings<>(history.adjust(adjustment), Findings.none());
    }

    private static Optional<Finding> notItsList(DutyListHistory history, AdmissionDecision decision, LocalDate day) {
        Body target = decision.subject().target();
        Optional<DutyList> list = history.edition(day).map(DutyListEdition::list);
        String title = history.latest().list().title();
        if (list.isEmpty()) {
            return Optional.of(error(decision, "ADM-LIST", "enter.day", title, day));
        }
        if (!list.get().bodyKinds().contains(target.kind())) {
            return Optional.of(error(
                    decision,
                    "ADM-LIST",
                    "enter.kind",
                    title,
                    LifecycleText.list(list.get().bodyKinds()),
                    target.name(),
                    target.kind()));
        }
        boolean here = list.get().appliesTo(target.kind(), decision.subject().place(), target.urbanRuralClass(), day);
        return here ? Optional.empty() : Optional.of(error(decision, "ADM-LIST", "enter.place", title, target.name()));
    }

    private static Optional<Finding> taken(DutyListHistory history, AdmissionDecision decision, Adjustment adjustment) {
        Duty duty = adjustment.entering().get(0);
        boolean named = decision.request().duty().isPresent();
        for (DutyListEdition edition : reached(history, adjustment.day())) {
            ValidityPeriod held = edition.list().period();
            for (Duty listed : edition.list().duties()) {
                boolean together = listed.period()
                        .intersection(held)
                        .filter(duty.period()::overlaps)
                        .isPresent();
                boolean sameId = listed.id().equals(duty.id());
                if (!together || !(sameId || listed.key().equals(duty.key()))) {
                    continue;
                }
                boolean other = sameId && !named && !listed.key().equals(duty.key());
                return Optional.of(Finding.builder()
                        .from(error(
                                decision,
                                other ? "DUTY-ID" : "DUTY-DUPLICATE",
                                other ? "enter.id" : "enter.listed",
                                duty.title(),
                                edition.list().title(),
                                edition.list().edition(),
                                listed.id(),
                                other ? listed.title() : listed.dutyClass()))
                        .severity(other || !listed.dutyClass().isOwed() ? Severity.ERROR : Severity.WARNING)
                        .build());
            }
        }
        return Optional.empty();
    }

    /** Returns the edition of a day and the later ones that adjustments made, up to one published as a whole. */
    private static ImmutableList<DutyListEdition> reached(DutyListHistory history, LocalDate day) {
        return history.editions().stream()
                .filter(edition -> edition.list().period().end().isAfter(day))
                .takeWhile(edition -> edition.list().period().contains(day)
                        || edition.grounds().stream().noneMatch(ground -> ground.kind() == AdjustmentKind.PUBLICATION))
                .collect(ImmutableList.toImmutableList());
    }

    private static Finding error(AdmissionDecision decision, String rule, String key, Object... values) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(Severity.ERROR)
                .subject(decision.request().id())
                .text(LifecycleText.text(key, values))
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
        ValidityPeriod period =
                request.end().map(end -> ValidityPeriod.of(day, end)).orElse(ValidityPeriod.from(day));
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
