package org.jiceng.examples.quickstart;

import com.google.common.collect.ImmutableMap;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.text.Language;
import org.jiceng.rules.admission.DecisionJson;
import org.jiceng.rules.assessment.json.ScorecardJson;

/** The results as files: names and contents. */
final class OutputFiles {

    private OutputFiles() {}

    static ImmutableMap<String, String> of(Results results, Language language) {
        Diagram chart = results.county().chart();
        return ImmutableMap.<String, String>builder()
                .put("structure.svg", chart.toSvg())
                .put("structure.mmd", chart.toMermaid())
                .put("structure.dot", chart.toDot())
                .put("decisions.json", DecisionJson.write(results.decisions().decisions()))
                .put("scorecards.json", ScorecardJson.write(results.scores().scorecards()))
                .put("report.html", Report.of(results, chart, language))
                .buildOrThrow();
    }
}
