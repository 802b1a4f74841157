/**
 * What is wrong with duty lists: in a list, between lists, and over a structure whose bodies have them.
 *
 * <p>{@link org.jiceng.rules.duty.diagnosis.DutyDiagnosis} is the one type to start with. Given a structure, its lists
 * and a day, it gives the load of every body by class ({@link org.jiceng.rules.duty.diagnosis.DutyLoad}) and findings:
 * committees that mostly assist the government (行政化), duties that came without power, funds or staff (权责不匹配), bodies
 * that answer for the same duty, and committees that assist nobody (过度自治化). With a record of what was done
 * ({@link org.jiceng.rules.duty.diagnosis.Activity}) it also finds overreach, misplacement and absence (越位、错位、缺位).
 *
 * <p>{@link org.jiceng.rules.duty.diagnosis.DutyListReview} looks at lists alone: duplicates, overlaps, gaps in the
 * numbers, powers that were transferred and kept. {@link org.jiceng.rules.duty.diagnosis.PublishedCounts} holds them
 * against totals that were published.
 *
 * <p>Every finding says its arithmetic. That more than one half is too much is a convention of this library and no rule
 * of law.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.duty.diagnosis;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
