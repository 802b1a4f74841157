package org.jiceng.rules.duty.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.internal.input.JsonFile;
import org.jiceng.core.internal.input.JsonValue;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Provision;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.duty.Delegation;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyField;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.ListPurpose;
import org.jiceng.rules.duty.PowerKind;
import org.jiceng.rules.duty.Support;

/**
 * Reads duty lists from JSON (清单读取), the inverse of {@link DutyListJson}. Needs {@code jackson-core}.
 *
 * <p>The file is an object with one field {@code dutyLists}, an array. A list has {@code title}, {@code edition} and
 * {@code bodyKinds}, which must be there, and {@code source}, {@code period}, {@code jurisdiction} (a division code),
 * {@code settings}, {@code purposes} and {@code duties}. A duty has {@code id}, {@code title} and {@code class}, which
 * must be there, and {@code number}, {@code heading}, {@code department}, {@code departmentDuty}, {@code bodyDuty},
 * {@code basis} ({@code citations} with {@code instrument}, {@code article}, {@code paragraph}, {@code item}; and
 * {@code note}), {@code period}, {@code powerKind}, {@code delegation}, {@code support} ({@link Support} to true or
 * false) and {@code details} ({@link DutyField} to text).
 *
 * <p>A missing, unknown or wrong field is an error finding with line and column. A duty with an error is left out, and
 * so is a list whose own fields have one; the rest is read.
 */
public final class DutyListJsonReader {

    private static final int TITLE_LIMIT = 2_000;

    private final ImmutableMap<String, LegalInstrument> instruments;
    private final Findings.Builder findings = Findings.builder();

    private DutyListJsonReader(Iterable<LegalInstrument> own) {
        Map<String, LegalInstrument> known = new LinkedHashMap<>();
        Instruments.all().forEach(instrument -> known.put(instrument.id(), instrument));
        own.forEach(instrument -> known.put(instrument.id(), instrument));
        this.instruments = ImmutableMap.copyOf(known);
    }

    /**
     * Reads a file whose citations are of the catalogue of {@link Instruments}.
     *
     * @param path the file, UTF-8
     * @return the lists that could be read, in order, and what was noticed
     */
    public static WithFindings<ImmutableList<DutyList>> read(Path path) {
        DutyListJsonReader reader = new DutyListJsonReader(ImmutableList.of());
        return reader.lists(JsonFile.read(path, reader.findings));
    }

    /**
     * Reads from a reader a text whose citations are of the catalogue of {@link Instruments}.
     *
     * @param file the name of the file for findings
     * @param text the text
     * @return the lists that could be read, in order, and what was noticed
     */
    public static WithFindings<ImmutableList<DutyList>> read(String file, Reader text) {
        return read(file, text, ImmutableList.of());
    }

    /**
     * Reads from a reader a text whose citations may be of instruments of the caller's own.
     *
     * @param file the name of the file for findings
     * @param text the text
     * @param own instruments that citations may name besides those of the catalogue
     * @return the lists that could be read, in order, and what was noticed
     */
    public static WithFindings<ImmutableList<DutyList>> read(String file, Reader text, Iterable<LegalInstrument> own) {
        DutyListJsonReader reader = new DutyListJsonReader(own);
        return reader.lists(JsonFile.read(file, text, reader.findings));
    }

    private WithFindings<ImmutableList<DutyList>> lists(Optional<JsonValue> root) {
        ImmutableList.Builder<DutyList> lists = ImmutableList.builder();
        root.flatMap(value -> JsonFields.of("dutyLists", value, findings)).ifPresent(file -> {
            file.required("dutyLists", file.raw("dutyLists"));
            file.objects("dutyLists").forEach(fields -> list(fields).ifPresent(lists::add));
            file.finish();
        });
        return new WithFindings<>(lists.build(), findings.build());
    }

    private Optional<DutyList> list(JsonFields fields) {
        int before = findings.errors();
        Optional<String> title = fields.requiredText("title");
        Optional<String> edition = fields.requiredText("edition");
        Optional<String> source = fields.text("source");
        Optional<ValidityPeriod> period = fields.parse("period", ValidityPeriod::parse);
        Optional<Jurisdiction> jurisdiction =
                fields.parse("jurisdiction", code -> Jurisdiction.of(DivisionCode.parse(code)));
        ImmutableSet<BodyKind> kinds = words(fields, "bodyKinds", BodyKind.class);
        fields.required("bodyKinds", fields.raw("bodyKinds"));
        if (fields.has("bodyKinds") && fields.items("bodyKinds").isEmpty()) {
            fields.invalid("bodyKinds", "[]", DutyJsonText.text("json.noKind"));
        }
        ImmutableSet<UrbanRuralClass> classes = words(fields, "settings", UrbanRuralClass.class);
        ImmutableSet<ListPurpose> purposes = purposes(fields);
        boolean sound = findings.errors() == before;
        ImmutableList<Duty> duties = duties(fields);
        int own = findings.errors();
        fields.finish();
        if (!sound || findings.errors() > own) {
            return Optional.empty();
        }
        return Optional.of(DutyList.builder()
                .title(title.orElseThrow())
                .edition(edition.orElseThrow())
                .source(source)
                .period(period.orElse(ValidityPeriod.ALWAYS))
                .jurisdiction(jurisdiction.orElse(Jurisdiction.nation()))
                .bodyKinds(kinds)
                .settings(classes)
                .purposes(purposes)
                .duties(duties)
                .build());
    }

    /** Reads the purposes; two that share a class of duties are one purpose too many. */
    private ImmutableSet<ListPurpose> purposes(JsonFields fields) {
        ImmutableSet<ListPurpose> purposes = words(fields, "purposes", ListPurpose.class);
        for (DutyClass dutyClass : DutyClass.values()) {
            if (purposes.stream().filter(purpose -> purpose.speaksOf(dutyClass)).count() > 1) {
                fields.invalid("purposes", purposes, DutyJsonText.text("json.purposes", dutyClass));
                return purposes;
            }
        }
        return purposes;
    }

    private ImmutableList<Duty> duties(JsonFields list) {
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        Set<DutyId> ids = new HashSet<>();
        for (JsonFields fields : list.objects("duties")) {
            Optional<Duty> duty = duty(fields);
            if (duty.isPresent() && !ids.add(duty.get().id())) {
                fields.invalid("id", duty.get().id(), DutyJsonText.text("json.duplicateId"));
            } else {
                duty.ifPresent(duties::add);
            }
        }
        return duties.build();
    }

    private Optional<Duty> duty(JsonFields fields) {
        int before = findings.errors();
        Optional<DutyId> id = fields.required("id", fields.parse("id", DutyId::of));
        Optional<String> title = fields.requiredText("title");
        Optional<DutyClass> dutyClass = fields.required("class", fields.word("class", DutyClass.class));
        if (title.isPresent() && title.get().length() > TITLE_LIMIT) {
            fields.invalid(
                    "title",
                    title.get(),
                    DutyJsonText.text(
                            "json.titleTooLong", TITLE_LIMIT, title.get().length()));
        }
        Duty.Builder duty = Duty.builder()
                .number(fields.text("number"))
                .heading(fields.text("heading"))
                .department(fields.text("department"))
                .departmentDuty(fields.text("departmentDuty"))
                .bodyDuty(fields.text("bodyDuty"))
                .basis(fields.object("basis").map(this::basis).orElse(LegalBasis.none()))
                .period(fields.parse("period", ValidityPeriod::parse).orElse(ValidityPeriod.ALWAYS))
                .powerKind(fields.word("powerKind", PowerKind.class))
                .delegation(fields.word("delegation", Delegation.class))
                .support(fields.object("support").map(this::support).orElse(ImmutableMap.of()))
                .details(fields.object("details").map(this::details).orElse(ImmutableMap.of()));
        fields.finish();
        if (findings.errors() > before) {
            return Optional.empty();
        }
        return Optional.of(duty.id(id.orElseThrow())
                .title(title.orElseThrow())
                .dutyClass(dutyClass.orElseThrow())
                .build());
    }

    private ImmutableMap<Support, Boolean> support(JsonFields fields) {
        Map<Support, Boolean> support = new EnumMap<>(Support.class);
        for (Support kind : Support.values()) {
            fields.flag(kind.name()).ifPresent(given -> support.put(kind, given));
        }
        fields.finish();
        return Maps.immutableEnumMap(support);
    }

    private ImmutableMap<DutyField, String> details(JsonFields fields) {
        Map<DutyField, String> details = new EnumMap<>(DutyField.class);
        for (DutyField field : DutyField.details()) {
            fields.text(field.name()).ifPresent(text -> details.put(field, text));
        }
        fields.finish();
        return Maps.immutableEnumMap(details);
    }

    private LegalBasis basis(JsonFields fields) {
        ImmutableList<Citation> citations = fields.objects("citations").stream()
                .flatMap(item -> citation(item).stream())
                .collect(ImmutableList.toImmutableList());
        Optional<String> note = fields.text("note");
        fields.finish();
        return new LegalBasis(citations, note);
    }

    private Optional<Citation> citation(JsonFields fields) {
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
        Optional<Integer> article = whole(fields, "article");
        int paragraph = whole(fields, "paragraph").orElse(0);
        int item = whole(fields, "item").orElse(0);
        fields.finish();
        try {
            return instrument.map(
                    text -> new Citation(text, article.map(number -> new Provision(number, paragraph, item))));
        } catch (IllegalArgumentException e) {
            fields.invalid("article", article.map(String::valueOf).orElse(""), String.valueOf(e.getMessage()));
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

    private <E extends Enum<E>> ImmutableSet<E> words(JsonFields fields, String name, Class<E> type) {
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            known.put(constant.name(), constant);
        }
        Set<E> words = new LinkedHashSet<>();
        for (String text : fields.texts(name)) {
            E word = known.get(text);
            if (word == null) {
                fields.invalid(
                        name,
                        text,
                        NearestWord.in(known.keySet(), text)
                                .map(nearest -> DutyJsonText.text(
                                        "json.wordNearest", String.join(", ", known.keySet()), nearest))
                                .orElseGet(() -> DutyJsonText.text("json.word", String.join(", ", known.keySet()))));
            } else {
                words.add(word);
            }
        }
        return words.isEmpty() ? ImmutableSet.of() : Sets.immutableEnumSet(words);
    }
}
