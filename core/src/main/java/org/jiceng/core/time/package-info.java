/**
 * Time as the law counts it: in days, from the first day in force to the day before the next rule.
 *
 * <p>{@link org.jiceng.core.time.ValidityPeriod} is the one type to start with: a half-open range of days, the start
 * inclusive, the end exclusive, either of them open. A text that is in force "until 31 December 2025" ends at
 * {@code 2026-01-01}; {@link org.jiceng.core.time.ValidityPeriod#lastDay()} gives the inclusive day back.
 *
 * <p>{@link org.jiceng.core.time.Timeline} holds values that change on given days, for example the term of a villagers
 * committee: three years, and five years from 2018-12-29. A timeline may have gaps; a day in a gap has no value, and
 * the newest value is never used for it.
 *
 * <p>Nothing in this library asks for the current date. A day is always a parameter.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.time;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
