/**
 * Duty lists: what a body has to do by itself, what it helps others with, and what is none of its business.
 *
 * <p>{@link org.jiceng.rules.duty.DutyList} is the one type to start with: an edition of a list, in force for a period,
 * in a jurisdiction, for some kinds of body. It is read from published tables by
 * {@link org.jiceng.rules.duty.DutyListReader}. Each {@link org.jiceng.rules.duty.Duty} belongs to a
 * {@link org.jiceng.rules.duty.DutyClass}.
 *
 * <p>Since 2024 a township or street has three lists: basic duties that it answers for itself, duties in which it
 * cooperates with a department that answers for them, and duties that departments took back. Communities have lists of
 * self-government and of assistance. A prohibited list, such as the 20 certificates of 民发〔2020〕20号, names what must not
 * be asked at all.
 *
 * <p>Older lists of powers and responsibilities sort duties by {@link org.jiceng.rules.duty.PowerKind} and say by
 * {@link org.jiceng.rules.duty.Delegation} how a power came down. Every published shape has a
 * {@link org.jiceng.rules.duty.DutyListLayout} and the words in its cells a
 * {@link org.jiceng.rules.duty.DutyVocabulary}, which are data. {@link org.jiceng.rules.duty.DepartmentView} turns the
 * lists of towns into the lists of a department. {@code duty.edition} has the life of a list, {@code duty.diagnosis}
 * what is wrong with it, and {@code duty.json} its file format.
 *
 * <p>Only listed duties may be assessed, so an assessment indicator names the {@link org.jiceng.rules.duty.DutyId} of
 * the duty that it assesses.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.duty;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
