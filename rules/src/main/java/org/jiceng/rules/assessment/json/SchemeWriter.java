package org.jiceng.rules.assessment.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.Writer;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.rules.assessment.internal.JsonOut;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scheme.Veto;

/**
 * Writes a scheme as JSON, the inverse of {@link SchemeReader}: what is read back equals what was written. Needs
 * {@code jackson-core}.
 *
 * <p>The bytes depend on the scheme alone: fields in a fixed order, numbers without exponents, attributes that are
 * empty left out, a line break at the end. A number such as 1E+2 is written, and read back, as 100.
 */
public final class SchemeWriter {

    private final JsonOut out;
    private final RuleWriter rules;

    private SchemeWriter(JsonOut out) {
        this.out = out;
        this.rules = new RuleWriter(out);
    }

    /**
     * Returns a scheme as JSON.
     *
     * @throws IllegalArgumentException if it cites an instrument that is not among {@link Instruments}, because no file
     *     can name it; the note of a basis can
     */
    public static String write(AssessmentScheme scheme) {
        return JsonOut.text(out -> new SchemeWriter(out).scheme(scheme));
    }

    /**
     * Writes a scheme as JSON to a writer, which is left open.
     *
     * @throws IllegalArgumentException if it cites an instrument that is not among {@link Instruments}
     * @throws IOException if the writer throws one
     */
    public static void write(AssessmentScheme scheme, Writer writer) throws IOException {
        writer.write(write(scheme));
    }

    private void scheme(AssessmentScheme scheme) throws IOException {
        JsonGenerator json = out.json();
        json.writeStartObject();
        json.writeStringField("id", scheme.id());
        json.writeStringField("title", scheme.title());
        json.writeStringField("edition", scheme.edition());
        out.text("source", scheme.source());
        basis("basis", scheme.basis());
        json.writeStringField("period", scheme.period().toString());
        if (scheme.jurisdiction().division().isPresent()) {
            json.writeStringField(
                    "jurisdiction", scheme.jurisdiction().division().get().toString());
        }
        out.word("direction", scheme.direction());
        out.word("assessor", scheme.assessor());
        out.texts("assessed", Lists.transform(scheme.assessed().asList(), BodyKind::name));
        out.number("fullPoints", scheme.fullPoints());
        out.objects("groups", scheme.groups(), this::group);
        out.word("emptyGroup", scheme.emptyGroup());
        out.whole("anonymityFloor", scheme.anonymityFloor());
        out.word("notApplicable", scheme.notApplicable());
        out.word("notProvided", scheme.notProvided());
        out.word("inError", scheme.inError());
        out.number("floor", scheme.floor());
        out.number("cap", scheme.cap());
        json.writeObjectFieldStart("rounding");
        json.writeNumberField("scale", scheme.rounding().scale());
        out.word("mode", scheme.rounding().mode());
        out.word("stage", scheme.rounding().stage());
        json.writeEndObject();
        out.objects("vetoes", scheme.vetoes(), this::veto);
        out.object("grading", scheme.grading(), this::grading);
        out.object("reconciliation", scheme.reconciliation(), policy -> {
            out.word("unlisted", policy.unlisted());
            out.word("unfunded", policy.unfunded());
        });
        out.text("note", scheme.note());
        out.objects("sections", scheme.sections(), this::section);
        json.writeEndObject();
    }

    private void basis(String name, LegalBasis basis) throws IOException {
        if (basis.isEmpty()) {
            return;
        }
        out.json().writeObjectFieldStart(name);
        out.objects("citations", basis.citations(), this::citation);
        out.text("note", basis.note());
        out.json().writeEndObject();
    }

    private void citation(Citation citation) throws IOException {
        out.json()
                .writeStringField(
                        "instrument",
                        Instruments.get(citation.instrument().id()).id());
        if (citation.provision().isPresent()) {
            out.json().writeNumberField("article", citation.provision().get().article());
            if (citation.provision().get().paragraph() > 0) {
                out.json()
                        .writeNumberField(
                                "paragraph", citation.provision().get().paragraph());
            }
            if (citation.provision().get().item() > 0) {
                out.json().writeNumberField("item", citation.provision().get().item());
            }
        }
    }

    private void group(AssessorGroup group) throws IOException {
        out.json().writeStringField("id", group.id());
        out.json().writeStringField("title", group.title());
        out.number("weight", group.weight());
        out.word("aggregate", group.aggregate());
        out.json().writeNumberField("trimmed", group.trimmed());
        out.json().writeNumberField("minimumRaters", group.minimumRaters());
        out.texts("members", Lists.transform(group.members().asList(), BodyKind::name));
    }

    private void section(Section section) throws IOException {
        out.json().writeStringField("id", section.id());
        out.text("number", section.number());
        out.json().writeStringField("title", section.title());
        out.number("points", section.points());
        out.text("text", section.text());
        out.word("role", section.role());
        out.word("assembly", section.assembly());
        out.number("floor", section.floor());
        out.number("cap", section.cap());
        out.text("note", section.note());
        out.objects("indicators", section.indicators(), this::indicator);
        out.objects("sections", section.sections(), this::section);
    }

    private void indicator(Indicator indicator) throws IOException {
        out.json().writeStringField("id", indicator.id().value());
        out.text("number", indicator.number());
        out.json().writeStringField("title", indicator.title());
        out.number("points", indicator.points());
        out.text("text", indicator.text());
        out.texts("assessors", indicator.assessors());
        out.texts("duties", indicator.duties());
        out.text("evidence", indicator.evidence());
        out.texts("groups", indicator.groups());
        out.word("notApplicable", indicator.notApplicable());
        out.word("notProvided", indicator.notProvided());
        out.word("inError", indicator.inError());
        out.json().writeObjectFieldStart("rule");
        rules.rule(indicator.rule());
        out.json().writeEndObject();
        out.text("note", indicator.note());
    }

    private void veto(Veto veto) throws IOException {
        out.json().writeStringField("id", veto.id());
        out.json().writeStringField("title", veto.title());
        basis("authority", veto.authority());
        out.json().writeObjectFieldStart("condition");
        if (veto.condition() instanceof Veto.FactCompares fact) {
            out.json().writeStringField("fact", fact.fact().value());
            out.word("comparison", fact.comparison());
            out.number("limit", fact.limit());
            out.word("unreported", fact.unreported());
        } else if (veto.condition() instanceof Veto.PointsCompare points) {
            out.json().writeStringField("indicator", points.indicator().value());
            out.word("comparison", points.comparison());
            out.number("limit", points.limit());
        } else if (veto.condition() instanceof Veto.AmongLast last) {
            out.json().writeNumberField("amongLast", last.places());
        }
        out.json().writeEndObject();
        out.word("effect", veto.effect());
    }

    private void grading(Grading grading) throws IOException {
        out.word("basis", grading.basis());
        out.word("ties", grading.ties());
        out.texts("tieBreakers", grading.tieBreakers());
        out.text("balancing", grading.balancing());
        out.object("smallGroup", grading.smallGroup(), small -> {
            out.json().writeNumberField("below", small.below());
            out.word("treatment", small.treatment());
        });
        out.objects("grades", grading.grades(), this::grade);
    }

    private void grade(Grade grade) throws IOException {
        out.json().writeStringField("id", grade.id());
        out.json().writeStringField("title", grade.title());
        out.object("lower", grade.lower(), this::limit);
        out.object("upper", grade.upper(), this::limit);
        out.object("quota", grade.quota(), quota -> {
            out.whole("count", quota.count());
            out.number("share", quota.share());
            out.word("whole", quota.whole());
        });
    }

    private void limit(Grade.Limit limit) throws IOException {
        out.word("comparison", limit.comparison());
        out.number("value", limit.value());
    }
}
