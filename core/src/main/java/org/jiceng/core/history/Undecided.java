package org.jiceng.core.history;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.division.DivisionRow;

/**
 * A row of one edition of which it cannot be decided what it is in the other (无法认定).
 *
 * @param row the row
 * @param candidates the rows of the other edition that it may be, in order; it may also be none of them
 */
public record Undecided(DivisionRow row, ImmutableList<DivisionRow> candidates) {}
