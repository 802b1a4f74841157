package org.jiceng.rules.admission.local;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.Grid;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.SocialOrganization;
import org.jiceng.core.body.StreetOffice;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.body.TownshipKind;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.Channel;
import org.jiceng.rules.admission.ConditionsStatus;
import org.jiceng.rules.admission.Consent;
import org.jiceng.rules.admission.Demand;
import org.jiceng.rules.admission.Funding;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.PublicPower;
import org.jiceng.rules.admission.Safeguard;
import org.jiceng.rules.admission.Safeguards;
import org.jiceng.rules.admission.StatedBasis;
import org.jiceng.rules.admission.Term;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.ListPurpose;

/** A county in each place that has a pack, and a sound request to each of its bodies. */
final class LocalSamples {

    /** The county of each place. */
    static final ImmutableMap<String, String> COUNTIES = ImmutableMap.<String, String>builder()
            .put("SH", "310115")
            .put("BJ", "110105")
            .put("TJ", "120101")
            .put("SD", "370102")
            .put("DY", "510603")
            .put("CD", "510107")
            .put("LZ", "510502")
            .put("XC", "110102")
            .put("EQ", "410103")
            .put("JY", "220605")
            .put("HS", "341002")
            .put("ZG", "510302")
            .put("NX", "640104")
            .put("DS", "350626")
            .put("HE", "130202")
            .put("SJZ", "130102")
            .put("HA", "410202")
            .put("SC", "511002")
            .put("XG", "411025")
            .put("XP", "411721")
            .put("ELSEWHERE", "360735")
            .buildOrThrow();

    /** The places whose text names a group that approves. */
    private static final ImmutableSet<String> GROUPED = ImmutableSet.of("XC", "EQ", "NX");

    /** All these counties. */
    static final GovernanceStructure STRUCTURE = structure();

    /** Each of these counties, by the place. */
    private static final ImmutableMap<String, GovernanceStructure> ALONE = COUNTIES.entrySet().stream()
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, entry -> alone(entry.getKey(), entry.getValue())));

    /** What a body has to do. */
    static final DutyList WORK = list(
            "示例事项清单",
            ListPurpose.WORK,
            duty("A", "清单内协助事项", DutyClass.ASSISTANCE),
            duty("C", "清单内配合事项", DutyClass.COOPERATION));

    /** What work it need not do. */
    static final DutyList NEGATIVE_WORK =
            list("示例负面清单", ListPurpose.NEGATIVE_WORK, duty("P", "负面清单事项", DutyClass.PROHIBITED));

    /** Which certificates it issues. */
    static final DutyList CERTIFICATES =
            list("示例证明清单", ListPurpose.CERTIFICATES, duty("Z", "清单内证明", DutyClass.ASSISTANCE));

    /** Which certificates it does not issue. */
    static final DutyList NEGATIVE_CERTIFICATES =
            list("示例不应出具证明清单", ListPurpose.NEGATIVE_CERTIFICATES, duty("N", "不应出具的证明", DutyClass.PROHIBITED));

    /** The lists, one for each purpose. */
    static final ImmutableList<DutyList> LISTS =
            ImmutableList.of(WORK, NEGATIVE_WORK, CERTIFICATES, NEGATIVE_CERTIFICATES);

    /** All packs, with the lists. */
    static final AdmissionPolicy POLICY = listed(AdmissionPolicy.national().withPacks(LocalPacks.all()), LISTS);

    /**
     * All packs, with the lists and without the notice of 2015. What the notice says of communities some places say
     * too; so each of their rules can be seen alone.
     */
    static final AdmissionPolicy ALONE_LISTED =
            listed(withoutNotice(AdmissionPolicy.national().withPacks(LocalPacks.all())), LISTS);

    /** The same without a list. */
    static final AdmissionPolicy ALONE_UNLISTED =
            withoutNotice(AdmissionPolicy.national().withPacks(LocalPacks.all()));

    /** A second list, of residents committees alone, which has what the first has not. */
    private static final DutyList SECOND = DutyList.builder()
            .title("第二示例清单")
            .edition("示例")
            .addPurposes(ListPurpose.WORK)
            .addBodyKinds(BodyKind.RESIDENTS_COMMITTEE)
            .addDuties(duty("S", "未列入清单的事项", DutyClass.ASSISTANCE))
            .build();

    /** All packs, with both lists. */
    static final AdmissionPolicy TWO_LISTS = POLICY.withLists(SECOND);

    /** All packs, without a list. */
    static final AdmissionPolicy UNLISTED = AdmissionPolicy.national().withPacks(LocalPacks.all());

    /** What a sound request states. */
    private static final ImmutableMap<String, String> SOUND = ImmutableMap.<String, String>builder()
            .put("matter", "清单内协助事项")
            .put("arrangement", "ENTRUSTMENT")
            .put("basis", "LAW")
            .put("needed", "true")
            .put("funds", "APPLICANT")
            .put("transferred", "today")
            .put("conditions", "PROVIDED")
            .put("selfGovernance", "false")
            .put("channel", "ADJUSTMENT")
            .put("ownDuty", "false")
            .put("heard", "true")
            .put("staff", "PROVIDED")
            .put("powers", "PROVIDED")
            .put("technique", "PROVIDED")
            .put("training", "PROVIDED")
            .put("information", "PROVIDED")
            .put("standards", "true")
            .put("forms", "NONE")
            .put("signboard", "NONE")
            .put("assessment", "NONE")
            .put("veto", "NONE")
            .put("publicPower", "NONE")
            .put("term", "TEMPORARY")
            .put("consents", "all")
            .put("filed", "long ago")
            .put("start", "later")
            .buildOrThrow();

    private LocalSamples() {}

    /** Returns a policy without the rules of the notice of 2015 that hold a request against what it states. */
    static AdmissionPolicy withoutNotice(AdmissionPolicy policy) {
        AdmissionPolicy without = policy;
        for (String rule : ImmutableList.of("LOAD-TRANSFER", "LOAD-FUNDS", "LOAD-CONDITIONS", "LOAD-ASSESSMENT")) {
            without = without.without(RuleId.of(rule));
        }
        return without;
    }

    /** Returns a policy with lists. */
    static AdmissionPolicy listed(AdmissionPolicy policy, ImmutableList<DutyList> lists) {
        return policy.withLists(lists.toArray(new DutyList[0]));
    }

    private static DutyList list(String title, ListPurpose purpose, Duty... duties) {
        return DutyList.builder()
                .title(title)
                .edition("示例")
                .addPurposes(purpose)
                .addBodyKinds(
                        BodyKind.RESIDENTS_COMMITTEE,
                        BodyKind.VILLAGERS_COMMITTEE,
                        BodyKind.STREET_OFFICE,
                        BodyKind.TOWNSHIP_GOVERNMENT,
                        BodyKind.GRID)
                .addDuties(duties)
                .build();
    }

    private static Duty duty(String id, String title, DutyClass dutyClass) {
        return Duty.builder()
                .id(DutyId.of(id))
                .title(title)
                .dutyClass(dutyClass)
                .build();
    }

    /**
     * Returns the id of a body of a place: gov, city, dept, street, town, rc, rc-town, vc, vc-street, grid or org; in
     * some places group, organization, social, civil and elsewhere, see {@link #addApprovers}.
     */
    static BodyId id(String place, String body) {
        return BodyId.of(place + "/" + body);
    }

    /** Returns the county of a place alone. */
    static GovernanceStructure county(String place) {
        return Objects.requireNonNull(ALONE.get(place));
    }

    private static GovernanceStructure alone(String place, String county) {
        GovernanceStructure.Builder structure = GovernanceStructure.builder();
        addCounty(structure, place, county);
        return structure.build();
    }

    private static GovernanceStructure structure() {
        GovernanceStructure.Builder structure = GovernanceStructure.builder();
        COUNTIES.forEach((place, county) -> addCounty(structure, place, county));
        return structure.build();
    }

    private static void addCounty(GovernanceStructure.Builder structure, String place, String county) {
        boolean municipal = ImmutableSet.of("11", "12", "31").contains(county.substring(0, 2));
        DivisionCode code = DivisionCode.parse(county);
        DivisionLevel above = municipal ? DivisionLevel.PROVINCE : DivisionLevel.PREFECTURE;
        structure
                .add(SuperiorGovernment.builder()
                        .id(id(place, "city"))
                        .name("市人民政府")
                        .level(above)
                        .divisionCode(code.at(above))
                        .build())
                .add(SuperiorGovernment.builder()
                        .id(id(place, "gov"))
                        .name("县人民政府")
                        .level(DivisionLevel.COUNTY)
                        .parent(id(place, "city"))
                        .divisionCode(code)
                        .build())
                .add(Department.builder()
                        .id(id(place, "dept"))
                        .name("民政局")
                        .parent(id(place, "gov"))
                        .build())
                .add(StreetOffice.builder()
                        .id(id(place, "street"))
                        .name("街道办事处")
                        .parent(id(place, "gov"))
                        .divisionCode(DivisionCode.parse(county + "001"))
                        .build())
                .add(TownshipGovernment.builder()
                        .id(id(place, "town"))
                        .name("镇人民政府")
                        .townshipKind(TownshipKind.TOWN)
                        .parent(id(place, "gov"))
                        .divisionCode(DivisionCode.parse(county + "100"))
                        .build())
                .add(ResidentsCommittee.builder()
                        .id(id(place, "rc"))
                        .name("社区居民委员会")
                        .parent(id(place, "street"))
                        .divisionCode(DivisionCode.parse(county + "001001"))
                        .build())
                .add(ResidentsCommittee.builder()
                        .id(id(place, "rc-town"))
                        .name("镇社区居民委员会")
                        .parent(id(place, "town"))
                        .divisionCode(DivisionCode.parse(county + "100001"))
                        .build())
                .add(VillagersCommittee.builder()
                        .id(id(place, "vc"))
                        .name("村民委员会")
                        .parent(id(place, "town"))
                        .divisionCode(DivisionCode.parse(county + "100200"))
                        .build())
                .add(VillagersCommittee.builder()
                        .id(id(place, "vc-street"))
                        .name("街道村民委员会")
                        .parent(id(place, "street"))
                        .divisionCode(DivisionCode.parse(county + "001200"))
                        .build())
                .add(Grid.builder()
                        .id(id(place, "grid"))
                        .name("第一网格")
                        .parent(id(place, "rc"))
                        .build())
                .add(SocialOrganization.builder()
                        .id(id(place, "org"))
                        .name("志愿者协会")
                        .parent(id(place, "street"))
                        .build());
        addApprovers(structure, place);
    }

    /** The groups and departments that texts name, and where that may mislead a namesake of another level. */
    private static void addApprovers(GovernanceStructure.Builder structure, String place) {
        switch (place) {
            case "XC" -> {
                addDepartment(structure, place, "group", "区社区减负工作组", "gov");
                addDepartment(structure, place, "organization", "区委组织部", "gov");
                addDepartment(structure, place, "social", "区社会办", "gov");
                addDepartment(structure, place, "civil", "市民政局", "city");
            }
            case "EQ" -> {
                addDepartment(structure, place, "group", "区城乡社区发展治理工作联席会议", "gov");
                addDepartment(structure, place, "elsewhere", "市社区发展治理工作联席会议", "city");
            }
            case "NX" -> addDepartment(structure, place, "group", "社区建设领导小组", "gov");
            case "BJ" -> addDepartment(structure, place, "civil", "市民政局", "city");
            default -> {}
        }
    }

    private static void addDepartment(
            GovernanceStructure.Builder structure, String place, String id, String name, String parent) {
        structure.add(Department.builder()
                .id(id(place, id))
                .name(name)
                .parent(id(place, parent))
                .build());
    }

    /**
     * The bodies that consent, by the word for them: all that can, only some, or one with a plus after the two above.
     */
    private static ImmutableList<String> consenting(String place, String which) {
        return switch (which) {
            case "none" -> ImmutableList.of();
            case "county" -> ImmutableList.of("gov");
            case "all" ->
                GROUPED.contains(place) ? ImmutableList.of("gov", "city", "group") : ImmutableList.of("gov", "city");
            case "governments" -> ImmutableList.of("gov", "city");
            case "members" -> ImmutableList.of("gov", "dept", "organization", "social");
            default ->
                which.startsWith("+")
                        ? ImmutableList.of("gov", "city", which.substring(1))
                        : ImmutableList.of(which.replace("!", ""));
        };
    }

    /**
     * Returns a request that is sound in everything but what is named. A certificate is on the list of certificates.
     *
     * @param but what differs, {@code fact=value} with spaces between; a value that is empty is not stated. A body that
     *     consented without a unified arrangement has an exclamation mark after it.
     */
    static AdmissionRequest sound(String place, String applicant, String target, LocalDate day, String but) {
        Map<String, String> facts = new LinkedHashMap<>(SOUND);
        for (String one : but.split(" ", -1)) {
            if (!one.isEmpty()) {
                int equals = one.indexOf('=');
                facts.put(one.substring(0, equals), one.substring(equals + 1));
            }
        }
        boolean committee = target.startsWith("rc") || target.startsWith("vc");
        if (committee && but.contains("arrangement=CERTIFICATE") && !but.contains("matter=")) {
            facts.put("matter", "清单内证明");
        }
        AdmissionRequest.Builder request = AdmissionRequest.builder()
                .id("R-1")
                .applicant(id(place, applicant))
                .target(id(place, target))
                .matter(Objects.requireNonNull(facts.get("matter")))
                .arrangement(word(facts, "arrangement", Arrangement.class))
                .basis(word(facts, "basis", BasisKind.class).map(kind -> new StatedBasis(kind, "示例")))
                .funding(flag(facts, "needed")
                        .map(needed -> Funding.builder()
                                .required(needed)
                                .source(word(facts, "funds", FundsSource.class))
                                .transferredOn(date(facts, "transferred", day))
                                .build()))
                .conditions(word(facts, "conditions", ConditionsStatus.class))
                .selfGovernance(flag(facts, "selfGovernance"))
                .channel(word(facts, "channel", Channel.class))
                .ownDuty(flag(facts, "ownDuty"))
                .heard(flag(facts, "heard"))
                .safeguards(Safeguards.builder()
                        .staff(word(facts, "staff", Safeguard.class))
                        .powers(word(facts, "powers", Safeguard.class))
                        .technique(word(facts, "technique", Safeguard.class))
                        .training(word(facts, "training", Safeguard.class))
                        .information(word(facts, "information", Safeguard.class))
                        .build())
                .standards(flag(facts, "standards"))
                .forms(word(facts, "forms", Demand.class))
                .signboard(word(facts, "signboard", Demand.class))
                .assessment(word(facts, "assessment", Demand.class))
                .veto(word(facts, "veto", Demand.class))
                .publicPower(word(facts, "publicPower", PublicPower.class))
                .term(word(facts, "term", Term.class))
                .filed(date(facts, "filed", day.minusDays(90)))
                .start(date(facts, "start", day.plusDays(90)));
        String which = Objects.requireNonNull(facts.get("consents"));
        for (String body : consenting(place, which)) {
            BodyKind kind = STRUCTURE.get(id(place, body)).kind();
            request.addConsent(new Consent(id(place, body), kind, day, !which.endsWith("!")));
        }
        return request.build();
    }

    private static <E extends Enum<E>> Optional<E> word(Map<String, String> facts, String name, Class<E> type) {
        return text(facts, name).map(value -> Enum.valueOf(type, value));
    }

    private static Optional<Boolean> flag(Map<String, String> facts, String name) {
        return text(facts, name).map(Boolean::valueOf);
    }

    private static Optional<LocalDate> date(Map<String, String> facts, String name, LocalDate usual) {
        return text(facts, name)
                .filter(value -> !value.equals("none"))
                .map(value -> Character.isDigit(value.charAt(0)) ? LocalDate.parse(value) : usual);
    }

    private static Optional<String> text(Map<String, String> facts, String name) {
        return Optional.ofNullable(facts.get(name)).filter(value -> !value.isEmpty());
    }
}
