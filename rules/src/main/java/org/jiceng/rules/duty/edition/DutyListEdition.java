package org.jiceng.rules.duty.edition;

import com.google.common.collect.ImmutableList;
import org.jiceng.rules.duty.DutyList;

/**
 * An edition of a list and how it came about (清单版本).
 *
 * @param list the list, its period the days on which this edition holds
 * @param grounds the adjustments that made it of the edition before, in order; none for the first one
 */
public record DutyListEdition(DutyList list, ImmutableList<Adjustment> grounds) {}
