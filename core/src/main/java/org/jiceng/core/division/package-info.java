/**
 * Tables of places (区划代码表): read, reviewed, and made into bodies.
 *
 * <p>{@link org.jiceng.core.division.DivisionTableReader} is the one type to start with. It reads any CSV file with a
 * column of codes and a column of names, compressed or not, and reports every row that it cannot use:
 *
 * <pre>{@code
 * WithFindings<DivisionTable> table = DivisionTableReader.builder()
 *         .edition("2023")
 *         .source("National Bureau of Statistics")
 *         .build()
 *         .read(Path.of("divisions-2023.csv.gz"));
 * GovernanceStructure nation = table.value().toStructure().value();
 * }</pre>
 *
 * <p>{@link org.jiceng.core.division.DivisionTable#toStructure()} makes bodies of the rows: governments, street
 * offices, committees, by what code and name say, and every doubt is a finding.
 * {@link org.jiceng.core.division.DivisionReview} looks for names that cannot be right. The library has no table of its
 * own: the last official edition is that of 2023, and the caller brings the one that counts.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.division;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
