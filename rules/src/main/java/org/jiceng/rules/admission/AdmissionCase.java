package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;

/**
 * A request with what the rules need to know around it (准入案件): who applies, who would take the matter, and whether the
 * lists of the day have it.
 *
 * @param request the request
 * @param day the day on which it is decided
 * @param applicant the applicant as it is on the day
 * @param target the target as it is on the day
 * @param lists the duty lists that apply to the target on the day
 * @param authorities those of the bodies that consented which are, on the day, a superior government or a street office
 *     of the place in which the target lies
 */
public record AdmissionCase(
        AdmissionRequest request,
        LocalDate day,
        Body applicant,
        Body target,
        ImmutableList<DutyList> lists,
        ImmutableSet<BodyId> authorities) {

    /**
     * Returns the listed duty that the matter is: the one with the id that the request names, otherwise the first with
     * the matter's title.
     */
    public Optional<Duty> listed() {
        return lists.stream()
                .flatMap(list -> named(list).stream())
                .findFirst()
                .or(() -> lists.stream()
                        .flatMap(list -> list.titled(request.matter()).stream())
                        .findFirst());
    }

    /** Returns the list that has the matter, see {@link #listed()}. */
    public Optional<DutyList> list() {
        Optional<Duty> listed = listed();
        return lists.stream()
                .filter(list -> listed.flatMap(duty -> list.find(duty.id()).filter(duty::equals))
                        .isPresent())
                .findFirst();
    }

    private Optional<Duty> named(DutyList list) {
        return request.duty().flatMap(list::find);
    }

    /**
     * Returns every duty of a list that the matter may be: the one that the request names and all with the matter's
     * title. To name another duty does not hide a title that a list prohibits.
     */
    Stream<Duty> matches(DutyList list) {
        return Stream.concat(named(list).stream(), list.titled(request.matter()).stream());
    }

    /** Returns whether a list names the matter as one that must not be asked; empty where no list names any such. */
    Optional<Boolean> prohibited() {
        return lists.stream().allMatch(list -> list.of(DutyClass.PROHIBITED).isEmpty())
                ? Optional.empty()
                : Optional.of(lists.stream()
                        .flatMap(this::matches)
                        .anyMatch(duty -> duty.dutyClass() == DutyClass.PROHIBITED));
    }

    /** Returns whether a list names the duty that the request names; true where it names none. */
    boolean isNamedDutyListed() {
        return request.duty().isEmpty()
                || lists.stream().anyMatch(list -> named(list).isPresent());
    }

    /**
     * Returns whether a superior government of the target or its street office consented, not later than the day of the
     * decision and than the first day of the matter, and arranged it as a whole.
     */
    boolean hasConsent() {
        return request.consents().stream().anyMatch(this::counts);
    }

    private boolean counts(Consent consent) {
        return authorities.contains(consent.by())
                && consent.unifiedArrangement()
                && !consent.on().isAfter(day)
                && request.start().filter(consent.on()::isAfter).isEmpty();
    }

    /** Returns whether the funds were transferred by the day of the decision. */
    boolean hasFundsTransferred() {
        return request.funding()
                .flatMap(Funding::transferredOn)
                .filter(on -> !on.isAfter(day))
                .isPresent();
    }

    /**
     * Returns whether the matter lies within self-government. Either the applicant or a list saying so is enough; it
     * does not where one of them says that it does not and neither says that it does.
     */
    Optional<Boolean> selfGovernance() {
        Optional<Boolean> asListed = listed().map(duty -> duty.dutyClass() == DutyClass.SELF_GOVERNANCE);
        return Stream.of(asListed, request.selfGovernance())
                .flatMap(Optional::stream)
                .reduce(Boolean::logicalOr);
    }
}
