package org.jiceng.benchmarks.admission;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The ten rules as lambdas in Easy Rules, which stops after the first that hits. */
final class EasyRules implements Decider {

    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private final Rules rules = new Rules();

    EasyRules() {
        org.jiceng.benchmarks.admission.Rules.PREDICATES.forEach((answer, predicate) -> rules.register(new RuleBuilder()
                .name(answer.name())
                .priority(org.jiceng.benchmarks.admission.Rules.priority(answer))
                .when(facts -> predicate.test(facts.get("matter")))
                .then(facts -> {
                    Decision decision = facts.get("decision");
                    decision.setAnswer(answer);
                })
                .build()));
    }

    @Override
    public Answer decide(Matter matter) {
        Decision decision = new Decision();
        Facts facts = new Facts();
        facts.put("matter", matter);
        facts.put("decision", decision);
        engine.fire(rules, facts);
        return decision.getAnswer();
    }
}
