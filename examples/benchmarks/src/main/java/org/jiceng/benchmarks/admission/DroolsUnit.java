package org.jiceng.benchmarks.admission;

import org.drools.ruleunits.api.RuleUnitInstance;
import org.drools.ruleunits.api.RuleUnitProvider;

/** The ten rules as a rule unit of Drools, one instance reused for all matters. */
final class DroolsUnit implements Decider, AutoCloseable {

    private final AdmissionUnit unit = new AdmissionUnit();
    private final RuleUnitInstance<AdmissionUnit> instance =
            RuleUnitProvider.get().createRuleUnitInstance(unit);
    private final Decision decision = new Decision();

    @Override
    public Answer decide(Matter matter) {
        unit.getDecisions().set(decision.start(matter));
        instance.fire();
        unit.getDecisions().clear();
        return decision.getAnswer();
    }

    @Override
    public void close() {
        instance.close();
    }
}
