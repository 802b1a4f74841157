package org.jiceng.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.Traverser;
import java.io.StringReader;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.Grid;
import org.jiceng.core.body.ServiceStation;
import org.jiceng.core.body.StationTier;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.SpreadsheetText;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureCsvWriterTest {

    private static final BodyId ROOT = BodyId.of("-root");
    private static final ImmutableList<String> NAMES =
            ImmutableList.of("=HYPERLINK(\"x\")", "+1", "-1", "@sum", "'=x", "''=x", "'x", "a,\"b\"", "行一\n行二", "普通");

    private final GovernanceStructure structure = structure();

    private static GovernanceStructure structure() {
        GovernanceStructure.Builder builder = GovernanceStructure.builder()
                .add(ServiceStation.builder()
                        .id(ROOT)
                        .name("+站")
                        .tier(StationTier.CENTER)
                        .domains(ImmutableList.of("=社保", "@民政"))
                        .order(-7)
                        .build());
        for (int i = 0; i < NAMES.size(); i++) {
            builder.add(Grid.builder()
                    .id(BodyId.of("g" + i))
                    .name(NAMES.get(i))
                    .parent(ROOT)
                    .period(ValidityPeriod.parse("2020-01-01/2021-01-01"))
                    .households(i)
                    .build());
            builder.add(Relation.builder()
                    .source(ROOT)
                    .kind(RelationKind.SERVES)
                    .target(BodyId.of("g" + i))
                    .scope(NAMES.get(i))
                    .build());
        }
        return builder.build();
    }

    @Test
    void isReadBackAsItWas() {
        String bodies = StructureCsvWriter.bodies(structure);
        String relations = StructureCsvWriter.relations(structure);
        WithFindings<GovernanceStructure> read = StructureCsv.of(
                        "bodies", new StringReader(bodies), "relations", new StringReader(relations))
                .readOnto(GovernanceStructure.builder().build());
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(structure);
    }

    @Test
    void givesNoSpreadsheetAFormula() {
        String text = StructureCsvWriter.bodies(structure) + StructureCsvWriter.relations(structure);
        assertThat(text.split("[,\n]")).noneMatch(cell -> cell.matches("\"?[=+\\-@\t].*"));
        assertThat(text).contains("'-root", "'=社保；@民政", "'-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "''", "=", "'=", "''=", "\tx", "-1", "'a", "x=", "\r"})
    void givesEveryCellBack(String text) {
        assertThat(SpreadsheetText.plain(SpreadsheetText.cell(text))).isEqualTo(text);
        assertThat(SpreadsheetText.cell(text)).doesNotStartWith("=").doesNotStartWith("\t");
    }

    @Test
    void isSearchedByNormalisedNameAndPrefixAndWalkedByATraverser() {
        GovernanceStructure place = GovernanceStructure.builder()
                .add(Grid.builder().id(BodyId.of("a")).name("兴隆（一）").build())
                .add(Grid.builder()
                        .id(BodyId.of("b"))
                        .name("兴隆(一)")
                        .parent(BodyId.of("a"))
                        .build())
                .add(Grid.builder()
                        .id(BodyId.of("c"))
                        .name("新兴")
                        .parent(BodyId.of("b"))
                        .build())
                .build();
        assertThat(place.byName("兴隆(一)")).extracting(Body::id).containsExactly(BodyId.of("b"));
        assertThat(place.names().normalized("兴隆(一)")).hasSize(2);
        assertThat(place.names().beginningWith("兴")).hasSize(2);
        assertThat(Traverser.forTree(place.containment()).depthFirstPreOrder(place.roots()))
                .containsExactlyElementsOf(place.bodies());
    }
}
