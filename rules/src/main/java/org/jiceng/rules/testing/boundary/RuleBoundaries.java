package org.jiceng.rules.testing.boundary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Citation;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.ConditionForm;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.RuleException;
import org.jiceng.rules.engine.Truth;

/**
 * The cases on each side of the boundaries of a rule book (规则集边界).
 *
 * @param dates for each rule and each text that it cites the last day before, the first day, the last day and the first
 *     day after, as far as there are any, in the order of the rules
 * @param facts for each threshold the value one step below, the threshold itself and the value one step above
 */
public record RuleBoundaries(ImmutableList<DateBoundary> dates, ImmutableList<FactBoundary> facts) {

    static <F> RuleBoundaries of(RuleBook<F> book) {
        Set<DateBoundary> dates = new LinkedHashSet<>();
        Set<FactBoundary> facts = new LinkedHashSet<>();
        for (Rule<F> rule : book.rules()) {
            rule.citations().forEach(citation -> addDays(rule.id(), citation, dates));
            addValues(rule, rule.citations(), rule.when(), facts);
            addValues(rule, rule.citations(), rule.requires(), facts);
            rule.exceptions().forEach(exception -> add(rule, exception, dates, facts));
        }
        return new RuleBoundaries(ImmutableList.copyOf(dates), ImmutableList.copyOf(facts));
    }

    private static <F> void add(
            Rule<F> rule, RuleException<F> exception, Set<DateBoundary> dates, Set<FactBoundary> facts) {
        exception.citations().forEach(citation -> addDays(rule.id(), citation, dates));
        addValues(rule, exception.citations(), exception.when(), facts);
        exception.unless().forEach(inner -> add(rule, inner, dates, facts));
    }

    private static void addDays(RuleId rule, Citation citation, Set<DateBoundary> dates) {
        ValidityPeriod period = citation.instrument().period();
        if (!period.isOpenStart()) {
            add(rule, citation, period.start().minusDays(1), dates);
            add(rule, citation, period.start(), dates);
        }
        period.lastDay().ifPresent(last -> {
            add(rule, citation, last, dates);
            add(rule, citation, last.plusDays(1), dates);
        });
    }

    private static void add(RuleId rule, Citation citation, LocalDate day, Set<DateBoundary> dates) {
        dates.add(new DateBoundary(
                rule, citation, day, citation.instrument().period().contains(day)));
    }

    private static <F> void addValues(
            Rule<F> rule, ImmutableList<Citation> citations, Condition<F> condition, Set<FactBoundary> facts) {
        ConditionForm<F> form = condition.form();
        if (form instanceof ConditionForm.Compared<F> compared) {
            if (compared.comparison().isThreshold()) {
                Object threshold = compared.operands().get(0);
                Neighbours.below(threshold).ifPresent(value -> facts.add(boundary(rule, citations, compared, value)));
                facts.add(boundary(rule, citations, compared, threshold));
                Neighbours.above(threshold).ifPresent(value -> facts.add(boundary(rule, citations, compared, value)));
            }
        } else if (form instanceof ConditionForm.All<F> all) {
            all.parts().forEach(part -> addValues(rule, citations, part, facts));
        } else if (form instanceof ConditionForm.Any<F> any) {
            any.parts().forEach(part -> addValues(rule, citations, part, facts));
        } else if (form instanceof ConditionForm.Not<F> not) {
            addValues(rule, citations, not.part(), facts);
        } else if (form instanceof ConditionForm.OtherwiseJudged<F> judged) {
            addValues(rule, citations, judged.part(), facts);
        }
    }

    private static <F> FactBoundary boundary(
            Rule<F> rule, ImmutableList<Citation> citations, ConditionForm.Compared<F> compared, Object value) {
        return new FactBoundary(
                rule.id(),
                citations,
                compared.fact().id(),
                compared.fact().label(),
                compared.required(),
                value,
                compared.of(value) == Truth.TRUE);
    }

    /** Returns all of them, those of days first. */
    public ImmutableList<Boundary> all() {
        return ImmutableList.<Boundary>builder().addAll(dates).addAll(facts).build();
    }
}
