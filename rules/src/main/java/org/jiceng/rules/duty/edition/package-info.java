/**
 * The life of a duty: how one edition of a list becomes the next, and what two editions have in common.
 *
 * <p>{@link org.jiceng.rules.duty.edition.DutyListHistory} is the one type to start with: every edition of a list, each
 * for its days and with the grounds on which it came about. An {@link org.jiceng.rules.duty.edition.Adjustment} adds,
 * replaces or removes duties from a day on, and gives a new history; the old one stays what it was, and so does every
 * old edition. Any edition can be asked for as of a day.
 *
 * <p>A temporary duty needs no adjustment to end: it is off the list on the day on which its period ends.
 *
 * <p>{@link org.jiceng.rules.duty.edition.DutyListDiff} compares two editions: what was added, removed, moved between
 * classes, or worded anew. An item is the same item when its title is the same after normalisation, whatever number it
 * has now.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.duty.edition;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
