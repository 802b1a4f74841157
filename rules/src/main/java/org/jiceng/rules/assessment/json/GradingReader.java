package org.jiceng.rules.assessment.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.Quota;

/** Reads the part of a scheme file on grades. */
final class GradingReader {

    private final Findings.Builder findings;

    GradingReader(Findings.Builder findings) {
        this.findings = findings;
    }

    Optional<Grading> grading(JsonFields fields) {
        Grading.Builder builder = Grading.builder();
        fields.objects("grades").forEach(grade -> grade(grade).ifPresent(builder::addGrades));
        fields.required("basis", fields.word("basis", Grading.Basis.class)).ifPresent(builder::basis);
        builder.ties(fields.word("ties", Grading.Ties.class));
        tieBreakers(fields).forEach(builder::addTieBreakers);
        builder.balancing(fields.text("balancing"));
        builder.smallGroup(fields.object("smallGroup").flatMap(this::smallGroup));
        fields.finish();
        return SchemeReader.built(fields.at(), findings, builder::build);
    }

    private Optional<Grading.SmallGroup> smallGroup(JsonFields fields) {
        Optional<Integer> below = fields.required("below", SchemeReader.whole(fields, "below"));
        Optional<Grading.SmallGroup.Treatment> treatment =
                fields.required("treatment", fields.word("treatment", Grading.SmallGroup.Treatment.class));
        fields.finish();
        return SchemeReader.built(
                fields.at(), findings, () -> new Grading.SmallGroup(below.orElseThrow(), treatment.orElseThrow()));
    }

    private static ImmutableList<IndicatorId> tieBreakers(JsonFields fields) {
        ImmutableList.Builder<IndicatorId> ids = ImmutableList.builder();
        for (String text : fields.texts("tieBreakers")) {
            try {
                ids.add(IndicatorId.of(text));
            } catch (IllegalArgumentException e) {
                fields.invalid("tieBreakers", text, LocalizedText.verbatim(String.valueOf(e.getMessage())));
            }
        }
        return ids.build();
    }

    private Optional<Grade> grade(JsonFields fields) {
        Grade.Builder builder = Grade.builder();
        fields.requiredText("id").ifPresent(builder::id);
        fields.requiredText("title").ifPresent(builder::title);
        builder.lower(fields.object("lower").flatMap(this::limit));
        builder.upper(fields.object("upper").flatMap(this::limit));
        builder.quota(fields.object("quota").flatMap(this::quota));
        fields.finish();
        return SchemeReader.built(fields.at(), findings, builder::build);
    }

    private Optional<Grade.Limit> limit(JsonFields fields) {
        Optional<Comparison> comparison = fields.required("comparison", fields.word("comparison", Comparison.class));
        Optional<BigDecimal> value = SchemeReader.points(fields, "value", true);
        fields.finish();
        return SchemeReader.built(
                fields.at(), findings, () -> new Grade.Limit(comparison.orElseThrow(), value.orElseThrow()));
    }

    private Optional<Quota> quota(JsonFields fields) {
        Optional<Integer> count = SchemeReader.whole(fields, "count");
        Optional<BigDecimal> share = SchemeReader.points(fields, "share", false);
        Optional<Quota.Whole> whole = fields.word("whole", Quota.Whole.class);
        if (share.isPresent()) {
            whole = fields.required("whole", whole);
        }
        fields.finish();
        Quota.Whole rounded = whole.orElse(Quota.Whole.FLOOR);
        return SchemeReader.built(fields.at(), findings, () -> new Quota(count, share, rounded));
    }
}
