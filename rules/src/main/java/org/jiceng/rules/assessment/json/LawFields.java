package org.jiceng.rules.assessment.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Provision;

/** Reads a legal basis: citations of instruments of the catalogue, and a note. */
final class LawFields {

    Optional<LegalBasis> basis(JsonFields parent, String name, Findings.Builder findings) {
        Optional<JsonFields> object = parent.object(name);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        JsonFields fields = object.get();
        ImmutableList.Builder<Citation> citations = ImmutableList.builder();
        fields.objects("citations").forEach(item -> citation(item, findings).ifPresent(citations::add));
        Optional<String> note = fields.text("note");
        fields.finish();
        return Optional.of(new LegalBasis(citations.build(), note));
    }

    private static Optional<Citation> citation(JsonFields fields, Findings.Builder findings) {
        Optional<LegalInstrument> instrument =
                fields.required("instrument", fields.parse("instrument", Instruments::get));
        Optional<Integer> article = SchemeReader.whole(fields, "article");
        Optional<Integer> paragraph = SchemeReader.whole(fields, "paragraph");
        Optional<Integer> item = SchemeReader.whole(fields, "item");
        if (paragraph.isPresent() || item.isPresent()) {
            fields.required("article", article);
        }
        fields.finish();
        return SchemeReader.built(
                fields.at(),
                findings,
                () -> new Citation(
                        instrument.orElseThrow(),
                        article.map(number -> new Provision(number, paragraph.orElse(0), item.orElse(0)))));
    }
}
