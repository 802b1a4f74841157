package org.jiceng.rules.assessment.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.internal.JsonOut;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.round.TwoWayAssessment;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;

/**
 * Writes scorecards and rankings as JSON (记分卡导出). Needs {@code jackson-core}.
 *
 * <p>The bytes depend on the cards alone: fields in a fixed order, decimals as plain numbers with the scheme's number
 * of decimals, codes as the names of the enum constants, texts in Chinese, a line break at the end.
 */
public final class ScorecardJson {

    private final JsonOut out;

    private ScorecardJson(JsonOut out) {
        this.out = out;
    }

    /** Returns scorecards as JSON, in the given order. */
    public static String write(Iterable<Scorecard> cards) {
        return JsonOut.text(out -> {
            ScorecardJson writer = new ScorecardJson(out);
            out.json().writeStartObject();
            writer.objects("scorecards", ImmutableList.copyOf(cards), writer::card);
            out.json().writeEndObject();
        });
    }

    /**
     * Writes scorecards as JSON to a writer, which is left open.
     *
     * @throws IOException if the writer throws one
     */
    public static void write(Iterable<Scorecard> cards, Writer writer) throws IOException {
        writer.write(write(cards));
    }

    /** Returns a ranking with its scorecards as JSON, the best first, those without a place at the end. */
    public static String write(Ranking ranking) {
        return JsonOut.text(out -> {
            ScorecardJson writer = new ScorecardJson(out);
            out.json().writeStartObject();
            writer.ranking(ranking);
            out.json().writeEndObject();
        });
    }

    /** Returns both directions of a round as JSON, apart, with coverage, divergence and findings. */
    public static String write(TwoWayAssessment assessment) {
        return JsonOut.text(out -> {
            ScorecardJson writer = new ScorecardJson(out);
            out.json().writeStartObject();
            writer.twoWay(assessment);
            out.json().writeEndObject();
        });
    }

    private <T> void objects(String name, Iterable<T> values, JsonOut.Part<T> fields) throws IOException {
        out.json().writeArrayFieldStart(name);
        for (T value : values) {
            out.json().writeStartObject();
            fields.write(value);
            out.json().writeEndObject();
        }
        out.json().writeEndArray();
    }

    private void texts(String name, Iterable<? extends LocalizedText> texts) throws IOException {
        out.json().writeArrayFieldStart(name);
        for (LocalizedText text : texts) {
            out.json().writeString(text.in(Locale.CHINESE));
        }
        out.json().writeEndArray();
    }

    private void ranking(Ranking ranking) throws IOException {
        scheme(ranking.scheme());
        objects("places", ranking.places(), place -> {
            out.json().writeNumberField("rank", place.rank());
            out.json().writeStringField("body", place.card().body().value());
            out.number("total", place.card().total());
            out.text("grade", place.grade().map(Grade::id));
            out.text("gradeTitle", place.grade().map(Grade::title));
            out.json().writeBooleanField("awardBarred", place.awardBarred());
            texts("reasons", place.reasons());
        });
        ImmutableList.Builder<Scorecard> cards = ImmutableList.builder();
        ranking.places().forEach(place -> cards.add(place.card()));
        objects("scorecards", cards.addAll(ranking.unranked()).build(), this::card);
        objects("findings", ranking.findings(), this::finding);
    }

    private void twoWay(TwoWayAssessment assessment) throws IOException {
        out.json().writeStringField("superior", assessment.superior().value());
        out.json().writeObjectFieldStart("downward");
        ranking(assessment.downward());
        out.json().writeEndObject();
        out.json().writeObjectFieldStart("upward");
        scheme(assessment.upwardScheme());
        out.texts("answered", assessment.answered());
        out.texts("silent", assessment.silent());
        out.object("combined", assessment.upward(), this::card);
        objects("single", assessment.single(), this::card);
        out.json().writeEndObject();
        objects("divergence", assessment.divergences(), divergence -> {
            out.json().writeStringField("body", divergence.body().value());
            out.number("downwardPercent", divergence.downwardPercent());
            out.number("upwardPercent", divergence.upwardPercent());
            out.number("difference", divergence.difference());
        });
        objects("findings", assessment.findings(), this::finding);
    }

    private void scheme(AssessmentScheme scheme) throws IOException {
        out.json().writeStringField("scheme", scheme.id());
        out.json().writeStringField("schemeTitle", scheme.title());
        out.json().writeStringField("edition", scheme.edition());
        out.word("direction", scheme.direction());
    }

    private void card(Scorecard card) throws IOException {
        out.json().writeStringField("scheme", card.scheme().id());
        out.json().writeStringField("body", card.body().value());
        out.text("rater", card.rater());
        out.word("state", card.state());
        out.number("total", card.total());
        out.number("beforeVeto", card.subtotal());
        out.number("fullPoints", card.scheme().fullPoints());
        out.text("grade", card.grade().map(Grade::id));
        out.text("gradeTitle", card.grade().map(Grade::title));
        objects("sections", card.sections(), section -> {
            out.json().writeStringField("id", section.section().id());
            out.json().writeStringField("title", section.section().title());
            out.number("points", section.points());
            out.number("full", section.full());
        });
        objects("lines", card.lines(), this::line);
        objects("adjustments", card.adjustments(), adjustment -> {
            out.word("kind", adjustment.kind());
            out.json().writeStringField("of", adjustment.of());
            out.number("points", adjustment.points());
        });
        objects("vetoes", card.vetoes(), veto -> {
            out.json().writeStringField("id", veto.veto().id());
            out.word("decision", veto.decision());
            out.word("effect", veto.veto().effect());
            out.json().writeStringField("reason", veto.reason().in(Locale.CHINESE));
        });
        objects("findings", card.findings(), this::finding);
    }

    private void line(ScoreLine line) throws IOException {
        out.json().writeStringField("section", line.section());
        out.json().writeStringField("indicator", line.indicator().id().value());
        out.text("number", line.indicator().number());
        out.json().writeStringField("title", line.indicator().title());
        out.word("rule", line.indicator().rule().kind());
        out.word("state", line.state());
        out.word("policy", line.policy());
        out.json().writeStringField("exactPoints", line.exactPoints());
        out.number("contribution", line.contribution());
        out.number("full", line.full());
        out.number("lost", line.lost());
        texts("steps", line.steps());
        objects("evidence", line.evidence(), row -> {
            if (!row.part().isEmpty()) {
                out.json().writeStringField("part", row.part());
            }
            out.text("group", row.group());
            out.json().writeStringField("value", row.value());
            out.text("source", row.source());
            out.text("date", row.date().map(Object::toString));
        });
    }

    private void finding(Finding finding) throws IOException {
        out.json().writeStringField("rule", finding.rule().value());
        out.word("severity", finding.severity());
        out.json().writeStringField("subject", finding.subject());
        out.json().writeStringField("text", finding.text().in(Locale.CHINESE));
    }
}
