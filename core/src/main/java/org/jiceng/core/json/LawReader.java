package org.jiceng.core.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.internal.input.JsonValue.JsonObject;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Provision;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;

/**
 * Reads legal texts and what cites them: a text of the catalogue or of the file by its id, another where it is cited.
 */
final class LawReader {

    private final Map<String, LegalInstrument> instruments = new HashMap<>();

    LawReader() {
        Instruments.all().forEach(this::add);
    }

    /** Makes an instrument known by its id. */
    void add(LegalInstrument instrument) {
        instruments.put(instrument.id(), instrument);
    }

    /** Reads {@code citations} and {@code basisNote}. */
    LegalBasis basis(JsonFields fields) {
        return new LegalBasis(
                fields.objects("citations").stream()
                        .flatMap(object -> citation(object).stream())
                        .collect(toImmutableList()),
                fields.text("basisNote"));
    }

    Optional<LegalInstrument> instrument(JsonFields fields) {
        Optional<String> id = fields.requiredText("id");
        Optional<LocalizedText> title = localized(fields, "title");
        Optional<LocalizedText> version = localized(fields, "version");
        Optional<String> number = fields.text("documentNumber");
        Optional<InstrumentKind> kind = fields.required("kind", fields.word("kind", InstrumentKind.class));
        Optional<DivisionCode> place = fields.parse("jurisdiction", DivisionCode::parse);
        Optional<ValidityPeriod> period = fields.parse("period", ValidityPeriod::parse);
        Optional<Verification> verification =
                fields.required("verification", fields.word("verification", Verification.class));
        fields.required("title", title);
        fields.finish();
        if (id.isEmpty() || title.isEmpty() || kind.isEmpty() || verification.isEmpty()) {
            return Optional.empty();
        }
        return HistoryReader.checked(
                fields,
                "id",
                () -> LegalInstrument.builder()
                        .id(id.get())
                        .title(title.get())
                        .version(version)
                        .documentNumber(number)
                        .kind(kind.get())
                        .jurisdiction(place.map(Jurisdiction::of).orElse(Jurisdiction.nation()))
                        .period(period.orElse(ValidityPeriod.ALWAYS))
                        .verification(verification.get())
                        .build());
    }

    private static Optional<LocalizedText> localized(JsonFields fields, String name) {
        return fields.object(name).flatMap(object -> {
            Optional<String> chinese = object.requiredText("zh");
            Optional<String> english = object.requiredText("en");
            object.finish();
            return chinese.flatMap(zh -> english.map(en -> LocalizedText.of(zh, en)));
        });
    }

    Optional<Citation> citation(JsonFields fields) {
        Optional<LegalInstrument> instrument = cited(fields);
        Optional<Provision> provision = fields.has("article") ? provision(fields) : Optional.empty();
        fields.finish();
        return instrument.map(text -> new Citation(text, provision));
    }

    private Optional<LegalInstrument> cited(JsonFields fields) {
        if (fields.raw("instrument").orElse(null) instanceof JsonObject) {
            return fields.object("instrument").flatMap(this::instrument);
        }
        Optional<String> id = fields.requiredText("instrument");
        Optional<LegalInstrument> known = id.map(instruments::get);
        if (id.isPresent() && known.isEmpty()) {
            fields.invalid("instrument", id.get(), JsonText.text("instrument.unknown"));
        }
        return known;
    }

    static Optional<Provision> provision(JsonFields fields) {
        Optional<Integer> article = fields.required("article", HistoryReader.whole(fields, "article"));
        Optional<Integer> paragraph = HistoryReader.whole(fields, "paragraph");
        Optional<Integer> item = HistoryReader.whole(fields, "item");
        return article.flatMap(number -> HistoryReader.checked(
                fields, "article", () -> new Provision(number, paragraph.orElse(0), item.orElse(0))));
    }
}
