package org.jiceng.benchmarks.admission;

import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/** The ten rules in Evrete, one session reused for all matters. */
final class EvreteRules implements Decider, AutoCloseable {

    private final KnowledgeService service = new KnowledgeService();
    private final StatefulSession session;

    EvreteRules() {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        Rules.PREDICATES.forEach((answer, predicate) -> {
            ValuesPredicate hits = values -> predicate.test(values.get(0, Matter.class));
            rules.newRule(answer.name())
                    .salience(-Rules.priority(answer))
                    .forEach("$d", Decision.class)
                    .where(hits, "$d.matter")
                    .execute(context -> {
                        Decision decision = context.get("$d");
                        decision.setAnswer(answer);
                    });
        });
        session = rules.build().newStatefulSession();
    }

    @Override
    public Answer decide(Matter matter) {
        Decision decision = new Decision().start(matter);
        org.evrete.api.FactHandle handle = session.insert(decision);
        session.fire();
        session.delete(handle);
        session.fire();
        return decision.getAnswer();
    }

    @Override
    public void close() {
        session.close();
        service.shutdown();
    }
}
