package org.jiceng.rules.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.admission.AdmissionSamples;
import org.junit.jupiter.api.Test;

class GovernanceStructureAssertTest {

    private static final GovernanceStructure COUNTY = AdmissionSamples.COUNTY.toBuilder()
            .add(Relation.builder()
                    .kind(RelationKind.GUIDES)
                    .source(BodyId.of("town"))
                    .target(BodyId.of("vc"))
                    .basis(LegalBasis.none())
                    .build())
            .build();

    private static GovernanceStructureAssert english() {
        return assertThat(COUNTY).inLanguage(Locale.ENGLISH);
    }

    private static void fails(ThrowingCallable assertion, String headline) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageStartingWith(headline + "\n");
    }

    @Test
    void whatHoldsPasses() {
        assertThat(COUNTY)
                .hasSize(10)
                .hasBody("rc")
                .hasNoBody("nobody")
                .hasKind("vc", BodyKind.VILLAGERS_COMMITTEE)
                .hasParent("vc", "town")
                .hasChildren("town", "vc", "office", "station")
                .hasChildren("vc")
                .hasRelation("town", RelationKind.GUIDES, "vc")
                .hasNoRelation("vc", RelationKind.GUIDES, "town");
    }

    @Test
    void whatDoesNotHoldIsSaid() {
        fails(() -> english().hasSize(9), "expected 9 bodies, but there are 10");
        fails(() -> english().hasNoBody("rc"), "expected no body rc, but there is one");
        fails(() -> english().hasBody("stret"), "no body has the id stret, the nearest is street");
        fails(() -> assertThat(COUNTY).inLanguage(Locale.CHINESE).hasBody("x-y-z"), "没有编号为 x-y-z 的主体");
        fails(
                () -> english().hasKind("vc", BodyKind.RESIDENTS_COMMITTEE),
                "expected body vc to be a 'residents committee', but it is a 'villagers committee'");
        fails(() -> english().hasParent("vc", "gov"), "expected body vc to belong to gov, but it belongs to town");
        fails(() -> english().hasParent("gov", "vc"), "expected body gov to belong to vc, but it belongs to none");
        fails(
                () -> english().hasChildren("town", "vc"),
                "expected body town to contain vc, but it contains office, station, vc");
        fails(
                () -> english().hasRelation("town", RelationKind.LEADS, "vc"),
                "expected town to stand in the relation 'leads' to vc, but it does not");
        fails(
                () -> english().hasNoRelation("town", RelationKind.GUIDES, "vc"),
                "expected town not to stand in the relation 'guides' to vc, but it does");
        assertThatThrownBy(() -> assertThat((GovernanceStructure) null).hasSize(1))
                .hasMessageContaining("Expecting actual not to be null");
    }

    @Test
    void aFailurePrintsTheTreeWithWhatDiffersMarked() {
        assertThatThrownBy(() -> english().hasParent("vc", "gov"))
                .hasMessageContainingAll("""
                  gov 石城县人民政府 (superior government)
                """, "\n>     vc 兴隆村村民委员会 (villagers committee)\n", "\n  town guides vc");
        assertThatThrownBy(() -> english().hasNoRelation("town", RelationKind.GUIDES, "vc"))
                .hasMessageEndingWith("\n> town guides vc");
    }

    @Test
    void theNationalReviewOfADayIsAnAssertionToo() {
        GovernanceStructure wrong = COUNTY.toBuilder()
                .add(Relation.builder()
                        .kind(RelationKind.LEADS)
                        .source(BodyId.of("town"))
                        .target(BodyId.of("vc"))
                        .basis(LegalBasis.none())
                        .build())
                .build();

        assertThatThrownBy(
                        () -> assertThat(wrong).inLanguage(Locale.ENGLISH).hasNoErrorsOn(LocalDate.parse("2026-01-01")))
                .hasMessageStartingWith("expected no errors, but there are:\n");
    }
}
