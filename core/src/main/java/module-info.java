/**
 * Who exists at the grassroots of China's governance, how they are related, and on what legal ground.
 *
 * <p>The packages, from the bottom up: {@link org.jiceng.core.text} and {@link org.jiceng.core.time};
 * {@link org.jiceng.core.identifier}; {@link org.jiceng.core.law}; {@link org.jiceng.core.finding};
 * {@link org.jiceng.core.body}; {@link org.jiceng.core.relation}; {@link org.jiceng.core.place};
 * {@link org.jiceng.core.structure}; {@link org.jiceng.core.division}; {@link org.jiceng.core.history};
 * {@link org.jiceng.core.csv} and {@link org.jiceng.core.json}.
 */
@SuppressWarnings("module")
module org.jiceng.core {
    requires transitive com.google.common;
    requires de.siegmar.fastcsv;
    requires org.slf4j;
    requires static com.fasterxml.jackson.core;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.jiceng.core.body;
    exports org.jiceng.core.csv;
    exports org.jiceng.core.division;
    exports org.jiceng.core.finding;
    exports org.jiceng.core.history;
    exports org.jiceng.core.identifier;
    exports org.jiceng.core.internal to
            org.jiceng.core.diagram,
            org.jiceng.rules,
            org.jiceng.rules.engine;
    exports org.jiceng.core.internal.input to
            org.jiceng.rules;
    exports org.jiceng.core.internal.output to
            org.jiceng.rules;
    exports org.jiceng.core.json;
    exports org.jiceng.core.law;
    exports org.jiceng.core.place;
    exports org.jiceng.core.relation;
    exports org.jiceng.core.structure;
    exports org.jiceng.core.text;
    exports org.jiceng.core.time;
}
