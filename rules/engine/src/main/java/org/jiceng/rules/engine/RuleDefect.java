package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.text.LocalizedText;

/**
 * A defect of rules with a case that shows it (规则缺陷及其例证).
 *
 * @param kind what is amiss
 * @param rules the rules that it is about: for a shadowed rule itself and then one that it is hidden behind in the
 *     witness; none for a gap
 * @param witness values of facts that show it, by the id of the fact; facts that are not named may be anything. For a
 *     rule that is unreachable or idle there is no case, and it is empty
 */
public record RuleDefect(RuleDefectKind kind, ImmutableList<RuleId> rules, ImmutableMap<String, LocalizedText> witness)
        implements LocalizedText {

    /** Says the defect on one line. */
    @Override
    public String in(Locale locale) {
        LocalizedText values = EngineText.values(witness.entrySet().stream()
                .map(entry -> EngineText.text("defect.value", entry.getKey(), entry.getValue()))
                .collect(ImmutableList.toImmutableList()));
        if (rules.isEmpty()) {
            return EngineText.text(witness.isEmpty() ? "defect.gapAlways" : "defect.gapWitness", kind, values)
                    .in(locale);
        }
        return EngineText.text(
                        witness.isEmpty() ? "defect.text" : "defect.witness", kind, EngineText.values(rules), values)
                .in(locale);
    }

    /** Returns the English form. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
