package org.jiceng.rules.testing.boundary;

import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Citation;

/**
 * A day beside the day on which a text that a rule or an exception cites begins or ceases to be in force (施行、失效日期边界).
 *
 * @param rule the rule
 * @param citation what it, or an exception to it, cites
 * @param day the day
 * @param isInForce whether the text is in force on the day
 */
public record DateBoundary(RuleId rule, Citation citation, LocalDate day, boolean isInForce) implements Boundary {

    /** Returns the id of the rule. */
    @Override
    public String part() {
        return rule.value();
    }

    /** Says rule, day and citation, and whether it is in force. */
    @Override
    public String in(Locale locale) {
        return BoundaryText.text(isInForce ? "date.inForce" : "date.notInForce", rule, day, citation)
                .in(locale);
    }

    /** Returns the English form. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
