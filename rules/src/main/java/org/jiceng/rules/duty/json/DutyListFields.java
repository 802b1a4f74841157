package org.jiceng.rules.duty.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.LegalInstrument;
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

/** Takes lists and duties from the fields of JSON objects, and notes what is wrong with them. */
final class DutyListFields {

    private final Findings.Builder findings;
    private final CitationFields citations;

    DutyListFields(Findings.Builder findings, Iterable<LegalInstrument> own) {
        this.findings = findings;
        this.citations = new CitationFields(own);
    }

    /** Returns a list without the duties that have an error; empty where one of its own fields has. */
    Optional<DutyList> list(JsonFields fields) {
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
        ImmutableList<Duty> duties = duties(fields, "duties");
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

    /** Returns the duties of an object, without those that have an error or the id of one before. */
    ImmutableList<Duty> duties(JsonFields object, String name) {
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        Set<DutyId> ids = new HashSet<>();
        for (JsonFields fields : object.objects(name)) {
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
        if (title.isPresent() && title.get().length() > DutyField.TITLE.limit()) {
            fields.invalid(
                    "title",
                    title.get(),
                    DutyJsonText.text(
                            "json.titleTooLong",
                            DutyField.TITLE.limit(),
                            title.get().length()));
        }
        Duty.Builder duty = Duty.builder()
                .number(text(fields, "number", DutyField.NUMBER))
                .heading(text(fields, "heading", DutyField.HEADING))
                .department(text(fields, "department", DutyField.DEPARTMENT))
                .departmentDuty(text(fields, "departmentDuty", DutyField.DEPARTMENT_DUTY))
                .bodyDuty(text(fields, "bodyDuty", DutyField.BODY_DUTY))
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

    /** Returns the text of a field; one that is too long for it is a warning, and left out as in a table. */
    private Optional<String> text(JsonFields fields, String name, DutyField field) {
        Optional<String> text = fields.text(name);
        if (text.isEmpty() || text.get().length() <= field.limit()) {
            return text;
        }
        findings.add(Finding.builder()
                .rule(RuleId.of("DUTY-TEXT"))
                .severity(Severity.WARNING)
                .subject(fields.path() + "." + name)
                .location(fields.at(name))
                .text(DutyJsonText.text("json.textTooLong", name, text.get().length(), field.limit()))
                .build());
        return Optional.empty();
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
            text(fields, field.name(), field).ifPresent(text -> details.put(field, text));
        }
        fields.finish();
        return Maps.immutableEnumMap(details);
    }

    /** Returns the citations of an object, see {@link CitationFields}. */
    ImmutableList<Citation> citations(JsonFields fields) {
        return citations.of(fields);
    }

    private LegalBasis basis(JsonFields fields) {
        LegalBasis basis = new LegalBasis(citations.of(fields), text(fields, "note", DutyField.BASIS));
        fields.finish();
        return basis;
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
