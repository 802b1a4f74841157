package org.jiceng.core.history;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.division.DivisionRow;

/**
 * Places that an official record puts in the place of others: a merger, a division, or one new place for one old
 * (区划重组).
 *
 * @param before the rows of the earlier edition
 * @param after the rows of the later edition
 * @param change the first of the official records
 */
public record Reorganization(
        ImmutableList<DivisionRow> before, ImmutableList<DivisionRow> after, DivisionChange change) {}
