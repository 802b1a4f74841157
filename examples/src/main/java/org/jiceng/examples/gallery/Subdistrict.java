package org.jiceng.examples.gallery;

import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.Grid;
import org.jiceng.core.body.InternalOffice;
import org.jiceng.core.body.PartyOrganization;
import org.jiceng.core.body.PartyOrganizationKind;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.ServiceStation;
import org.jiceng.core.body.StationTier;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;

/**
 * An invented subdistrict of usual size: its party committee, offices, centres, dispatched agencies and communities.
 */
final class Subdistrict {

    static final BodyId DISTRICT = BodyId.of("district");
    static final BodyId STREET = BodyId.of("street");

    private static final String[] OFFICES = {
        "党政综合办公室", "党群工作办公室", "公共服务办公室", "公共管理办公室", "公共安全办公室", "经济发展办公室", "综合执法办公室", "人大工委办公室"
    };
    private static final String[] CENTRES = {"党群服务中心", "便民服务中心", "综治中心", "退役军人服务站"};
    private static final String[] DEPARTMENTS = {"区公安分局", "区市场监督管理局", "区司法局", "区自然资源和规划局"};
    private static final String[] STATIONS = {"红旗派出所", "红旗市场监管所", "红旗司法所", "红旗自然资源所", "东风警务站"};
    private static final String[] COMMUNITIES = {"东风社区", "红旗社区", "建设社区", "胜利社区", "新华社区", "和平社区"};

    private final GovernanceStructure.Builder all = GovernanceStructure.builder();

    private Subdistrict() {}

    static GovernanceStructure structure() {
        return new Subdistrict().build();
    }

    static BodyId community(int number) {
        return BodyId.of("community" + number);
    }

    private GovernanceStructure build() {
        BodyId party = BodyId.of("party");
        all.add(SuperiorGovernment.builder()
                .id(DISTRICT)
                .name("示例区人民政府")
                .level(DivisionLevel.COUNTY)
                .build());
        for (int i = 0; i < DEPARTMENTS.length; i++) {
            all.add(Department.builder()
                    .id(BodyId.of("department" + i))
                    .name(DEPARTMENTS[i])
                    .parent(DISTRICT)
                    .build());
        }
        all.add(PartyOrganization.builder()
                .id(party)
                .name("中共红旗街道工作委员会")
                .organizationKind(PartyOrganizationKind.WORKING_COMMITTEE)
                .build());
        all.add(StreetOffice.builder().id(STREET).name("红旗街道办事处").build());
        all.add(Relation.of(party, RelationKind.LEADS, STREET));
        for (int i = 0; i < OFFICES.length; i++) {
            all.add(InternalOffice.builder()
                    .id(BodyId.of("office" + i))
                    .name(OFFICES[i])
                    .parent(STREET)
                    .build());
        }
        for (int i = 0; i < CENTRES.length; i++) {
            addStation("centre" + i, CENTRES[i], StationTier.CENTER, STREET);
        }
        for (int i = 0; i < STATIONS.length; i++) {
            BodyId station = addStation("station" + i, STATIONS[i], StationTier.STATION, STREET);
            BodyId department = BodyId.of("department" + i % DEPARTMENTS.length);
            all.add(Relation.of(department, RelationKind.DISPATCHES, station));
            all.add(Relation.of(STREET, RelationKind.COORDINATES, station));
        }
        for (int i = 0; i < COMMUNITIES.length; i++) {
            addCommunity(community(i), COMMUNITIES[i]);
        }
        return all.build();
    }

    private BodyId addStation(String id, String name, StationTier tier, BodyId parent) {
        all.add(ServiceStation.builder()
                .id(BodyId.of(id))
                .name(name)
                .tier(tier)
                .parent(parent)
                .build());
        return BodyId.of(id);
    }

    private void addCommunity(BodyId id, String name) {
        all.add(ResidentsCommittee.builder()
                .id(id)
                .name(name + "居民委员会")
                .parent(STREET)
                .build());
        all.add(Relation.of(STREET, RelationKind.GUIDES, id));
        all.add(PartyOrganization.builder()
                .id(BodyId.of(id + "-party"))
                .name(name + "党总支")
                .organizationKind(PartyOrganizationKind.GENERAL_BRANCH)
                .parent(id)
                .build());
        BodyId station = addStation(id + "-station", name + "便民服务站", StationTier.STATION, id);
        for (String number : new String[] {"一", "二", "三"}) {
            all.add(Grid.builder()
                    .id(BodyId.of(station + "-grid-" + number))
                    .name("第" + number + "网格")
                    .parent(id)
                    .build());
        }
    }
}
