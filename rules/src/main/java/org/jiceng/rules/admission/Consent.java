package org.jiceng.rules.admission;

import java.time.LocalDate;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;

/**
 * A consent given to a request (同意).
 *
 * @param by the body that gave it
 * @param byKind the kind of that body
 * @param on the day on which it was given
 * @param unifiedArrangement whether that body also arranged the work as a whole (统一安排)
 */
public record Consent(BodyId by, BodyKind byKind, LocalDate on, boolean unifiedArrangement) {}
