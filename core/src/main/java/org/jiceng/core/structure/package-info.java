/**
 * The bodies of a place and how they stand to each other, held together and ready for questions.
 *
 * <p>{@link org.jiceng.core.structure.GovernanceStructure} is the one type to start with: a strict tree of containment
 * in official order, with typed relations on top, immutable and indexed. It is built from descriptions of bodies:
 *
 * <pre>{@code
 * GovernanceStructure structure = GovernanceStructure.builder()
 *         .add(town)
 *         .add(village)
 *         .add(Relation.of(town.id(), RelationKind.GUIDES, village.id()))
 *         .build();
 * structure.children(town.id()); // [village]
 * }</pre>
 *
 * <p>A body that was renamed or moved has several descriptions with the same id and periods that do not overlap;
 * {@link org.jiceng.core.structure.GovernanceStructure#asOf(java.time.LocalDate)} gives the structure of a day.
 *
 * <p>{@link org.jiceng.core.structure.StructureReview} looks for what cannot be right in law or fact, and
 * {@link org.jiceng.core.structure.StructureDiff} tells two structures apart.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.structure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
