package org.jiceng.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiceng.core.body.Assembly;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.CommitteeFacts;
import org.jiceng.core.body.CommunityFacts;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.Grid;
import org.jiceng.core.body.InternalOffice;
import org.jiceng.core.body.PartTimeMember;
import org.jiceng.core.body.PartyOrganization;
import org.jiceng.core.body.PartyOrganizationKind;
import org.jiceng.core.body.PeoplesCongress;
import org.jiceng.core.body.Post;
import org.jiceng.core.body.PostSelection;
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
import org.jiceng.core.body.Tenure;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.body.TownshipKind;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.history.Succession;
import org.jiceng.core.history.SuccessionKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.identifier.SocialCreditCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Provision;
import org.jiceng.core.law.Verification;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.Timeline;
import org.jiceng.core.time.ValidityPeriod;

/** Values of every type, each attribute there or not, with all characters that a text may have. */
final class RandomValues {

    private static final String CHARACTERS = "村居委会（）()\"'\\/=+-@,;；<>&{}[]:\n\t\u2028\u00E9 aZ09\uE000";
    private static final LocalDate DAY = LocalDate.parse("2020-02-28");

    private final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    private <E> E oneOf(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> ImmutableList<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(4)).collect(ImmutableList.toImmutableList());
    }

    private OptionalInt count() {
        return random.nextBoolean() ? OptionalInt.of(random.nextInt(9) * random.nextInt(99_999)) : OptionalInt.empty();
    }

    String text() {
        StringBuilder text = new StringBuilder("名");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return random.nextInt(4) == 0 ? text.appendCodePoint(0x2000B).toString() : text.toString();
    }

    DivisionCode code() {
        int[] digits = {2, 4, 6, 9, 12};
        String code = Long.toString(100_000_000_000L + (long) (random.nextDouble() * 899_999_999_999L));
        return DivisionCode.parse(code.substring(0, digits[random.nextInt(digits.length)]));
    }

    BodyId id() {
        return BodyId.of("b-" + random.nextInt(50) + (random.nextBoolean() ? "\"<甲>" : ""));
    }

    SocialCreditCode creditCode() {
        return SocialCreditCode.unchecked(
                "5" + (1 + random.nextInt(5)) + "360735MF0000" + (1_000 + random.nextInt(9_000)));
    }

    LocalDate day() {
        return DAY.plusDays(random.nextInt(4_000) - 2_000);
    }

    ValidityPeriod period() {
        LocalDate start = day();
        return switch (random.nextInt(4)) {
            case 0 -> ValidityPeriod.ALWAYS;
            case 1 -> ValidityPeriod.from(start);
            case 2 -> ValidityPeriod.until(start);
            default -> ValidityPeriod.of(start, start.plusDays(1 + random.nextInt(3_000)));
        };
    }

    Timeline<Tenure> timeline() {
        Timeline.Builder<Tenure> timeline = Timeline.builder();
        LocalDate start = day();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate end = start.plusDays(1 + random.nextInt(900));
            timeline.put(ValidityPeriod.of(start, end), tenure());
            start = end.plusDays(random.nextInt(2));
        }
        return timeline.build();
    }

    Tenure tenure() {
        return new Tenure(text(), period());
    }

    PartTimeMember member() {
        return new PartTimeMember(text(), maybe(this::id));
    }

    Post post() {
        return Post.builder()
                .title(text())
                .selection(oneOf(PostSelection.values()))
                .isDeputy(random.nextBoolean())
                .isConcurrent(random.nextBoolean())
                .addAllTenures(some(this::tenure))
                .build();
    }

    CommitteeFacts committeeFacts() {
        return CommitteeFacts.builder()
                .members(100_000_000)
                .women(count())
                .nearRelatives(count())
                .minorityMembers(count())
                .term(maybe(this::period))
                .build();
    }

    CommunityFacts communityFacts() {
        return CommunityFacts.builder()
                .partyOrganization(maybe(this::id))
                .serviceCenter(maybe(this::id))
                .area(maybe(() -> BigDecimal.valueOf(1 + random.nextInt(10_000), random.nextInt(5))))
                .population(count())
                .fifteenMinuteCircle(maybe(random::nextBoolean))
                .build();
    }

    Body body(BodyKind kind) {
        Body common = ResidentUnit.builder()
                .id(id())
                .name(text())
                .parent(maybe(this::id))
                .order(random.nextInt(5) - 2)
                .period(period())
                .divisionCode(maybe(this::code))
                .urbanRuralClass(maybe(() -> oneOf(UrbanRuralClass.values())))
                .creditCode(maybe(this::creditCode))
                .shortName(maybe(this::text))
                .signboards(some(this::text))
                .posts(some(this::post))
                .staffingQuota(count())
                .build();
        return switch (kind) {
            case SUPERIOR_GOVERNMENT ->
                SuperiorGovernment.builder()
                        .from(common)
                        .level(oneOf(new DivisionLevel[] {
                            DivisionLevel.PROVINCE, DivisionLevel.PREFECTURE, DivisionLevel.COUNTY
                        }))
                        .build();
            case TOWNSHIP_GOVERNMENT ->
                TownshipGovernment.builder()
                        .from(common)
                        .townshipKind(oneOf(TownshipKind.values()))
                        .build();
            case STREET_OFFICE -> StreetOffice.builder().from(common).build();
            case VILLAGERS_COMMITTEE ->
                VillagersCommittee.builder()
                        .from(common)
                        .households(count())
                        .facts(maybe(this::committeeFacts))
                        .build();
            case RESIDENTS_COMMITTEE ->
                ResidentsCommittee.builder()
                        .from(common)
                        .households(count())
                        .facts(maybe(this::committeeFacts))
                        .community(maybe(this::communityFacts))
                        .build();
            case SERVICE_STATION ->
                ServiceStation.builder()
                        .from(common)
                        .tier(oneOf(StationTier.values()))
                        .domains(some(this::text))
                        .build();
            case PARTY_ORGANIZATION ->
                PartyOrganization.builder()
                        .from(common)
                        .organizationKind(oneOf(PartyOrganizationKind.values()))
                        .addAllPartTimeMembers(some(this::member))
                        .build();
            case RESIDENT_GROUP ->
                ResidentGroup.builder().from(common).households(count()).build();
            case GRID -> Grid.builder().from(common).households(count()).build();
            case DEPARTMENT -> Department.builder().from(common).build();
            case INTERNAL_OFFICE -> InternalOffice.builder().from(common).build();
            case PEOPLES_CONGRESS -> PeoplesCongress.builder().from(common).build();
            case SUPERVISION_COMMITTEE ->
                SupervisionCommittee.builder().from(common).build();
            case ASSEMBLY -> Assembly.builder().from(common).build();
            case REPRESENTATIVES_MEETING ->
                RepresentativesMeeting.builder().from(common).build();
            case RESIDENTS_COUNCIL -> ResidentsCouncil.builder().from(common).build();
            case SUB_COMMITTEE -> SubCommittee.builder().from(common).build();
            case RESIDENT_UNIT -> common;
            case SOCIAL_ORGANIZATION ->
                SocialOrganization.builder().from(common).build();
        };
    }

    Jurisdiction jurisdiction() {
        return maybe(this::code).map(Jurisdiction::of).orElse(Jurisdiction.nation());
    }

    LegalInstrument instrument() {
        if (random.nextBoolean()) {
            return Instruments.all().get(random.nextInt(Instruments.all().size()));
        }
        return LegalInstrument.builder()
                .id("LOCAL-" + random.nextInt(99))
                .title(LocalizedText.of(text(), text()))
                .version(maybe(() -> LocalizedText.of(text(), text())))
                .documentNumber(maybe(this::text))
                .kind(oneOf(InstrumentKind.values()))
                .jurisdiction(jurisdiction())
                .period(period())
                .verification(oneOf(Verification.values()))
                .build();
    }

    Provision provision() {
        int paragraph = random.nextInt(4);
        return new Provision(1 + random.nextInt(60), paragraph, random.nextInt(4));
    }

    Citation citation() {
        return new Citation(instrument(), maybe(this::provision));
    }

    LegalBasis basis() {
        return new LegalBasis(some(this::citation), maybe(this::text));
    }

    Relation relation() {
        return Relation.builder()
                .source(BodyId.of("source"))
                .kind(oneOf(RelationKind.values()))
                .target(id())
                .period(period())
                .scope(maybe(this::text))
                .basis(basis())
                .build();
    }

    Succession succession(SuccessionKind kind) {
        Succession.Builder succession = Succession.builder();
        succession.kind(kind).date(day()).document(maybe(this::text)).evidence(maybe(this::text));
        switch (kind) {
            case FOUNDED -> succession.addSuccessors(id());
            case ABOLISHED -> succession.addPredecessors(id());
            case MERGED ->
                succession.addPredecessors(BodyId.of("x"), BodyId.of("y")).addSuccessors(id());
            case SPLIT -> succession.addPredecessors(id()).addSuccessors(BodyId.of("x"), BodyId.of("y"));
            default -> {
                BodyId body = id();
                succession.addPredecessors(body).addSuccessors(body);
            }
        }
        return succession.build();
    }
}
