package org.jiceng.rules.assessment.json;

import com.google.common.collect.ImmutableList;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.internal.input.JsonFile;
import org.jiceng.core.internal.input.JsonValue;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.Direction;
import org.jiceng.rules.assessment.scheme.EmptyGroup;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.ReconciliationPolicy;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scheme.Veto;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;

/**
 * Reads a scheme from JSON, UTF-8. The fields have the names of the attributes of {@link AssessmentScheme} and its
 * parts, one to one with the builders; {@link SchemeWriter} is the inverse. Needs {@code jackson-core}.
 *
 * <p>What is wrong with the file is an error finding with file, line, column and value: a field that is missing,
 * unknown or of the wrong type, a word that is not in the vocabulary, a duty that is not on the list. A file with an
 * error gives no scheme, because a scheme with a part left out would score wrongly.
 */
public final class SchemeReader {

    /** How the message of a generated builder begins that lacks an attribute. */
    private static final String INCOMPLETE = "Cannot build";

    private final Findings.Builder findings;
    private final RuleReader rules;
    private final LawFields law;
    private final Optional<DutyList> duties;

    private SchemeReader(Findings.Builder findings, Optional<DutyList> duties) {
        this.findings = findings;
        this.rules = new RuleReader(findings);
        this.law = new LawFields();
        this.duties = duties;
    }

    /** Reads a file. */
    public static WithFindings<Optional<AssessmentScheme>> read(Path path) {
        Findings.Builder findings = Findings.builder();
        return read(JsonFile.read(path, findings), findings, Optional.empty());
    }

    /** Reads a file and reports each duty of an indicator that is not on a list. */
    public static WithFindings<Optional<AssessmentScheme>> read(Path path, DutyList duties) {
        Findings.Builder findings = Findings.builder();
        return read(JsonFile.read(path, findings), findings, Optional.of(duties));
    }

    /**
     * Reads from a reader, which is closed.
     *
     * @param file the name of the file for findings
     * @param reader the text
     */
    public static WithFindings<Optional<AssessmentScheme>> read(String file, Reader reader) {
        Findings.Builder findings = Findings.builder();
        return read(JsonFile.read(file, reader, findings), findings, Optional.empty());
    }

    /**
     * Reads from a reader, which is closed, and reports each duty of an indicator that is not on a list.
     *
     * @param file the name of the file for findings
     * @param reader the text
     * @param duties the list
     */
    public static WithFindings<Optional<AssessmentScheme>> read(String file, Reader reader, DutyList duties) {
        Findings.Builder findings = Findings.builder();
        return read(JsonFile.read(file, reader, findings), findings, Optional.of(duties));
    }

    private static WithFindings<Optional<AssessmentScheme>> read(
            Optional<JsonValue> json, Findings.Builder findings, Optional<DutyList> duties) {
        Optional<AssessmentScheme> scheme = json.flatMap(value -> JsonFields.of("scheme", value, findings))
                .flatMap(fields -> new SchemeReader(findings, duties).scheme(fields));
        return new WithFindings<>(findings.hasErrors() ? Optional.empty() : scheme, findings.build());
    }

    private Optional<AssessmentScheme> scheme(JsonFields fields) {
        AssessmentScheme.Builder builder = AssessmentScheme.builder();
        fields.requiredText("id").ifPresent(builder::id);
        fields.requiredText("title").ifPresent(builder::title);
        fields.requiredText("edition").ifPresent(builder::edition);
        builder.source(fields.text("source"));
        law.basis(fields, "basis", findings).ifPresent(builder::basis);
        fields.required("period", fields.parse("period", ValidityPeriod::parse)).ifPresent(builder::period);
        fields.parse("jurisdiction", DivisionCode::parse).map(Jurisdiction::of).ifPresent(builder::jurisdiction);
        fields.required("direction", fields.word("direction", Direction.class)).ifPresent(builder::direction);
        builder.assessor(fields.word("assessor", BodyKind.class));
        kinds(fields, "assessed").forEach(builder::addAssessed);
        points(fields, "fullPoints", true).ifPresent(builder::fullPoints);
        fields.objects("groups").forEach(group -> group(group).ifPresent(builder::addGroups));
        builder.emptyGroup(fields.word("emptyGroup", EmptyGroup.class));
        builder.anonymityFloor(whole(fields, "anonymityFloor"));
        fields.objects("sections").forEach(section -> section(section).ifPresent(builder::addSections));
        builder.notApplicable(fields.word("notApplicable", MissingPolicy.class));
        builder.notProvided(fields.word("notProvided", MissingPolicy.class));
        builder.inError(fields.word("inError", MissingPolicy.class));
        builder.floor(points(fields, "floor", false));
        builder.cap(points(fields, "cap", false));
        fields.required("rounding", fields.object("rounding"))
                .flatMap(this::rounding)
                .ifPresent(builder::rounding);
        fields.objects("vetoes").forEach(veto -> veto(veto).ifPresent(builder::addVetoes));
        builder.grading(fields.object("grading").flatMap(this::grading));
        builder.reconciliation(fields.object("reconciliation").flatMap(this::reconciliation));
        builder.note(fields.text("note"));
        fields.finish();
        return findings.hasErrors() ? Optional.empty() : built(fields.at(), findings, builder::build);
    }

    /**
     * Builds a part. Where the builder finds a rule broken that is a finding; where something is missing there is one
     * already.
     */
    static <T> Optional<T> built(SourceLocation at, Findings.Builder findings, Supplier<T> build) {
        try {
            return Optional.of(build.get());
        } catch (NoSuchElementException e) {
            return Optional.empty();
        } catch (IllegalStateException | IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            if (!(message.startsWith(INCOMPLETE) && findings.hasErrors())) {
                findings.add(error("SCHEME-INVALID", at, "reader.invalid", message));
            }
            return Optional.empty();
        }
    }

    static Finding error(String rule, SourceLocation at, String key, Object... values) {
        return Finding.builder()
                .from(Texts.finding(rule, Severity.ERROR, at.file(), Texts.text(key, values)))
                .location(at)
                .build();
    }

    /** Returns a number without an exponent, so that it is written back as it was. */
    static Optional<BigDecimal> points(JsonFields fields, String name, boolean required) {
        Optional<BigDecimal> number = required ? fields.requiredNumber(name) : fields.number(name);
        return number.map(value -> value.scale() < 0 ? value.setScale(0) : value);
    }

    static Optional<Integer> whole(JsonFields fields, String name) {
        Optional<BigDecimal> number = fields.number(name);
        if (number.isPresent()
                && (!Amounts.isWhole(number.get()) || number.get().abs().compareTo(Amounts.MAX_COUNT) > 0)) {
            fields.invalid(name, number.get().toPlainString(), Texts.text("reader.whole", Amounts.MAX_COUNT));
            return Optional.empty();
        }
        return number.map(BigDecimal::intValue);
    }

    private static ImmutableList<BodyKind> kinds(JsonFields fields, String name) {
        ImmutableList.Builder<BodyKind> kinds = ImmutableList.builder();
        for (String text : fields.texts(name)) {
            try {
                kinds.add(BodyKind.valueOf(text));
            } catch (IllegalArgumentException e) {
                fields.invalid(name, text, Texts.text("value.word", ImmutableList.copyOf(BodyKind.values())));
            }
        }
        return kinds.build();
    }

    private Optional<AssessorGroup> group(JsonFields fields) {
        AssessorGroup.Builder builder = AssessorGroup.builder();
        fields.requiredText("id").ifPresent(builder::id);
        fields.requiredText("title").ifPresent(builder::title);
        points(fields, "weight", true).ifPresent(builder::weight);
        fields.required("aggregate", fields.word("aggregate", AssessorGroup.Aggregate.class))
                .ifPresent(builder::aggregate);
        whole(fields, "trimmed").ifPresent(builder::trimmed);
        whole(fields, "minimumRaters").ifPresent(builder::minimumRaters);
        kinds(fields, "members").forEach(builder::addMembers);
        fields.finish();
        return built(fields.at(), findings, builder::build);
    }

    private Optional<Section> section(JsonFields fields) {
        Section.Builder builder = Section.builder();
        fields.requiredText("id").ifPresent(builder::id);
        builder.number(fields.text("number"));
        fields.requiredText("title").ifPresent(builder::title);
        builder.points(points(fields, "points", false));
        builder.text(fields.text("text"));
        fields.word("role", Section.Role.class).ifPresent(builder::role);
        fields.word("assembly", Section.Assembly.class).ifPresent(builder::assembly);
        builder.floor(points(fields, "floor", false));
        builder.cap(points(fields, "cap", false));
        fields.objects("sections").forEach(part -> section(part).ifPresent(builder::addSections));
        fields.objects("indicators").forEach(part -> indicator(part).ifPresent(builder::addIndicators));
        builder.note(fields.text("note"));
        fields.finish();
        return built(fields.at(), findings, builder::build);
    }

    private Optional<Indicator> indicator(JsonFields fields) {
        Indicator.Builder builder = Indicator.builder();
        fields.required("id", fields.parse("id", IndicatorId::of)).ifPresent(builder::id);
        builder.number(fields.text("number"));
        fields.requiredText("title").ifPresent(builder::title);
        points(fields, "points", true).ifPresent(builder::points);
        builder.text(fields.text("text"));
        builder.addAllAssessors(fields.texts("assessors"));
        duties(fields).forEach(builder::addDuties);
        builder.evidence(fields.text("evidence"));
        fields.required("rule", fields.object("rule")).flatMap(rules::rule).ifPresent(builder::rule);
        builder.addAllGroups(fields.texts("groups"));
        builder.notApplicable(fields.word("notApplicable", MissingPolicy.class));
        builder.notProvided(fields.word("notProvided", MissingPolicy.class));
        builder.inError(fields.word("inError", MissingPolicy.class));
        builder.note(fields.text("note"));
        fields.finish();
        return built(fields.at(), findings, builder::build);
    }

    private ImmutableList<DutyId> duties(JsonFields fields) {
        ImmutableList.Builder<DutyId> ids = ImmutableList.builder();
        for (String text : fields.texts("duties")) {
            try {
                DutyId id = DutyId.of(text);
                ids.add(id);
                if (duties.isPresent() && duties.get().find(id).isEmpty()) {
                    findings.add(error(
                            "SCHEME-UNKNOWN-DUTY",
                            fields.at("duties"),
                            "reader.duty",
                            id,
                            duties.get().title(),
                            duties.get().edition()));
                }
            } catch (IllegalArgumentException e) {
                fields.invalid("duties", text, LocalizedText.verbatim(String.valueOf(e.getMessage())));
            }
        }
        return ids.build();
    }

    private Optional<Rounding> rounding(JsonFields fields) {
        Optional<Integer> scale = fields.required("scale", whole(fields, "scale"));
        Optional<RoundingMode> mode = fields.required("mode", fields.word("mode", RoundingMode.class));
        Optional<Rounding.Stage> stage = fields.required("stage", fields.word("stage", Rounding.Stage.class));
        fields.finish();
        return built(
                fields.at(),
                findings,
                () -> new Rounding(scale.orElseThrow(), mode.orElseThrow(), stage.orElseThrow()));
    }

    private Optional<Veto> veto(JsonFields fields) {
        Veto.Builder builder = Veto.builder();
        fields.requiredText("id").ifPresent(builder::id);
        fields.requiredText("title").ifPresent(builder::title);
        law.basis(fields, "authority", findings).ifPresent(builder::authority);
        fields.required("condition", fields.object("condition"))
                .flatMap(this::condition)
                .ifPresent(builder::condition);
        fields.required("effect", fields.word("effect", Veto.Effect.class)).ifPresent(builder::effect);
        fields.finish();
        return built(fields.at(), findings, builder::build);
    }

    private Optional<Veto.Condition> condition(JsonFields fields) {
        Optional<IndicatorId> fact = fields.parse("fact", IndicatorId::of);
        Optional<IndicatorId> indicator = fields.parse("indicator", IndicatorId::of);
        Optional<Integer> last = whole(fields, "amongLast");
        int subjects = (fact.isPresent() ? 1 : 0) + (indicator.isPresent() ? 1 : 0) + (last.isPresent() ? 1 : 0);
        if (subjects != 1) {
            findings.add(error("SCHEME-INVALID", fields.at(), "reader.condition", subjects));
        }
        return last.isPresent()
                ? built(fields, () -> new Veto.AmongLast(last.get()))
                : compared(fields, fact, indicator);
    }

    private Optional<Veto.Condition> compared(
            JsonFields fields, Optional<IndicatorId> fact, Optional<IndicatorId> indicator) {
        Optional<Comparison> comparison = fields.required("comparison", fields.word("comparison", Comparison.class));
        Optional<BigDecimal> limit = points(fields, "limit", true);
        if (fact.isEmpty()) {
            return built(
                    fields,
                    () -> new Veto.PointsCompare(
                            indicator.orElseThrow(), comparison.orElseThrow(), limit.orElseThrow()));
        }
        Optional<Unreported> unreported = fields.required("unreported", fields.word("unreported", Unreported.class));
        return built(
                fields,
                () -> new Veto.FactCompares(
                        fact.get(), comparison.orElseThrow(), limit.orElseThrow(), unreported.orElseThrow()));
    }

    private Optional<Veto.Condition> built(JsonFields fields, Supplier<Veto.Condition> condition) {
        fields.finish();
        return built(fields.at(), findings, condition);
    }

    private Optional<Grading> grading(JsonFields fields) {
        return new GradingReader(findings).grading(fields);
    }

    private Optional<ReconciliationPolicy> reconciliation(JsonFields fields) {
        Optional<ReconciliationPolicy.Treatment> unlisted =
                fields.required("unlisted", fields.word("unlisted", ReconciliationPolicy.Treatment.class));
        Optional<ReconciliationPolicy.Treatment> unfunded =
                fields.required("unfunded", fields.word("unfunded", ReconciliationPolicy.Treatment.class));
        fields.finish();
        return built(
                fields.at(), findings, () -> new ReconciliationPolicy(unlisted.orElseThrow(), unfunded.orElseThrow()));
    }
}
