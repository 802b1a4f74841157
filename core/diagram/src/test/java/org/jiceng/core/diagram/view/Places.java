package org.jiceng.core.diagram.view;

import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.Grid;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;

/** An invented district: a department, two street offices, each with two committees of three grids. */
final class Places {

    static final BodyId DISTRICT = BodyId.of("district");
    static final BodyId BUREAU = BodyId.of("bureau");

    private Places() {}

    static BodyId id(String id) {
        return BodyId.of(id);
    }

    static GovernanceStructure district() {
        GovernanceStructure.Builder all = GovernanceStructure.builder();
        all.add(SuperiorGovernment.builder()
                .id(DISTRICT)
                .name("示例区人民政府")
                .level(DivisionLevel.COUNTY)
                .build());
        all.add(Department.builder().id(BUREAU).name("区民政局").parent(DISTRICT).build());
        for (String street : new String[] {"甲", "乙"}) {
            all.add(StreetOffice.builder()
                    .id(id(street))
                    .name(street + "街道办事处")
                    .parent(DISTRICT)
                    .build());
            for (int c = 1; c <= 2; c++) {
                String committee = street + c;
                all.add(ResidentsCommittee.builder()
                        .id(id(committee))
                        .name(committee + "社区居民委员会")
                        .parent(id(street))
                        .build());
                all.add(Relation.of(id(street), RelationKind.GUIDES, id(committee)));
                all.add(Relation.of(BUREAU, RelationKind.GUIDES, id(committee)));
                for (int g = 1; g <= 3; g++) {
                    all.add(Grid.builder()
                            .id(id(committee + "g" + g))
                            .name("第" + g + "网格")
                            .parent(id(committee))
                            .build());
                }
            }
        }
        return all.build();
    }
}
