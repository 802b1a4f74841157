package org.jiceng.rules.duty.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.internal.input.JsonValue;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Provision;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;

/**
 * Takes citations from the fields of JSON objects. An instrument is the id of one of the catalogue or of the caller's
 * own, or an object that says all of it.
 */
final class CitationFields {

    private final Map<String, LegalInstrument> instruments = new LinkedHashMap<>();

    CitationFields(Iterable<LegalInstrument> own) {
        Instruments.all().forEach(instrument -> instruments.put(instrument.id(), instrument));
        own.forEach(instrument -> instruments.put(instrument.id(), instrument));
    }

    /** Returns the citations of an object, without those that have an error. */
    ImmutableList<Citation> of(JsonFields object) {
        return object.objects("citations").stream()
                .flatMap(item -> citation(item).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Citation> citation(JsonFields fields) {
        Optional<LegalInstrument> instrument = cited(fields);
        Optional<Integer> article = whole(fields, "article");
        int paragraph = whole(fields, "paragraph").orElse(0);
        int item = whole(fields, "item").orElse(0);
        fields.finish();
        return instrument.flatMap(text -> built(
                fields,
                "article",
                article.map(String::valueOf).orElse(""),
                () -> new Citation(text, article.map(number -> new Provision(number, paragraph, item)))));
    }

    private Optional<LegalInstrument> cited(JsonFields fields) {
        if (fields.raw("instrument").orElse(null) instanceof JsonValue.JsonObject) {
            return fields.object("instrument").flatMap(CitationFields::instrument);
        }
        Optional<String> id = fields.requiredText("instrument");
        Optional<LegalInstrument> instrument = id.map(instruments::get);
        if (id.isPresent() && instrument.isEmpty()) {
            fields.invalid(
                    "instrument",
                    id.get(),
                    NearestWord.in(instruments.keySet(), id.get())
                            .map(nearest -> DutyJsonText.text("json.instrumentNearest", nearest))
                            .orElseGet(() -> DutyJsonText.text("json.instrument")));
        }
        return instrument;
    }

    private static Optional<LegalInstrument> instrument(JsonFields fields) {
        Optional<String> id = fields.requiredText("id");
        Optional<LocalizedText> title = fields.required("title", text(fields, "title"));
        Optional<LocalizedText> version = text(fields, "version");
        Optional<String> number = fields.text("documentNumber");
        Optional<InstrumentKind> kind = fields.required("kind", fields.word("kind", InstrumentKind.class));
        Optional<DivisionCode> place = fields.parse("jurisdiction", DivisionCode::parse);
        Optional<ValidityPeriod> period = fields.parse("period", ValidityPeriod::parse);
        Optional<Verification> verification =
                fields.required("verification", fields.word("verification", Verification.class));
        fields.finish();
        if (id.isEmpty() || title.isEmpty() || kind.isEmpty() || verification.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(LegalInstrument.builder()
                .id(id.get())
                .title(title.get())
                .version(version)
                .documentNumber(number)
                .kind(kind.get())
                .jurisdiction(place.map(Jurisdiction::of).orElseGet(Jurisdiction::nation))
                .period(period.orElse(ValidityPeriod.ALWAYS))
                .verification(verification.get())
                .build());
    }

    /** Returns a text in both languages, which may be empty but must be there. */
    static Optional<LocalizedText> text(JsonFields parent, String name) {
        return parent.object(name).flatMap(fields -> {
            Optional<String> chinese = fields.required("zh", fields.text("zh"));
            Optional<String> english = fields.required("en", fields.text("en"));
            fields.finish();
            return chinese.flatMap(zh -> english.map(en -> LocalizedText.of(zh, en)));
        });
    }

    /** Returns what a supplier makes; where it refuses, adds an error at a field and returns empty. */
    static <T> Optional<T> built(JsonFields fields, String name, Object value, Supplier<T> supplier) {
        try {
            return Optional.of(supplier.get());
        } catch (IllegalArgumentException | IllegalStateException e) {
            fields.invalid(name, value, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Integer> whole(JsonFields fields, String name) {
        return fields.number(name).flatMap(number -> {
            try {
                return Optional.of(new BigDecimal(number.toPlainString()).intValueExact());
            } catch (ArithmeticException e) {
                fields.invalid(name, number.toPlainString(), DutyJsonText.text("json.whole"));
                return Optional.empty();
            }
        });
    }
}
