package org.jiceng.core.law;

import java.util.Optional;
import org.jiceng.core.identifier.DivisionCode;

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

    /** Returns {@code nation} or the division code. */
    @Override
    public String toString() {
        return division.map(DivisionCode::toString).orElse("nation");
    }
}
