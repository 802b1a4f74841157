package org.jiceng.rules.statute;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The democratic appraisal of a member of a committee (民主评议). When somebody counts as not competent (不称职) the organic
 * laws do not say.
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 38; Organic Law of Urban Residents
 * Committees (2025 revision), article 37.
 */
@Value.Immutable
public abstract non-sealed class Appraisal implements OrganizationCase {

    Appraisal() {}

    /** How many appraisals there were in the calendar year, which is over, from 0. */
    public abstract OptionalInt appraisals();

    /** Whether the supervision body ran them. */
    public abstract Optional<Boolean> isRunBySupervision();

    /** Whether the result was published promptly; asked of residents committees only. */
    public abstract Optional<Boolean> isPublished();

    /** How many times in a row, up to the last appraisal, the member was found not competent, from 0. */
    public abstract OptionalInt failuresInARow();

    /** Whether the member's office ended. */
    public abstract Optional<Boolean> isOfficeEnded();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
        Counts.check("appraisals of a year", appraisals());
        Counts.check("failures in a row", failuresInARow());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Appraisal}. */
    public static final class Builder extends ImmutableAppraisal.Builder {
        Builder() {}
    }
}
