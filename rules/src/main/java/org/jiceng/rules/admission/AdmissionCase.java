package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyKind;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;

/**
 * A request with what the rules need to know around it (准入案件): who applies, who would take the matter, and whether the
 * lists of the day have it.
 *
 * @param request the request
 * @param applicant the applicant as it is on the day
 * @param target the target as it is on the day
 * @param lists the duty lists that apply to the target on the day
 */
public record AdmissionCase(AdmissionRequest request, Body applicant, Body target, ImmutableList<DutyList> lists) {

    /** Returns the listed duty that the matter is: by id if the request names one, otherwise by its title. */
    public Optional<Duty> listed() {
        return lists.stream().flatMap(list -> find(list).stream()).findFirst();
    }

    /** Returns the list that has the matter, see {@link #listed()}. */
    public Optional<DutyList> list() {
        return lists.stream().filter(list -> find(list).isPresent()).findFirst();
    }

    private Optional<Duty> find(DutyList list) {
        return request.duty().isPresent() ? list.find(request.duty().get()) : list.findByTitle(request.matter());
    }

    /** Returns whether a list names the matter as one that must not be asked. */
    boolean isProhibited() {
        return lists.stream()
                .flatMap(list -> find(list).stream())
                .anyMatch(duty -> duty.dutyClass() == DutyClass.PROHIBITED);
    }

    /**
     * Returns whether a superior government or its dispatched organ consented, not later than the first day of the
     * matter, and arranged it as a whole.
     */
    boolean hasConsent() {
        return request.consents().stream().anyMatch(this::counts);
    }

    private boolean counts(Consent consent) {
        Optional<LocalDate> start = request.start();
        return (consent.byKind() == BodyKind.SUPERIOR_GOVERNMENT || consent.byKind() == BodyKind.STREET_OFFICE)
                && consent.unifiedArrangement()
                && (start.isEmpty() || !consent.on().isAfter(start.get()));
    }
}
