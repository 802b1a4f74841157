package org.jiceng.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.CommitteeFacts;
import org.jiceng.core.body.CommunityFacts;
import org.jiceng.core.body.Grid;
import org.jiceng.core.body.PartTimeMember;
import org.jiceng.core.body.PartyOrganization;
import org.jiceng.core.body.Post;
import org.jiceng.core.body.ResidentGroup;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.ServiceStation;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.body.Tenure;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.body.VillagersCommittee;

/** Writes one description of a body. */
final class BodyWriter {

    private final JsonGenerator json;

    BodyWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Body body) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", body.id().value());
        json.writeStringField("kind", body.kind().name());
        json.writeStringField("name", body.name());
        text(json, "parent", body.parent());
        if (body.order() != 0) {
            json.writeNumberField("order", body.order());
        }
        HistoryWriter.period(json, body.period());
        text(json, "code", body.divisionCode());
        text(json, "urbanRuralClass", body.urbanRuralClass().map(Enum::name));
        text(json, "creditCode", body.creditCode());
        text(json, "shortName", body.shortName());
        texts(json, "signboards", body.signboards());
        number("staffingQuota", body.staffingQuota());
        special(body);
        posts(body.posts());
        json.writeEndObject();
    }

    private void special(Body body) throws IOException {
        if (body instanceof SuperiorGovernment superior) {
            json.writeStringField("level", superior.level().name());
        } else if (body instanceof TownshipGovernment township) {
            json.writeStringField("townshipKind", township.townshipKind().name());
        } else if (body instanceof ServiceStation station) {
            json.writeStringField("tier", station.tier().name());
            texts(json, "domains", station.domains());
        } else if (body instanceof PartyOrganization party) {
            party(party);
        } else if (body instanceof VillagersCommittee committee) {
            number("households", committee.households());
            facts(committee.facts());
        } else if (body instanceof ResidentsCommittee committee) {
            number("households", committee.households());
            facts(committee.facts());
            community(committee.community());
        } else if (body instanceof ResidentGroup group) {
            number("households", group.households());
        } else if (body instanceof Grid grid) {
            number("households", grid.households());
        }
    }

    private void party(PartyOrganization party) throws IOException {
        json.writeStringField("organizationKind", party.organizationKind().name());
        if (!party.partTimeMembers().isEmpty()) {
            json.writeArrayFieldStart("partTimeMembers");
            for (PartTimeMember member : party.partTimeMembers()) {
                member(member);
            }
            json.writeEndArray();
        }
    }

    private void facts(Optional<CommitteeFacts> known) throws IOException {
        if (known.isPresent()) {
            json.writeFieldName("facts");
            facts(known.get());
        }
    }

    void facts(CommitteeFacts facts) throws IOException {
        json.writeStartObject();
        number("members", facts.members());
        number("women", facts.women());
        number("nearRelatives", facts.nearRelatives());
        number("minorityMembers", facts.minorityMembers());
        text(json, "term", facts.term());
        json.writeEndObject();
    }

    private void community(Optional<CommunityFacts> known) throws IOException {
        if (known.isPresent()) {
            json.writeFieldName("community");
            community(known.get());
        }
    }

    void community(CommunityFacts facts) throws IOException {
        json.writeStartObject();
        text(json, "partyOrganization", facts.partyOrganization());
        text(json, "serviceCenter", facts.serviceCenter());
        if (facts.area().isPresent()) {
            json.writeNumberField("area", facts.area().get());
        }
        number("population", facts.population());
        if (facts.fifteenMinuteCircle().isPresent()) {
            json.writeBooleanField(
                    "fifteenMinuteCircle", facts.fifteenMinuteCircle().get());
        }
        json.writeEndObject();
    }

    private void posts(List<Post> posts) throws IOException {
        if (!posts.isEmpty()) {
            json.writeArrayFieldStart("posts");
            for (Post post : posts) {
                post(post);
            }
            json.writeEndArray();
        }
    }

    void post(Post post) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", post.title());
        json.writeStringField("selection", post.selection().name());
        if (post.isDeputy()) {
            json.writeBooleanField("deputy", true);
        }
        if (post.isConcurrent()) {
            json.writeBooleanField("concurrent", true);
        }
        if (!post.tenures().isEmpty()) {
            json.writeArrayFieldStart("tenures");
            for (Tenure tenure : post.tenures()) {
                tenure(tenure);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    void tenure(Tenure tenure) throws IOException {
        json.writeStartObject();
        json.writeStringField("holder", tenure.holder());
        HistoryWriter.period(json, tenure.period());
        json.writeEndObject();
    }

    void member(PartTimeMember member) throws IOException {
        json.writeStartObject();
        json.writeStringField("holder", member.holder());
        text(json, "unit", member.unit());
        json.writeEndObject();
    }

    private void number(String field, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(field, value.getAsInt());
        }
    }

    static void text(JsonGenerator json, String field, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get().toString());
        }
    }

    static void texts(JsonGenerator json, String field, List<?> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(field);
            for (Object value : values) {
                json.writeString(value.toString());
            }
            json.writeEndArray();
        }
    }
}
