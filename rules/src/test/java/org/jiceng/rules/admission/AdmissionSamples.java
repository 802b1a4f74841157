package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.InternalOffice;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.ServiceStation;
import org.jiceng.core.body.StationTier;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.body.TownshipKind;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.ListPurpose;

/** A made-up county with a town, two streets, two villages and a community, and its lists. */
public final class AdmissionSamples {

    /** The county with all its bodies. */
    public static final GovernanceStructure COUNTY = county();

    /** The certificates that are not issued, two of the 20. */
    public static final DutyList CERTIFICATES = DutyList.builder()
            .title("不应出具证明事项清单")
            .edition("第一批")
            .addPurposes(ListPurpose.NEGATIVE_CERTIFICATES)
            .addBodyKinds(BodyKind.VILLAGERS_COMMITTEE, BodyKind.RESIDENTS_COMMITTEE)
            .addDuties(duty("CERT-4", "居民养犬证明", DutyClass.PROHIBITED), duty("CERT-10", "健在证明", DutyClass.PROHIBITED))
            .build();

    /** The list of the committees of the county. */
    public static final DutyList COMMITTEES = DutyList.builder()
            .title("村（社区）事项清单")
            .edition("2010年版")
            .addPurposes(ListPurpose.WORK)
            .jurisdiction(Jurisdiction.of(DivisionCode.parse("360735")))
            .addBodyKinds(BodyKind.VILLAGERS_COMMITTEE, BodyKind.RESIDENTS_COMMITTEE)
            .addDuties(duty("S-01", "召集村民会议", DutyClass.SELF_GOVERNANCE), duty("A-01", "垃圾分类宣传", DutyClass.ASSISTANCE))
            .build();

    /** The list of the town, with a duty that a department took back. */
    public static final DutyList TOWN = DutyList.builder()
            .title("琴江镇履行职责事项清单")
            .edition("2025年版")
            .addPurposes(ListPurpose.WORK)
            .jurisdiction(Jurisdiction.of(DivisionCode.parse("360735100")))
            .period(ValidityPeriod.parse("2025-07-01/.."))
            .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
            .addDuties(duty("B-01", "养老服务", DutyClass.BASIC), duty("W-01", "弃土弃渣查处", DutyClass.WITHDRAWN))
            .build();

    /** The national rules with all lists. */
    public static final AdmissionPolicy POLICY = AdmissionPolicy.national().withLists(COMMITTEES, CERTIFICATES, TOWN);

    private AdmissionSamples() {}

    private static Duty duty(String id, String title, DutyClass dutyClass) {
        return Duty.builder()
                .id(DutyId.of(id))
                .title(title)
                .dutyClass(dutyClass)
                .build();
    }

    private static BodyId id(String value) {
        return BodyId.of(value);
    }

    private static GovernanceStructure county() {
        return GovernanceStructure.builder()
                .add(SuperiorGovernment.builder()
                        .id(id("gov"))
                        .name("石城县人民政府")
                        .level(DivisionLevel.COUNTY)
                        .divisionCode(DivisionCode.parse("360735"))
                        .build())
                .add(Department.builder()
                        .id(id("dept"))
                        .name("石城县民政局")
                        .parent(id("gov"))
                        .build())
                .add(TownshipGovernment.builder()
                        .id(id("town"))
                        .name("琴江镇人民政府")
                        .townshipKind(TownshipKind.TOWN)
                        .parent(id("gov"))
                        .divisionCode(DivisionCode.parse("360735100"))
                        .build())
                .add(InternalOffice.builder()
                        .id(id("office"))
                        .name("党政办公室")
                        .parent(id("town"))
                        .build())
                .add(ServiceStation.builder()
                        .id(id("station"))
                        .name("琴江派出所")
                        .tier(StationTier.STATION)
                        .parent(id("town"))
                        .build())
                .add(VillagersCommittee.builder()
                        .id(id("vc"))
                        .name("兴隆村村民委员会")
                        .parent(id("town"))
                        .divisionCode(DivisionCode.parse("360735100200"))
                        .build())
                .add(street("street", "温泉街道办事处", "360735001"))
                .add(street("street2", "城东街道办事处", "360735002"))
                .add(VillagersCommittee.builder()
                        .id(id("vc-street"))
                        .name("长乐村村民委员会")
                        .parent(id("street"))
                        .divisionCode(DivisionCode.parse("360735001201"))
                        .build())
                .add(ResidentsCommittee.builder()
                        .id(id("rc"))
                        .name("温泉社区居民委员会")
                        .parent(id("street"))
                        .divisionCode(DivisionCode.parse("360735001001"))
                        .build())
                .build();
    }

    private static StreetOffice street(String id, String name, String code) {
        return StreetOffice.builder()
                .id(id(id))
                .name(name)
                .parent(id("gov"))
                .divisionCode(DivisionCode.parse(code))
                .build();
    }

    /** Returns a builder of a request that states nothing but who, to whom and what. */
    public static AdmissionRequest.Builder request(String applicant, String target, String matter) {
        return AdmissionRequest.builder()
                .id("R-1")
                .applicant(id(applicant))
                .target(id(target))
                .matter(matter);
    }

    /** Returns the statement that a matter needs funds from somebody. */
    public static Funding funds(FundsSource source) {
        return Funding.builder().required(true).source(source).build();
    }

    /** Returns a basis of a kind. */
    public static StatedBasis basis(BasisKind kind) {
        return new StatedBasis(kind, kind == BasisKind.NONE ? "" : "示例");
    }

    /** Returns a consent with unified arrangement. */
    public static Consent consent(String by, String on) {
        BodyId body = id(by);
        return new Consent(body, COUNTY.get(body).kind(), LocalDate.parse(on), true);
    }

    /** Decides a request by {@link #POLICY}. */
    public static AdmissionDecision decide(AdmissionRequest.Builder request, String day) {
        return POLICY.decide(request.build(), COUNTY, LocalDate.parse(day));
    }

    /** Decides a request by {@link #POLICY} with more lists. */
    static AdmissionDecision decide(AdmissionRequest.Builder request, String day, ImmutableList<DutyList> lists) {
        return AdmissionPolicy.national()
                .withLists(lists.toArray(new DutyList[0]))
                .decide(request.build(), COUNTY, LocalDate.parse(day));
    }
}
