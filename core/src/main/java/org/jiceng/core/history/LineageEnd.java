package org.jiceng.core.history;

import java.util.Optional;
import org.jiceng.core.division.DivisionRow;

/**
 * A row that only one of two editions has: a place that was founded, or one that was abolished (新设或撤销).
 *
 * @param row the row
 * @param change the official record, or empty if nothing but the editions shows it
 */
public record LineageEnd(DivisionRow row, Optional<DivisionChange> change) {}
