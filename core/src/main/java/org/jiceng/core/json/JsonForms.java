package org.jiceng.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.CommitteeFacts;
import org.jiceng.core.body.CommunityFacts;
import org.jiceng.core.body.PartTimeMember;
import org.jiceng.core.body.Post;
import org.jiceng.core.body.Tenure;
import org.jiceng.core.history.Succession;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.SocialCreditCode;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Provision;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.time.Timeline;
import org.jiceng.core.time.ValidityPeriod;

/**
 * The JSON forms of the value types (各值类型的 JSON 形式): of codes, periods, posts, bodies of every kind, relations, events
 * and legal texts. A whole structure has {@link StructureJson}.
 *
 * <p>Codes, ids and periods are strings, a constant is a string with its name, all others are objects with the fields
 * that they have in the JSON of a structure. A legal text of the catalogue is cited by its id; another is written where
 * it is cited.
 */
public final class JsonForms {

    /** A division code as the shortest string: {@code "360735100"}. */
    public static final JsonForm<DivisionCode> DIVISION_CODE = text(DivisionCode::parse);

    /** A unified social credit code as 18 characters; one that fails its check is read as it is, without a finding. */
    public static final JsonForm<SocialCreditCode> SOCIAL_CREDIT_CODE = text(SocialCreditCode::unchecked);

    /** The id of a body. */
    public static final JsonForm<BodyId> BODY_ID = text(BodyId::of);

    /** A period, {@code "2018-12-29/.."}: the first day and the day after the last. */
    public static final JsonForm<ValidityPeriod> VALIDITY_PERIOD = text(ValidityPeriod::parse);

    /** A place where law holds: a division code, or {@code ""} for the whole nation. */
    public static final JsonForm<Jurisdiction> JURISDICTION = new JsonForm<>(
            (json, value) -> json.writeString(
                    value.division().map(DivisionCode::toString).orElse("")),
            (fields, name) -> fields.parse(
                    name, text -> text.isEmpty() ? Jurisdiction.nation() : Jurisdiction.of(DivisionCode.parse(text))));

    /** One description of a body of any kind. */
    public static final JsonForm<Body> BODY =
            object((json, value) -> new BodyWriter(json).write(value), BodyReader::read);

    /** A post with its tenures. */
    public static final JsonForm<Post> POST =
            object((json, value) -> new BodyWriter(json).post(value), BodyReader::post);

    /** Who held a post, and when. */
    public static final JsonForm<Tenure> TENURE =
            object((json, value) -> new BodyWriter(json).tenure(value), BodyReader::tenure);

    /** A part-time member of a party organisation. */
    public static final JsonForm<PartTimeMember> PART_TIME_MEMBER =
            object((json, value) -> new BodyWriter(json).member(value), BodyReader::member);

    /** What the law asks about the members of a committee. */
    public static final JsonForm<CommitteeFacts> COMMITTEE_FACTS =
            object((json, value) -> new BodyWriter(json).facts(value), BodyReader::committee);

    /** What is known of a community. */
    public static final JsonForm<CommunityFacts> COMMUNITY_FACTS =
            object((json, value) -> new BodyWriter(json).community(value), BodyReader::community);

    /** A relation between two bodies, whichever these are. */
    public static final JsonForm<Relation> RELATION = object(
            (json, value) -> HistoryWriter.relation(json, LawWriter.inPlace(json), value),
            fields -> HistoryReader.relation(fields, new LawReader(), id -> true));

    /** An event in the history of bodies. */
    public static final JsonForm<Succession> SUCCESSION = object(HistoryWriter::succession, HistoryReader::succession);

    /** A legal text with all that the catalogue says of one. */
    public static final JsonForm<LegalInstrument> LEGAL_INSTRUMENT =
            object(LawWriter::instrument, fields -> new LawReader().instrument(fields));

    /** An article, a paragraph of it, an item of that; 0 where there is none. */
    public static final JsonForm<Provision> PROVISION = object(JsonForms::writeProvision, JsonForms::readProvision);

    /** A legal text and the provision of it that is cited. */
    public static final JsonForm<Citation> CITATION = object(
            (json, value) -> LawWriter.inPlace(json).citation(value), fields -> new LawReader().citation(fields));

    /** The citations and the note on which something rests. */
    public static final JsonForm<LegalBasis> LEGAL_BASIS = object(JsonForms::writeBasis, JsonForms::readBasis);

    private JsonForms() {}

    /** Returns the form of a closed vocabulary: the name of the constant, its letters' case ignored on reading. */
    public static <E extends Enum<E>> JsonForm<E> constant(Class<E> type) {
        return new JsonForm<>(
                (json, value) -> json.writeString(value.name()), (fields, name) -> fields.word(name, type));
    }

    /**
     * Returns the form of a timeline: {@code {"entries": [{"period": …, "value": …}, …]}}.
     *
     * @param values the form of its values
     */
    public static <T> JsonForm<Timeline<T>> timeline(JsonForm<T> values) {
        return object((json, value) -> writeTimeline(json, values, value), fields -> readTimeline(fields, values));
    }

    private static <T> JsonForm<T> text(Function<String, T> parser) {
        return new JsonForm<>(
                (json, value) -> json.writeString(value.toString()), (fields, name) -> fields.parse(name, parser));
    }

    private static <T> JsonForm<T> object(JsonForm.Writing<T> writing, Function<JsonFields, Optional<T>> reading) {
        return new JsonForm<>(writing, (fields, name) -> fields.object(name).flatMap(reading));
    }

    private static void writeProvision(JsonGenerator json, Provision provision) throws IOException {
        json.writeStartObject();
        LawWriter.provision(json, provision);
        json.writeEndObject();
    }

    private static Optional<Provision> readProvision(JsonFields fields) {
        Optional<Provision> provision = LawReader.provision(fields);
        fields.finish();
        return provision;
    }

    private static void writeBasis(JsonGenerator json, LegalBasis basis) throws IOException {
        json.writeStartObject();
        LawWriter.inPlace(json).basis(basis);
        json.writeEndObject();
    }

    private static Optional<LegalBasis> readBasis(JsonFields fields) {
        LegalBasis basis = new LawReader().basis(fields);
        fields.finish();
        return Optional.of(basis);
    }

    private static <T> void writeTimeline(JsonGenerator json, JsonForm<T> values, Timeline<T> timeline)
            throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("entries");
        for (Timeline.Entry<T> entry : timeline.entries()) {
            json.writeStartObject();
            HistoryWriter.period(json, entry.period());
            json.writeFieldName("value");
            values.write(json, entry.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static <T> Optional<Timeline<T>> readTimeline(JsonFields fields, JsonForm<T> values) {
        Timeline.Builder<T> timeline = Timeline.builder();
        for (JsonFields entry : fields.objects("entries")) {
            Optional<ValidityPeriod> period = entry.parse("period", ValidityPeriod::parse);
            entry.required("value", values.read(entry, "value"))
                    .ifPresent(value -> timeline.put(period.orElse(ValidityPeriod.ALWAYS), value));
            entry.finish();
        }
        fields.required("entries", fields.raw("entries"));
        fields.finish();
        return HistoryReader.checked(fields, "entries", timeline::build);
    }
}
