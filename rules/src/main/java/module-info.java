/**
 * What may be asked of a grassroots body, and how it is assessed.
 *
 * <p>{@link org.jiceng.rules.duty} holds duty lists. {@link org.jiceng.rules.engine} applies typed, dated, cited rules.
 * {@link org.jiceng.rules.admission} decides with both whether a matter may be handed down, and
 * {@link org.jiceng.rules.statute} reviews how committees are organised. Users test their own rules with
 * {@link org.jiceng.rules.testing}, which alone needs AssertJ.
 */
@SuppressWarnings("module")
module org.jiceng.rules {
    requires transitive org.jiceng.core;
    requires transitive org.jiceng.core.diagram;
    requires transitive org.jiceng.rules.engine;
    requires org.slf4j;
    requires static com.fasterxml.jackson.core;
    requires static com.google.errorprone.annotations;
    requires static org.assertj.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;
    requires static org.junit.jupiter.params;
    requires static org.junit.platform.commons;

    exports org.jiceng.rules.admission;
    exports org.jiceng.rules.admission.local;
    exports org.jiceng.rules.assessment.card;
    exports org.jiceng.rules.assessment.evidence;
    exports org.jiceng.rules.assessment.exact;
    exports org.jiceng.rules.assessment.json;
    exports org.jiceng.rules.assessment.ranking;
    exports org.jiceng.rules.assessment.review;
    exports org.jiceng.rules.assessment.round;
    exports org.jiceng.rules.assessment.rule;
    exports org.jiceng.rules.assessment.scheme;
    exports org.jiceng.rules.assessment.scoring;
    exports org.jiceng.rules.chart;
    exports org.jiceng.rules.duty;
    exports org.jiceng.rules.duty.diagnosis;
    exports org.jiceng.rules.duty.edition;
    exports org.jiceng.rules.duty.json;
    exports org.jiceng.rules.lifecycle;
    exports org.jiceng.rules.statute;
    exports org.jiceng.rules.testing;
    exports org.jiceng.rules.testing.boundary;
    exports org.jiceng.rules.testing.cases;
    exports org.jiceng.rules.testing.coverage;
    exports org.jiceng.rules.testing.difference;
    exports org.jiceng.rules.testing.fixture;
    exports org.jiceng.rules.testing.mutation;

    opens org.jiceng.rules.testing.boundary to
            org.junit.platform.commons;
    opens org.jiceng.rules.testing.fixture to
            org.junit.platform.commons;
}
