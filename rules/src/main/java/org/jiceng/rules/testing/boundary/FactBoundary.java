package org.jiceng.rules.testing.boundary;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;

/**
 * A value of a fact on, or one step beside, a threshold of a rule (阈值边界). The step is that of {@link Neighbours}.
 *
 * @param rule the rule
 * @param citations what it cites
 * @param factId the id of the fact
 * @param fact its name
 * @param required what the rule requires of it
 * @param value the value
 * @param holds whether the value fulfils that
 */
public record FactBoundary(
        RuleId rule,
        ImmutableList<Citation> citations,
        String factId,
        LocalizedText fact,
        LocalizedText required,
        Object value,
        boolean holds)
        implements Boundary {

    /** Returns the id of the rule. */
    @Override
    public String part() {
        return rule.value();
    }

    /** Says rule, fact, value and threshold, and whether it is met. */
    @Override
    public String in(Locale locale) {
        return BoundaryText.text(holds ? "fact.holds" : "fact.fails", rule, fact, BoundaryText.value(value), required)
                .in(locale);
    }

    /** Returns the English form. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
