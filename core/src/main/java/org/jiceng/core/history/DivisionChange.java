package org.jiceng.core.history;

import java.util.Optional;
import org.jiceng.core.identifier.DivisionCode;

/**
 * A row of an official table of changes (区划变更记录): a place before, a place after, and the document that approved it.
 *
 * <p>A place that was only founded has nothing before, one that was only abolished nothing after. Several rows with the
 * same place on one side are one event: a merger or a division.
 *
 * @param year the year of the change
 * @param before the place before, or empty
 * @param reason why, as the source words it, for example 撤乡设镇
 * @param after the place after, or empty
 * @param document the document that approved it, or empty
 * @param line the line of the file, from 1
 */
public record DivisionChange(
        int year, Optional<Place> before, String reason, Optional<Place> after, Optional<String> document, int line) {

    /**
     * A code and the name that goes with it.
     *
     * @param code the code
     * @param name the name, as the source writes it
     */
    public record Place(DivisionCode code, String name) {}
}
