package org.jiceng.benchmarks.admission;

import com.google.common.collect.ImmutableList;

/** The engines that decide, with the artifacts that their users depend on. */
public enum DeciderKind {
    /** By hand. */
    IF_CHAIN("if-chain by hand"),
    /** By hand, explained. */
    TRACED_LAMBDAS("list of lambdas with a trace"),
    /** Ours, the outcome only. */
    JICENG("Jiceng, outcome", "org.jiceng:jiceng-engine"),
    /** Ours, the outcome of a matter whose facts were read before. */
    JICENG_PREPARED("Jiceng, outcome of a prepared request", "org.jiceng:jiceng-engine"),
    /** Ours, with the trace of all rules. */
    JICENG_TRACED("Jiceng, full trace", "org.jiceng:jiceng-engine"),
    /** Drools as its newer documentation has it. */
    DROOLS_UNIT("Drools 10 rule unit, reused", "org.drools:drools-engine", "org.drools:drools-ruleunits-engine"),
    /** Drools as most have it. */
    DROOLS_STATELESS("Drools 10 stateless session", "org.drools:drools-engine"),
    /** Camunda with the older FEEL. */
    CAMUNDA_LEGACY("Camunda DMN 7, legacy FEEL", "org.camunda.bpm.dmn:camunda-engine-dmn"),
    /** Camunda as shipped. */
    CAMUNDA("Camunda DMN 7, as shipped", "org.camunda.bpm.dmn:camunda-engine-dmn"),
    /** OpenL Tablets. */
    OPENL("OpenL Tablets", "org.openl.rules:org.openl.rules"),
    /** Easy Rules. */
    EASY_RULES("Easy Rules, lambdas", "org.jeasy:easy-rules-core"),
    /** Evrete. */
    EVRETE("Evrete, session reused", "org.evrete:evrete-core");

    private final String title;
    private final ImmutableList<String> artifacts;

    DeciderKind(String title, String... artifacts) {
        this.title = title;
        this.artifacts = ImmutableList.copyOf(artifacts);
    }

    /** Returns what the row of the table is called. */
    public String title() {
        return title;
    }

    /** Returns the artifacts that a user depends on, as group and artifact; none for code by hand. */
    public ImmutableList<String> artifacts() {
        return artifacts;
    }

    /** Makes it ready to decide. Only the classes of this engine are loaded. */
    public Decider start() {
        return switch (this) {
            case IF_CHAIN -> new IfChain();
            case TRACED_LAMBDAS -> new TracedLambdas();
            case JICENG -> new JicengRules();
            case JICENG_PREPARED -> new JicengRules.OfReadings();
            case JICENG_TRACED -> new JicengRules()::decideWithTrace;
            case DROOLS_UNIT -> new DroolsUnit();
            case DROOLS_STATELESS -> new DroolsStateless();
            case CAMUNDA_LEGACY -> new CamundaDmn(true);
            case CAMUNDA -> new CamundaDmn(false);
            case OPENL -> new OpenLTable();
            case EASY_RULES -> new EasyRules();
            case EVRETE -> new EvreteRules();
        };
    }
}
