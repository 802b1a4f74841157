package org.jiceng.core.history;

import java.util.Optional;
import org.jiceng.core.division.DivisionRow;

/**
 * Two rows of two editions that are the same body, and why (同一主体认定).
 *
 * @param before the row of the earlier edition
 * @param after the row of the later edition
 * @param evidence on what ground
 * @param change the official record, where there is one
 */
public record LineageMatch(DivisionRow before, DivisionRow after, Evidence evidence, Optional<DivisionChange> change) {}
