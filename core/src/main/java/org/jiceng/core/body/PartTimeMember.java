package org.jiceng.core.body;

import java.util.Optional;

/**
 * A part-time member (兼职委员) of a party organisation, sent by a unit in its area.
 *
 * @param holder the person's name, or any key that the caller uses for persons
 * @param unit the unit that the member comes from, or empty if it is not known
 */
public record PartTimeMember(String holder, Optional<BodyId> unit) {}
