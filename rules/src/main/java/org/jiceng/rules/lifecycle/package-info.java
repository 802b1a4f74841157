/**
 * From decisions to the next edition of a list: what becomes of a duty after it was admitted.
 *
 * <p>{@link org.jiceng.rules.lifecycle.DutyAdmission} is the one type to start with: it makes of an admission decision
 * the {@link org.jiceng.rules.duty.edition.Adjustment} that puts the duty on a list, with the decision as its ground.
 * {@link org.jiceng.rules.duty.edition.DutyListHistory} applies it and keeps every edition.
 *
 * <p>A duty on a list does not stay for ever. A temporary one lapses by itself.
 * {@link org.jiceng.rules.lifecycle.Reevaluation} says which ones are due for the yearly look, and takes off what did
 * not stand it. {@link org.jiceng.rules.lifecycle.ResidentsOpinion} lets it go when the residents disapprove, by the
 * threshold that the place declares. {@link org.jiceng.rules.lifecycle.LawWatch} finds the duties whose legal basis
 * ended, and names the text that follows.
 *
 * <p>{@link org.jiceng.rules.lifecycle.DutyStandings} holds the duties that a scheme assesses against list, decisions
 * and transferred funds, so that nobody is assessed on what was not admitted or not paid for.
 *
 * <p>The package lies above {@code admission}, {@code duty} and {@code assessment}: lists know nothing of decisions,
 * and schemes neither.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.lifecycle;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
