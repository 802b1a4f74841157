package org.jiceng.core.law;

import java.util.Optional;
import org.jiceng.core.identifier.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Where a text applies (适用地域): the whole nation, or the place that a division code names and everything in it.
 *
 * @param division the place, or empty for the nation
 */
public record Jurisdiction(Optional<DivisionCode> division) {

    private static final Jurisdiction NATION = new Jurisdiction(Optional.empty());

    /** Returns the whole nation. */
    public static Jurisdiction nation() {
        return NATION;
    }

    /** Returns the place with the given code and everything in it. */
    public static Jurisdiction of(DivisionCode division) {
        return new Jurisdiction(Optional.of(division));
    }

    /** Returns whether this is the whole nation. */
    public boolean isNational() {
        return division.isEmpty();
    }

    /** Returns whether a text of this jurisdiction applies in the place with the given code. */
    public boolean covers(DivisionCode place) {
        return division.isEmpty() || division.get().contains(place);
    }

    // Written out because rules are compared by it when they are built, also before the first decision of a process.
    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Jurisdiction other && division.equals(other.division);
    }

    @Override
    public int hashCode() {
        return division.hashCode();
    }

    /** Returns {@code nation} or the division code. */
    @Override
    public String toString() {
        return division.map(DivisionCode::toString).orElse("nation");
    }
}
