package org.jiceng.rules.duty.diagnosis;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.duty.DutyId;

/**
 * Something that a body actually did (实际工作记录).
 *
 * @param body the body
 * @param day the day
 * @param matter what it did, in words; found on a list by its title
 * @param duty the duty that it was, if the record names one
 */
public record Activity(BodyId body, LocalDate day, String matter, Optional<DutyId> duty) {

    /** Returns a record that names the matter in words only. */
    public static Activity of(BodyId body, LocalDate day, String matter) {
        return new Activity(body, day, matter, Optional.empty());
    }
}
