package org.jiceng.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyBuilder;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.CommitteeFacts;
import org.jiceng.core.body.CommunityFacts;
import org.jiceng.core.body.InhabitedBuilder;
import org.jiceng.core.body.PartTimeMember;
import org.jiceng.core.body.PartyOrganization;
import org.jiceng.core.body.PartyOrganizationKind;
import org.jiceng.core.body.Post;
import org.jiceng.core.body.PostSelection;
import org.jiceng.core.body.ResidentUnit;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.ServiceStation;
import org.jiceng.core.body.StationTier;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.body.Tenure;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.body.TownshipKind;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.identifier.SocialCreditCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.time.ValidityPeriod;

/** Reads one description of a body. */
final class BodyReader {

    private BodyReader() {}

    static Optional<Body> read(JsonFields fields) {
        Optional<BodyKind> kind = fields.required("kind", fields.word("kind", BodyKind.class));
        Optional<Body> common = common(fields);
        if (kind.isEmpty() || common.isEmpty()) {
            return Optional.empty();
        }
        Optional<Body> body = of(kind.get(), common.get(), fields);
        fields.finish();
        return body;
    }

    /** Reads what every body has. The type of the result does not matter: the body itself is built from it. */
    private static Optional<Body> common(JsonFields fields) {
        Optional<BodyId> id = fields.required("id", fields.parse("id", BodyId::of));
        Optional<String> name = fields.requiredText("name");
        ResidentUnit.Builder builder = ResidentUnit.builder();
        builder.parent(fields.parse("parent", BodyId::of))
                .order(HistoryReader.whole(fields, "order").orElse(0))
                .period(fields.parse("period", ValidityPeriod::parse).orElse(ValidityPeriod.ALWAYS))
                .divisionCode(fields.parse("code", DivisionCode::parse))
                .urbanRuralClass(fields.word("urbanRuralClass", UrbanRuralClass.class))
                .creditCode(fields.parse("creditCode", SocialCreditCode::unchecked))
                .shortName(fields.text("shortName"))
                .addAllSignboards(fields.texts("signboards"))
                .staffingQuota(count(fields, "staffingQuota"));
        fields.objects("posts").forEach(post -> post(post).ifPresent(builder::addPosts));
        if (id.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return HistoryReader.checked(
                fields, "name", () -> builder.id(id.get()).name(name.get()).build());
    }

    private static OptionalInt count(JsonFields fields, String name) {
        Optional<Integer> count = HistoryReader.whole(fields, name);
        return count.isPresent() ? OptionalInt.of(count.get()) : OptionalInt.empty();
    }

    private static Optional<Body> of(BodyKind kind, Body common, JsonFields fields) {
        return switch (kind) {
            case SUPERIOR_GOVERNMENT ->
                fields.required("level", fields.word("level", DivisionLevel.class))
                        .map(level -> SuperiorGovernment.builder()
                                .from(common)
                                .level(level)
                                .build());
            case TOWNSHIP_GOVERNMENT ->
                fields.required("townshipKind", fields.word("townshipKind", TownshipKind.class))
                        .map(value -> TownshipGovernment.builder()
                                .from(common)
                                .townshipKind(value)
                                .build());
            case SERVICE_STATION ->
                fields.required("tier", fields.word("tier", StationTier.class))
                        .map(tier -> ServiceStation.builder()
                                .from(common)
                                .tier(tier)
                                .addAllDomains(fields.texts("domains"))
                                .build());
            case PARTY_ORGANIZATION -> party(common, fields);
            case VILLAGERS_COMMITTEE ->
                HistoryReader.checked(
                        fields,
                        "households",
                        () -> VillagersCommittee.builder()
                                .from(common)
                                .households(count(fields, "households"))
                                .facts(facts(fields))
                                .build());
            case RESIDENTS_COMMITTEE ->
                HistoryReader.checked(
                        fields,
                        "households",
                        () -> ResidentsCommittee.builder()
                                .from(common)
                                .households(count(fields, "households"))
                                .facts(facts(fields))
                                .community(communityOf(fields))
                                .build());
            default -> HistoryReader.checked(fields, "households", () -> plain(kind, common, fields));
        };
    }

    private static Body plain(BodyKind kind, Body common, JsonFields fields) {
        BodyBuilder<?> builder = BodyBuilder.of(kind).from(common);
        if (builder instanceof InhabitedBuilder<?> inhabited) {
            inhabited.households(count(fields, "households"));
        }
        return builder.build();
    }

    private static Optional<Body> party(Body common, JsonFields fields) {
        ImmutableList.Builder<PartTimeMember> members = ImmutableList.builder();
        fields.objects("partTimeMembers").forEach(object -> member(object).ifPresent(members::add));
        return fields.required("organizationKind", fields.word("organizationKind", PartyOrganizationKind.class))
                .map(value -> PartyOrganization.builder()
                        .from(common)
                        .organizationKind(value)
                        .addAllPartTimeMembers(members.build())
                        .build());
    }

    private static Optional<CommitteeFacts> facts(JsonFields fields) {
        return fields.object("facts").flatMap(BodyReader::committee);
    }

    static Optional<CommitteeFacts> committee(JsonFields object) {
        CommitteeFacts.Builder builder = CommitteeFacts.builder();
        builder.members(count(object, "members"))
                .women(count(object, "women"))
                .nearRelatives(count(object, "nearRelatives"))
                .minorityMembers(count(object, "minorityMembers"))
                .term(object.parse("term", ValidityPeriod::parse));
        object.finish();
        return HistoryReader.checked(object, "members", builder::build);
    }

    private static Optional<CommunityFacts> communityOf(JsonFields fields) {
        return fields.object("community").flatMap(BodyReader::community);
    }

    static Optional<CommunityFacts> community(JsonFields object) {
        CommunityFacts.Builder builder = CommunityFacts.builder();
        Optional<BigDecimal> area = object.number("area");
        builder.partyOrganization(object.parse("partyOrganization", BodyId::of))
                .serviceCenter(object.parse("serviceCenter", BodyId::of))
                .area(area)
                .population(count(object, "population"))
                .fifteenMinuteCircle(object.flag("fifteenMinuteCircle"));
        object.finish();
        return HistoryReader.checked(object, "area", builder::build);
    }

    static Optional<PartTimeMember> member(JsonFields fields) {
        Optional<String> holder = fields.requiredText("holder");
        Optional<BodyId> unit = fields.parse("unit", BodyId::of);
        fields.finish();
        return holder.map(name -> new PartTimeMember(name, unit));
    }

    static Optional<Tenure> tenure(JsonFields fields) {
        Optional<String> holder = fields.requiredText("holder");
        Optional<ValidityPeriod> period = fields.parse("period", ValidityPeriod::parse);
        fields.finish();
        return holder.map(name -> new Tenure(name, period.orElse(ValidityPeriod.ALWAYS)));
    }

    static Optional<Post> post(JsonFields fields) {
        Optional<String> title = fields.requiredText("title");
        Optional<PostSelection> selection = fields.required("selection", fields.word("selection", PostSelection.class));
        boolean deputy = fields.flag("deputy").orElse(false);
        boolean concurrent = fields.flag("concurrent").orElse(false);
        ImmutableList.Builder<Tenure> tenures = ImmutableList.builder();
        fields.objects("tenures").forEach(object -> tenure(object).ifPresent(tenures::add));
        fields.finish();
        if (title.isEmpty() || selection.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Post.builder()
                .title(title.get())
                .selection(selection.get())
                .isDeputy(deputy)
                .isConcurrent(concurrent)
                .addAllTenures(tenures.build())
                .build());
    }
}
