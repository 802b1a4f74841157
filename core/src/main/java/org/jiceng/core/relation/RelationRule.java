package org.jiceng.core.relation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.Modality;
import org.jiceng.core.time.ValidityPeriod;

/**
 * Says of one kind of relation between which kinds of body it must, may or must not stand, and since when (关系规则).
 *
 * <p>When the article behind a rule gets another number in another version of the law, there is one rule for each
 * version, with the same id and another period.
 *
 * @param id the stable id, for example {@code REL-GUIDES-VC}
 * @param kind the kind of relation
 * @param sources the kinds of body from which it goes
 * @param targets the kinds of body to which it goes
 * @param modality how strongly the rule binds
 * @param period the days for which the rule holds
 * @param basis the articles; empty for what the field's sources describe without an article that says so
 */
public record RelationRule(
        RuleId id,
        RelationKind kind,
        ImmutableSet<BodyKind> sources,
        ImmutableSet<BodyKind> targets,
        Modality modality,
        ValidityPeriod period,
        LegalBasis basis) {

    /**
     * Checks that a prohibition has a ground in law.
     *
     * @throws IllegalArgumentException if the rule forbids and cites no article
     */
    public RelationRule {
        checkArgument(
                modality != Modality.MUST_NOT || !basis.citations().isEmpty(),
                "relation rule that forbids must cite an article, but '%s' cites none",
                id);
    }

    /** Returns whether the rule forbids the relation. */
    public boolean forbids() {
        return modality == Modality.MUST_NOT;
    }

    /** Returns whether the rule is about this kind of relation between these kinds of body, on any day. */
    public boolean isAbout(RelationKind relation, BodyKind source, BodyKind target) {
        return kind == relation && sources.contains(source) && targets.contains(target);
    }

    /** Returns whether the rule holds on {@code day}. */
    public boolean isInForce(LocalDate day) {
        return period.contains(day);
    }
}
