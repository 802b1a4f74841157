package org.jiceng.core.relation;

import org.jiceng.core.body.Assembly;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.Grid;
import org.jiceng.core.body.InternalOffice;
import org.jiceng.core.body.PartyOrganization;
import org.jiceng.core.body.PartyOrganizationKind;
import org.jiceng.core.body.PeoplesCongress;
import org.jiceng.core.body.RepresentativesMeeting;
import org.jiceng.core.body.ResidentGroup;
import org.jiceng.core.body.ResidentUnit;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.ResidentsCouncil;
import org.jiceng.core.body.ServiceStation;
import org.jiceng.core.body.SocialOrganization;
import org.jiceng.core.body.StationTier;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.body.SubCommittee;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.body.SupervisionCommittee;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.body.TownshipKind;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.identifier.DivisionLevel;

/** A body of each kind, for tests. */
final class Bodies {

    private Bodies() {}

    static Body body(String name, BodyKind kind) {
        BodyId id = BodyId.of(name);
        String title = "body " + name;
        return switch (kind) {
            case SUPERIOR_GOVERNMENT ->
                SuperiorGovernment.builder()
                        .id(id)
                        .name(title)
                        .level(DivisionLevel.COUNTY)
                        .build();
            case TOWNSHIP_GOVERNMENT ->
                TownshipGovernment.builder()
                        .id(id)
                        .name(title)
                        .townshipKind(TownshipKind.TOWN)
                        .build();
            case STREET_OFFICE -> StreetOffice.builder().id(id).name(title).build();
            case VILLAGERS_COMMITTEE ->
                VillagersCommittee.builder().id(id).name(title).build();
            case RESIDENTS_COMMITTEE ->
                ResidentsCommittee.builder().id(id).name(title).build();
            case SERVICE_STATION ->
                ServiceStation.builder()
                        .id(id)
                        .name(title)
                        .tier(StationTier.STATION)
                        .build();
            case DEPARTMENT -> Department.builder().id(id).name(title).build();
            case INTERNAL_OFFICE -> InternalOffice.builder().id(id).name(title).build();
            case PARTY_ORGANIZATION ->
                PartyOrganization.builder()
                        .id(id)
                        .name(title)
                        .organizationKind(PartyOrganizationKind.COMMITTEE)
                        .build();
            case PEOPLES_CONGRESS ->
                PeoplesCongress.builder().id(id).name(title).build();
            case SUPERVISION_COMMITTEE ->
                SupervisionCommittee.builder().id(id).name(title).build();
            case ASSEMBLY -> Assembly.builder().id(id).name(title).build();
            case REPRESENTATIVES_MEETING ->
                RepresentativesMeeting.builder().id(id).name(title).build();
            case RESIDENTS_COUNCIL ->
                ResidentsCouncil.builder().id(id).name(title).build();
            case SUB_COMMITTEE -> SubCommittee.builder().id(id).name(title).build();
            case RESIDENT_GROUP -> ResidentGroup.builder().id(id).name(title).build();
            case GRID -> Grid.builder().id(id).name(title).build();
            case RESIDENT_UNIT -> ResidentUnit.builder().id(id).name(title).build();
            case SOCIAL_ORGANIZATION ->
                SocialOrganization.builder().id(id).name(title).build();
        };
    }
}
