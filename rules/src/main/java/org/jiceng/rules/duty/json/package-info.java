/**
 * Duty lists and their histories as JSON: what is read back equals what was written.
 *
 * <p>{@link org.jiceng.rules.duty.json.DutyListJson} is the one type to start with. It writes lists with fields in a
 * fixed order, so the same lists give the same bytes, and {@link org.jiceng.rules.duty.json.DutyListJsonReader} reads
 * them: a missing, unknown or wrong field is an error finding with line and column, the duty that has it is left out,
 * and the rest is read.
 *
 * <p>{@link org.jiceng.rules.duty.json.DutyListHistoryJson} writes every edition of a list with the grounds on which it
 * came about, and {@link org.jiceng.rules.duty.json.DutyListHistoryJsonReader} reads them. Such a file is a record: a
 * history with an error in it is left out whole.
 *
 * <p>All need {@code jackson-core} at run time, which is an optional dependency.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.duty.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
