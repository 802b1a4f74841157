package org.jiceng.benchmarks.admission;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** The ten rules as a decision table in Camunda's DMN engine, hit policy FIRST. */
final class CamundaDmn implements Decider {

    private final DmnEngine engine;
    private final DmnDecision decision;

    /**
     * Makes an engine.
     *
     * @param legacy whether it uses the older FEEL of the two that it has, which is much faster
     */
    CamundaDmn(boolean legacy) {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.enableFeelLegacyBehavior(legacy);
        engine = configuration.buildEngine();
        decision = engine.parseDecision("admit", new ByteArrayInputStream(table().getBytes(StandardCharsets.UTF_8)));
    }

    private static String table() {
        StringBuilder xml = new StringBuilder("""
                <?xml version='1.0' encoding='UTF-8'?>
                <definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d' namespace='n'>
                <decision id='admit' name='admit'><decisionTable id='t' hitPolicy='FIRST'>
                """);
        for (String fact : Rules.FACTS) {
            xml.append("<input id='i_" + fact + "'><inputExpression id='e_" + fact + "' typeRef='string'><text>" + fact
                    + "</text></inputExpression></input>\n");
        }
        xml.append("<output id='o' name='answer' typeRef='string'/>\n");
        for (Rules.Row row : Rules.ROWS) {
            xml.append("<rule id='r_" + row.answer() + "'>");
            for (String fact : Rules.FACTS) {
                String cell =
                        row.cell(fact).stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(","));
                xml.append(
                        "<inputEntry id='c_" + row.answer() + "_" + fact + "'><text>" + cell + "</text></inputEntry>");
            }
            xml.append("<outputEntry id='a_" + row.answer() + "'><text>\"" + row.answer()
                    + "\"</text></outputEntry></rule>\n");
        }
        return xml.append("</decisionTable></decision></definitions>\n").toString();
    }

    @Override
    public Answer decide(Matter matter) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("applicant", matter.getApplicant().name());
        facts.put("arrangement", matter.getArrangement().name());
        facts.put("basis", matter.getBasis().name());
        facts.put("funds", matter.getFunds().name());
        facts.put("conditions", matter.getConditions().name());
        facts.put("consent", matter.getConsent().name());
        facts.put("listing", matter.getListing().name());
        facts.put("scope", matter.getScope().name());
        return Answer.valueOf(engine.evaluateDecisionTable(decision, facts).getSingleEntry());
    }
}
