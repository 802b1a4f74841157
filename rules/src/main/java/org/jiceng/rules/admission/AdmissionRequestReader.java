package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.internal.input.JsonFile;
import org.jiceng.core.internal.input.JsonValue;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;

/**
 * Reads admission requests from JSON (准入申请读取). Needs {@code jackson-core} at run time.
 *
 * <p>The file is an object with one field {@code requests}, an array. A request has the fields {@code id},
 * {@code applicant}, {@code target}, {@code matter}, {@code duty}, {@code arrangement}, {@code basis} ({@code kind},
 * {@code text}), {@code funding} ({@code required}, {@code source}, {@code amount}, {@code transferredOn}),
 * {@code conditions}, {@code consents} ({@code by}, {@code on}, {@code unifiedArrangement}), {@code selfGovernance},
 * {@code responsibility}, {@code filed}, {@code start} and {@code end}. The first four must be there. A field that is
 * not there is not stated.
 *
 * <p>An unknown field, body or duty, a wrong type, and a date or amount that is none are error findings with line and
 * column; such a request is left out and the rest is read.
 */
public final class AdmissionRequestReader {

    private final GovernanceStructure structure;
    private final ImmutableList<DutyList> lists;
    private final Findings.Builder findings = Findings.builder();
    private final Set<String> ids = new HashSet<>();

    private AdmissionRequestReader(GovernanceStructure structure, Iterable<DutyList> lists) {
        this.structure = structure;
        this.lists = ImmutableList.copyOf(lists);
    }

    /**
     * Reads a file.
     *
     * @param path the file, UTF-8
     * @param structure has every body that a request may name
     * @param lists have every duty that a request may name
     * @return the requests that could be read, in order, and what was noticed
     */
    public static WithFindings<ImmutableList<AdmissionRequest>> read(
            Path path, GovernanceStructure structure, Iterable<DutyList> lists) {
        AdmissionRequestReader reader = new AdmissionRequestReader(structure, lists);
        return reader.requests(JsonFile.read(path, reader.findings));
    }

    /**
     * Reads from a reader.
     *
     * @param file the name of the file for findings
     * @param text the text
     * @param structure has every body that a request may name
     * @param lists have every duty that a request may name
     * @return the requests that could be read, in order, and what was noticed
     */
    public static WithFindings<ImmutableList<AdmissionRequest>> read(
            String file, Reader text, GovernanceStructure structure, Iterable<DutyList> lists) {
        AdmissionRequestReader reader = new AdmissionRequestReader(structure, lists);
        return reader.requests(JsonFile.read(file, text, reader.findings));
    }

    private WithFindings<ImmutableList<AdmissionRequest>> requests(Optional<JsonValue> root) {
        ImmutableList.Builder<AdmissionRequest> requests = ImmutableList.builder();
        root.flatMap(value -> JsonFields.of("requests", value, findings)).ifPresent(file -> {
            file.required("requests", file.raw("requests"));
            file.objects("requests").forEach(fields -> request(fields).ifPresent(requests::add));
            file.finish();
        });
        return new WithFindings<>(requests.build(), findings.build());
    }

    private Optional<AdmissionRequest> request(JsonFields fields) {
        int before = findings.errors();
        Optional<String> id = fields.requiredText("id");
        Optional<Body> applicant = body(fields, "applicant");
        Optional<Body> target = body(fields, "target");
        Optional<String> matter = fields.requiredText("matter");
        AdmissionRequest.Builder request = AdmissionRequest.builder()
                .duty(duty(fields))
                .arrangement(fields.word("arrangement", Arrangement.class))
                .basis(fields.object("basis").flatMap(this::basis))
                .funding(fields.object("funding").flatMap(this::funding))
                .conditions(fields.word("conditions", ConditionsStatus.class))
                .selfGovernance(fields.flag("selfGovernance"))
                .responsibility(fields.word("responsibility", ResponsibilityField.class))
                .filed(fields.parse("filed", LocalDate::parse));
        Optional<LocalDate> start = fields.parse("start", LocalDate::parse);
        Optional<LocalDate> end = fields.parse("end", LocalDate::parse);
        fields.objects("consents").forEach(consent -> consent(consent).ifPresent(request::addConsent));
        fields.finish();
        if (id.isPresent() && !ids.add(id.get())) {
            fields.invalid("id", id.get(), AdmissionText.text("request.duplicateId"));
        }
        if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
            fields.invalid("end", end.get(), AdmissionText.text("request.endBeforeStart", start.get()));
        }
        if (target.isPresent() && applicant.equals(target)) {
            fields.invalid("target", target.get().id(), AdmissionText.text("request.sameBody"));
        }
        if (findings.errors() > before) {
            return Optional.empty();
        }
        return Optional.of(request.id(id.orElseThrow())
                .applicant(applicant.orElseThrow().id())
                .target(target.orElseThrow().id())
                .matter(matter.orElseThrow())
                .start(start)
                .end(end)
                .build());
    }

    private Optional<Body> body(JsonFields fields, String name) {
        return fields.requiredText(name).flatMap(id -> {
            try {
                return Optional.of(structure.get(BodyId.of(id)));
            } catch (IllegalArgumentException e) {
                fields.invalid(name, id, String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        });
    }

    private Optional<DutyId> duty(JsonFields fields) {
        return fields.parse("duty", DutyId::of).filter(id -> {
            boolean known = lists.stream().anyMatch(list -> list.find(id).isPresent());
            if (!known) {
                fields.invalid("duty", id, unknownDuty(id));
            }
            return known;
        });
    }

    private LocalizedText unknownDuty(DutyId id) {
        ImmutableList<String> ids = lists.stream()
                .flatMap(list -> list.duties().stream())
                .map(duty -> duty.id().value())
                .collect(ImmutableList.toImmutableList());
        return NearestWord.in(ids, id.value())
                .map(nearest -> AdmissionText.text("request.unknownDuty.nearest", nearest))
                .orElseGet(() -> AdmissionText.text("request.unknownDuty"));
    }

    private Optional<StatedBasis> basis(JsonFields fields) {
        Optional<BasisKind> kind = fields.required("kind", fields.word("kind", BasisKind.class));
        String text = fields.text("text").orElse("");
        fields.finish();
        return kind.map(value -> new StatedBasis(value, text));
    }

    private Optional<Funding> funding(JsonFields fields) {
        Optional<Boolean> required = fields.required("required", fields.flag("required"));
        Optional<BigDecimal> amount = fields.number("amount").filter(yuan -> {
            if (yuan.signum() < 0) {
                fields.invalid("amount", yuan.toPlainString(), AdmissionText.text("request.negative"));
            }
            return yuan.signum() >= 0;
        });
        if (!required.orElse(true) && amount.orElse(BigDecimal.ZERO).signum() > 0) {
            fields.invalid("amount", amount.get().toPlainString(), AdmissionText.text("request.amountNotRequired"));
            amount = Optional.empty();
        }
        Optional<BigDecimal> yuanStated = amount;
        Optional<FundsSource> source = fields.word("source", FundsSource.class);
        Optional<LocalDate> transferred = fields.parse("transferredOn", LocalDate::parse);
        fields.finish();
        return required.map(value -> Funding.builder()
                .required(value)
                .source(source)
                .amount(yuanStated)
                .transferredOn(transferred)
                .build());
    }

    private Optional<Consent> consent(JsonFields fields) {
        Optional<Body> by = body(fields, "by");
        Optional<LocalDate> on = fields.required("on", fields.parse("on", LocalDate::parse));
        boolean unified = fields.flag("unifiedArrangement").orElse(false);
        fields.finish();
        return by.isPresent() && on.isPresent()
                ? Optional.of(new Consent(by.get().id(), by.get().kind(), on.get(), unified))
                : Optional.empty();
    }
}
