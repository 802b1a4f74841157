package org.jiceng.benchmarks.admission;

import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.RuleUnitData;
import org.drools.ruleunits.api.SingletonStore;

/** What the rule unit of Drools works on. */
public final class AdmissionUnit implements RuleUnitData {

    private final SingletonStore<Decision> decisions = DataSource.createSingleton();

    /** Returns the one matter that is decided. */
    public SingletonStore<Decision> getDecisions() {
        return decisions;
    }
}
