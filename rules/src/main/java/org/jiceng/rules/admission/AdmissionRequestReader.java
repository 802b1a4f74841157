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
import org.jiceng.rules.duty.DutyField;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;

/**
 * Reads admission requests from JSON (准入申请读取). Needs {@code jackson-core} at run time.
 *
 * <p>The file is an object with one field {@code requests}, an array. A request has the fields {@code id},
 * {@code applicant}, {@code target}, {@code matter}, {@code duty}, {@code arrangement}, {@code certificate},
 * {@code basis} ({@code kind}, {@code text}), {@code funding} ({@code required}, {@code source}, {@code amount},
 * {@code transferredOn}), {@code conditions}, {@code consents} ({@code by}, {@code on}, {@code unifiedArrangement}),
 * {@code selfGovernance}, {@code responsibility}, {@code channel}, {@code ownDuty}, {@code heard}, {@code safeguards}
 * ({@code staff}, {@code powers}, {@code technique}, {@code training}, {@code information}), {@code standards},
 * {@code forms}, {@code signboard}, {@code assessment}, {@code veto}, {@code publicPower}, {@code risks}
 * ({@code lawful}, {@code reasonable}, {@code feasible}, {@code controllable}), {@code term}, {@code filed},
 * {@code start} and {@code end}. The first four must be there. A field that is not there is not stated.
 * {@link AdmissionRequestWriter} writes this form.
 *
 * <p>An unknown field, body or duty, a wrong type, and a date or amount that is none are error findings with line and
 * column; such a request is left out and the rest is read.
 */
public final class AdmissionRequestReader {

    private final GovernanceStructure structure;
    private final ImmutableList<DutyList> lists;
    private final Findings.Builder findings;
    private final Set<String> ids = new HashSet<>();

    private AdmissionRequestReader(GovernanceStructure structure, Iterable<DutyList> lists, Findings.Builder findings) {
        this.structure = structure;
        this.lists = ImmutableList.copyOf(lists);
        this.findings = findings;
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
        AdmissionRequestReader reader = new AdmissionRequestReader(structure, lists, Findings.builder());
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
        AdmissionRequestReader reader = new AdmissionRequestReader(structure, lists, Findings.builder());
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

    /** Reads the request that a receipt names. */
    static Optional<AdmissionRequest> read(
            JsonFields fields, GovernanceStructure structure, Iterable<DutyList> lists, Findings.Builder findings) {
        return new AdmissionRequestReader(structure, lists, findings).request(fields);
    }

    private Optional<AdmissionRequest> request(JsonFields fields) {
        int before = findings.errors();
        Optional<String> id = fields.requiredText("id");
        Optional<Body> applicant = body(fields, "applicant");
        Optional<Body> target = body(fields, "target");
        Optional<String> matter = fields.requiredText("matter");
        Optional<Arrangement> arrangement = fields.word("arrangement", Arrangement.class);
        Optional<CertificateKind> certificate = fields.parse("certificate", CertificateKind::of);
        AdmissionRequest.Builder request = AdmissionRequest.builder()
                .duty(duty(fields))
                .arrangement(arrangement)
                .basis(fields.object("basis").flatMap(this::basis))
                .funding(fields.object("funding").flatMap(this::funding))
                .conditions(fields.word("conditions", ConditionsStatus.class))
                .selfGovernance(fields.flag("selfGovernance"))
                .responsibility(fields.word("responsibility", ResponsibilityField.class))
                .channel(fields.word("channel", Channel.class))
                .ownDuty(fields.flag("ownDuty"))
                .heard(fields.flag("heard"))
                .safeguards(fields.object("safeguards")
                        .map(AdmissionRequestReader::safeguards)
                        .orElseGet(Safeguards::unstated))
                .standards(fields.flag("standards"))
                .forms(fields.word("forms", Demand.class))
                .signboard(fields.word("signboard", Demand.class))
                .assessment(fields.word("assessment", Demand.class))
                .veto(fields.word("veto", Demand.class))
                .publicPower(fields.word("publicPower", PublicPower.class))
                .risks(fields.object("risks").flatMap(AdmissionRequestReader::risks))
                .filed(fields.parse("filed", LocalDate::parse));
        Optional<Term> term = fields.word("term", Term.class);
        Optional<LocalDate> start = fields.parse("start", LocalDate::parse);
        Optional<LocalDate> end = fields.parse("end", LocalDate::parse);
        fields.objects("consents").forEach(consent -> consent(consent).ifPresent(request::addConsent));
        fields.finish();
        if (id.isPresent() && !ids.add(id.get())) {
            fields.invalid("id", id.get(), AdmissionText.text("request.duplicateId"));
        }
        if (matter.isPresent() && matter.get().length() > DutyField.TITLE.limit()) {
            int length = matter.get().length();
            fields.invalid(
                    "matter",
                    matter.get(),
                    AdmissionText.text("request.matterTooLong", DutyField.TITLE.limit(), length));
        }
        if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
            fields.invalid("end", end.get(), AdmissionText.text("request.endBeforeStart", start.get()));
        }
        if (end.isPresent() && term.filter(Term.PERMANENT::equals).isPresent()) {
            fields.invalid("term", Term.PERMANENT, AdmissionText.text("request.permanentWithEnd"));
        }
        if (certificate.isPresent() && arrangement.orElse(Arrangement.CERTIFICATE) != Arrangement.CERTIFICATE) {
            fields.invalid(
                    "certificate",
                    certificate.get(),
                    AdmissionText.text("request.certificateOtherwise", arrangement.get()));
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
                .certificate(certificate)
                .term(term)
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

    private static Safeguards safeguards(JsonFields fields) {
        Safeguards safeguards = Safeguards.builder()
                .staff(fields.word("staff", Safeguard.class))
                .powers(fields.word("powers", Safeguard.class))
                .technique(fields.word("technique", Safeguard.class))
                .training(fields.word("training", Safeguard.class))
                .information(fields.word("information", Safeguard.class))
                .build();
        fields.finish();
        return safeguards;
    }

    private static Optional<RiskAssessment> risks(JsonFields fields) {
        Optional<Boolean> lawful = fields.required("lawful", fields.flag("lawful"));
        Optional<Boolean> reasonable = fields.required("reasonable", fields.flag("reasonable"));
        Optional<Boolean> feasible = fields.required("feasible", fields.flag("feasible"));
        Optional<Boolean> controllable = fields.required("controllable", fields.flag("controllable"));
        fields.finish();
        return lawful.isPresent() && reasonable.isPresent() && feasible.isPresent() && controllable.isPresent()
                ? Optional.of(new RiskAssessment(lawful.get(), reasonable.get(), feasible.get(), controllable.get()))
                : Optional.empty();
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
