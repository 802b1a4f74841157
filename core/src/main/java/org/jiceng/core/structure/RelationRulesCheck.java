package org.jiceng.core.structure;

import java.time.LocalDate;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationRules;

/** Checks every relation of the day against the rules of relations. */
final class RelationRulesCheck implements StructureCheck {

    private final RelationRules rules;

    RelationRulesCheck(RelationRules rules) {
        this.rules = rules;
    }

    @Override
    public Findings check(GovernanceStructure structure, GovernanceStructure onDay, LocalDate day) {
        Findings.Builder findings = Findings.builder();
        for (Relation relation : onDay.relations()) {
            findings.addAll(rules.check(relation, onDay.get(relation.source()), onDay.get(relation.target()), day));
        }
        return findings.build();
    }
}
