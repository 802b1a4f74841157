package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SyntheticIdsTest {

    @Test
    void noTwoNodesOfALargeChartShareAnId() {
        Diagram county = SampleDiagrams.county(250, 32);
        SyntheticIds ids = SyntheticIds.of(county);
        Set<String> all = new HashSet<>();
        county.nodes().forEach(node -> all.add(ids.of(node.key())));
        assertThat(all).hasSameSizeAs(county.nodes()).allMatch(id -> id.matches("n\\d{1,8}"));
    }

    @Test
    void anotherNodeLeavesTheIdsOfTheOthersAlone() {
        Diagram diagram = SampleDiagrams.subdistrict();
        Diagram more = Diagram.builder()
                .from(diagram)
                .nodes(diagram.nodes().subList(1, 1))
                .addNodes(DiagramNode.of("first", "新", NodeStyle.PLAIN))
                .addAllNodes(diagram.nodes())
                .build();
        SyntheticIds before = SyntheticIds.of(diagram);
        SyntheticIds after = SyntheticIds.of(more);
        assertThat(diagram.nodes())
                .allSatisfy(node -> assertThat(after.of(node.key())).isEqualTo(before.of(node.key())));
    }
}
