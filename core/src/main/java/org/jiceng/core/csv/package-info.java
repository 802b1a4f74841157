/**
 * Structures as CSV files (治理结构的表格): one file of bodies and one of relations, which a clerk can keep in a spreadsheet.
 *
 * <p>{@link org.jiceng.core.csv.StructureCsv} is the one type to start with. It reads the two files, puts every broken
 * row into a finding with line, column and value, and goes on with the rest:
 *
 * <pre>{@code
 * WithFindings<GovernanceStructure> read = StructureCsv.of(Path.of("bodies.csv"), Path.of("relations.csv"))
 *         .readOnto(county);
 * }</pre>
 *
 * <p>{@link org.jiceng.core.csv.StructureCsvWriter} writes what the reader reads back as it was. A cell that a
 * spreadsheet would take for a formula is neutralised on the way out and restored on the way in. What a table cannot
 * hold, such as posts with tenures, is in the JSON form: see the package {@code org.jiceng.core.json}.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.csv;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
