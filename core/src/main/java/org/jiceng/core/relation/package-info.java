/**
 * Typed relations between bodies: who leads, guides, administers, assists, dispatches, coordinates, supervises, serves
 * or liaises with whom, since when, within what scope and on what legal basis.
 *
 * <p>{@link org.jiceng.core.relation.Relation} is the one type to start with. Containment is not a relation but the
 * tree, see {@link org.jiceng.core.body.Body#parent()}. A dispatched police station has two masters, and both are
 * relations: its department {@link org.jiceng.core.relation.RelationKind#DISPATCHES} it, and the township
 * {@link org.jiceng.core.relation.RelationKind#COORDINATES} it.
 *
 * <p>Three relations between a township and a village that are often taken for one stay apart: the government
 * {@link org.jiceng.core.relation.RelationKind#GUIDES} the committee in matters of self-government, the party line
 * {@link org.jiceng.core.relation.RelationKind#LEADS}, and public affairs are
 * {@link org.jiceng.core.relation.RelationKind#ADMINISTERS administered}.
 *
 * <p>{@link org.jiceng.core.relation.RelationRules} says which kinds of body may stand in which relation, on which days
 * and by which article: a township government may not lead a villagers committee, and since 2026-01-01 a supervision
 * committee supervises a residents committee by law too. A relation that breaks a rule is a finding, never an
 * exception.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.relation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
