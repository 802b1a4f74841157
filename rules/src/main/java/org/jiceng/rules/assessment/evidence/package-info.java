/**
 * Evidence: what is known of each body for each indicator (佐证材料).
 *
 * <p>{@link org.jiceng.rules.assessment.evidence.Evidence} is the one type to start with. It comes from
 * {@link org.jiceng.rules.assessment.evidence.EvidenceRecord} rows, from a CSV file
 * ({@link org.jiceng.rules.assessment.evidence.EvidenceReader}) or from JSON
 * ({@link org.jiceng.rules.assessment.evidence.EvidenceJson}), and it is checked against a scheme before anything is
 * scored.
 *
 * <p>A row that cannot be right (an unknown body or indicator, a value out of range, more votes than voters, two values
 * that contradict each other) is a finding with file, line and value. Its indicator is then an error for that body:
 * never zero, never left out without a word, and never one of two contradicting values.
 * {@link org.jiceng.rules.assessment.evidence.Answers} is what is left for one indicator of one body.
 *
 * <p>The order of the rows changes nothing.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.assessment.evidence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
