package org.jiceng.core.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;

class RelationTest {

    private static final BodyId TOWN = BodyId.of("town");
    private static final BodyId VILLAGE = BodyId.of("village");

    @Test
    void holdsAlwaysUnlessSaidOtherwise() {
        Relation relation = Relation.of(TOWN, RelationKind.GUIDES, VILLAGE);
        assertThat(relation.source()).isEqualTo(TOWN);
        assertThat(relation.kind()).isEqualTo(RelationKind.GUIDES);
        assertThat(relation.target()).isEqualTo(VILLAGE);
        assertThat(relation.period()).isEqualTo(ValidityPeriod.ALWAYS);
        assertThat(relation.scope()).isEmpty();
        assertThat(relation.basis()).isEqualTo(LegalBasis.none());
    }

    @Test
    void isBetweenTwoBodies() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Relation.of(TOWN, RelationKind.LEADS, TOWN))
                .withMessage("relation LEADS must be between two bodies, but was from 'town' to itself");
    }

    @Test
    void hasNineKindsWithTwoNamesEach() {
        assertThat(RelationKind.values()).hasSize(9);
        assertThat(RelationKind.values())
                .extracting(kind -> kind.label().in(Locale.CHINESE))
                .containsExactly("领导", "指导", "管理", "协助", "派出", "统筹协调", "监督", "服务", "联系");
        assertThat(RelationKind.values())
                .extracting(kind -> kind.label().in(Locale.ENGLISH))
                .doesNotHaveDuplicates();
    }
}
