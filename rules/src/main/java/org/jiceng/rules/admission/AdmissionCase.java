package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.identifier.TownshipBand;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.ListPurpose;

/**
 * A request with what the rules need to know around it (准入案件): who applies, who would take the matter, and whether the
 * lists of the day have it.
 *
 * @param request the request
 * @param day the day on which it is decided
 * @param applicant the applicant as it is on the day
 * @param target the target as it is on the day
 * @param lists the duty lists that apply to the target on the day, each with the duties of the day; where it is not
 *     known how urban its place is, also those of which it is therefore open, see {@link #applies}
 * @param setting how urban or rural the place of the target is, where that is known
 * @param place the place of the target: its own division code, or that of the nearest body above it that has one
 * @param authorities those of the bodies that consented which, on the day, govern the place in which the target lies or
 *     belong to a government that does
 * @param calendar the working days by which deadlines are counted
 */
public record AdmissionCase(
        AdmissionRequest request,
        LocalDate day,
        Body applicant,
        Body target,
        ImmutableList<DutyList> lists,
        Optional<UrbanRuralClass> setting,
        Optional<DivisionCode> place,
        ImmutableList<Authority> authorities,
        WorkingDays calendar) {

    /**
     * Returns how the matter is to be handed down: as the request says, and by a certificate where it names its kind.
     */
    public Optional<Arrangement> arrangement() {
        return request.certificate().isPresent() ? Optional.of(Arrangement.CERTIFICATE) : request.arrangement();
    }

    /**
     * Returns whether one of {@link #lists} is known to apply: it is for all places, or the class of the place is
     * known.
     */
    public boolean applies(DutyList list) {
        return list.settings().isEmpty() || setting.isPresent();
    }

    /** Returns the lists that have the matter and of which it is open whether they apply. */
    ImmutableList<DutyList> openLists() {
        return lists.stream()
                .filter(list -> !applies(list) && matches(list).findAny().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<DutyList> applying() {
        return lists.stream().filter(this::applies);
    }

    /**
     * Returns the listed duty that the matter is: the one with the id that the request names, otherwise the first that
     * is the certificate asked for or, where no kind of certificate is stated, has the matter's title.
     */
    public Optional<Duty> listed() {
        return applying()
                .flatMap(list -> named(list).stream())
                .findFirst()
                .or(() -> applying().flatMap(list -> titled(list).stream()).findFirst());
    }

    /** Returns the list that has the matter, see {@link #listed()}. */
    public Optional<DutyList> list() {
        Optional<Duty> listed = listed();
        return applying()
                .filter(list -> listed.flatMap(duty -> list.find(duty.id()).filter(duty::equals))
                        .isPresent())
                .findFirst();
    }

    private Optional<Duty> named(DutyList list) {
        return request.duty().flatMap(list::find);
    }

    /** Returns the duties that are the certificate asked for or, where none is, have the matter's title. */
    private ImmutableList<Duty> titled(DutyList list) {
        return request.certificate().map(kind -> kind.on(list)).orElseGet(() -> list.titled(request.matter()));
    }

    private Stream<Duty> asked(DutyList list) {
        return Stream.concat(named(list).stream(), titled(list).stream())
                .filter(duty -> duty.period().contains(day));
    }

    /**
     * Returns every duty of a list that the matter may be on the day: the one that the request names, and all that are
     * the certificate asked for or have the matter's title. To name another duty or another certificate does not hide a
     * title that a list prohibits.
     */
    Stream<Duty> matches(DutyList list) {
        return request.certificate().isEmpty()
                ? asked(list)
                : Stream.concat(
                        asked(list),
                        list.titled(request.matter()).stream()
                                .filter(duty -> duty.period().contains(day)));
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
        return hasConsent(AdmissionCase::isAboveOrStreet);
    }

    /** Returns whether a township government of the target consented in time and arranged it as a whole. */
    boolean hasConsentOfTownship() {
        return hasConsent(authority -> authority.body().kind() == BodyKind.TOWNSHIP_GOVERNMENT);
    }

    private boolean hasConsent(Predicate<Authority> wanted) {
        return request.consents().stream()
                .anyMatch(consent -> consent.unifiedArrangement() && isTimely(consent) && isGivenBy(consent, wanted));
    }

    /** Returns whether a government or street office of the target consented in time, arranged as a whole or not. */
    boolean isAgreed() {
        return consenting().stream().anyMatch(Authority::isGovernment);
    }

    /** Returns whether a body is a superior government or a street office. */
    static boolean isAboveOrStreet(Authority authority) {
        BodyKind kind = authority.body().kind();
        return kind == BodyKind.SUPERIOR_GOVERNMENT || kind == BodyKind.STREET_OFFICE;
    }

    /** Returns whether a consent was given by the day of the decision and by the first day of the matter. */
    boolean isTimely(Consent consent) {
        return !consent.on().isAfter(day)
                && request.start().filter(consent.on()::isAfter).isEmpty();
    }

    /** Returns whether a body that gave a consent has to do with the place of the target and is such a one. */
    boolean isGivenBy(Consent consent, Predicate<Authority> wanted) {
        return authorities.stream()
                .anyMatch(authority -> authority.body().id().equals(consent.by()) && wanted.test(authority));
    }

    /** Returns the name of the applicant or of a body that consented. */
    String nameOf(BodyId id) {
        return authorities.stream()
                .map(Authority::body)
                .filter(body -> body.id().equals(id))
                .findFirst()
                .orElse(applicant)
                .name();
    }

    /** Returns the bodies that consented in time. */
    ImmutableList<Authority> consenting() {
        return authorities.stream()
                .filter(authority -> request.consents().stream()
                        .anyMatch(
                                consent -> consent.by().equals(authority.body().id()) && isTimely(consent)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether a superior government of the target, of one of several levels, approved in time. */
    boolean isApproved(Predicate<DivisionLevel> levels) {
        return consenting().stream()
                .anyMatch(authority ->
                        authority.body().kind() == BodyKind.SUPERIOR_GOVERNMENT && levels.test(authority.level()));
    }

    /** Returns whether the target lies in the area of a street office; empty where its place is not known. */
    Optional<Boolean> isUnderStreet() {
        return place.flatMap(TownshipBand::of).map(band -> band == TownshipBand.STREET);
    }

    /** Returns whether a list that is there for a purpose has the matter; empty where no such list was supplied. */
    Optional<Boolean> isListed(ListPurpose purpose) {
        return isListedAs(purpose, dutyClass -> true);
    }

    /**
     * Returns whether a list that is there for a purpose has the matter in such a class. Empty where no such list was
     * supplied, and where it is open whether one that has it applies.
     */
    Optional<Boolean> isListedAs(ListPurpose purpose, Predicate<DutyClass> classes) {
        boolean known = false;
        boolean open = false;
        for (DutyList list : lists) {
            if (!list.speaksFor(purpose)) {
                continue;
            }
            boolean has = speaking(list, purpose)
                    .map(Duty::dutyClass)
                    .anyMatch(dutyClass -> purpose.speaksOf(dutyClass) && classes.test(dutyClass));
            if (has && applies(list)) {
                return Optional.of(true);
            }
            known |= applies(list);
            open |= has;
        }
        return known && !open ? Optional.of(false) : Optional.empty();
    }

    /**
     * Returns the duties of a list that the matter may be: what is on a list is what was asked for, while what a list
     * prohibits is prohibited by its title too, whatever else is asked for under it.
     */
    private Stream<Duty> speaking(DutyList list, ListPurpose purpose) {
        return purpose.speaksOf(DutyClass.PROHIBITED) ? matches(list) : asked(list);
    }

    /**
     * Returns whether the applicant would pass on a duty of its own: as it says, and otherwise not where a list of the
     * day has the matter as one in which the target assists.
     */
    Optional<Boolean> isOwnDuty() {
        return request.ownDuty()
                .or(() -> isListedAs(ListPurpose.WORK, dutyClass -> dutyClass == DutyClass.ASSISTANCE)
                        .filter(Boolean::booleanValue)
                        .map(listed -> false));
    }

    /** Returns whether what the matter rests on holds; empty where no text is named for the kind that is stated. */
    Optional<BasisStanding> basisStanding() {
        return request.basis().isEmpty()
                ? Optional.of(BasisStanding.UNCHECKED)
                : BasisStanding.of(request.basis().get(), day, place);
    }

    /** Returns for how long the matter is handed down: as the request says, and temporarily where it has an end. */
    Optional<Term> term() {
        return request.end().isPresent() ? Optional.of(Term.TEMPORARY) : request.term();
    }

    /** Returns whether the request was filed so many working days before the first day of the matter. */
    Optional<Boolean> isFiledAhead(int workingDays) {
        return request.filed()
                .flatMap(filed -> request.start().map(start -> !filed.isAfter(calendar.before(start, workingDays))));
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
     * does not where one of them says that it does not and neither says that it does. What must not be asked or was
     * taken back says nothing of it.
     */
    Optional<Boolean> selfGovernance() {
        Optional<Boolean> asListed = listed().map(Duty::dutyClass)
                .filter(DutyClass::isOwed)
                .map(dutyClass -> dutyClass == DutyClass.SELF_GOVERNANCE);
        return Stream.of(asListed, request.selfGovernance())
                .flatMap(Optional::stream)
                .reduce(Boolean::logicalOr);
    }
}
