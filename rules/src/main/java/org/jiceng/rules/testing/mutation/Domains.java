package org.jiceng.rules.testing.mutation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jiceng.rules.engine.Comparison;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.ConditionForm;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleException;
import org.jiceng.rules.testing.boundary.Neighbours;

/**
 * The values of the facts of rules that have to be tried so that every condition on them comes out every way that it
 * can: all values of a closed vocabulary; otherwise every value that is compared with, and one value in each gap
 * between them.
 */
final class Domains {

    private final Map<String, Fact<?, ?>> facts = new LinkedHashMap<>();
    private final Map<String, List<Object>> operands = new LinkedHashMap<>();

    /** Adds the facts of a rule; returns false where one of them is tested by a predicate or has no steps. */
    <F> boolean addAll(Rule<F> rule) {
        return add(rule.when())
                && add(rule.requires())
                && rule.exceptions().stream().allMatch(this::add);
    }

    private <F> boolean add(RuleException<F> exception) {
        return add(exception.when()) && exception.unless().stream().allMatch(this::add);
    }

    private <F> boolean add(Condition<F> condition) {
        ConditionForm<F> form = condition.form();
        if (form instanceof ConditionForm.Compared<F> compared) {
            return compared.comparison() != Comparison.OTHER && add(compared.fact(), compared.operands());
        }
        if (form instanceof ConditionForm.Known<F> known) {
            return add(known.fact(), ImmutableList.of());
        }
        if (form instanceof ConditionForm.Not<F> not) {
            return add(not.part());
        }
        if (form instanceof ConditionForm.All<F> all) {
            return all.parts().stream().allMatch(this::add);
        }
        if (form instanceof ConditionForm.Any<F> any) {
            return any.parts().stream().allMatch(this::add);
        }
        return !(form instanceof ConditionForm.OtherwiseJudged<F> judged) || add(judged.part());
    }

    private boolean add(Fact<?, ?> fact, ImmutableList<Object> compared) {
        facts.put(fact.id(), fact);
        operands.computeIfAbsent(fact.id(), id -> new ArrayList<>()).addAll(compared);
        return !fact.values().isEmpty() || compared.stream().allMatch(Domains::hasSteps);
    }

    private static boolean hasSteps(Object value) {
        return value instanceof Comparable<?> && !Neighbours.of(value).isEmpty();
    }

    /** Returns the values to be tried, by the id of the fact. */
    Map<String, ImmutableList<Object>> values() {
        Map<String, ImmutableList<Object>> values = new LinkedHashMap<>();
        facts.forEach((id, fact) -> values.put(
                id,
                fact.values().isEmpty()
                        ? between(operands.getOrDefault(id, ImmutableList.of()))
                        : ImmutableList.copyOf(fact.values())));
        return values;
    }

    @SuppressWarnings("unchecked") // all operands of a fact are of its type, and have steps
    private static ImmutableList<Object> between(List<Object> operands) {
        TreeSet<Comparable<Object>> sorted = new TreeSet<>();
        for (Object operand : operands) {
            sorted.add((Comparable<Object>) operand);
            Neighbours.of(finer(operand)).forEach(near -> sorted.add((Comparable<Object>) near));
        }
        return ImmutableList.copyOf(sorted);
    }

    /** Writes a decimal with one more digit, so that its neighbours lie between it and any operand beside it. */
    private static Object finer(Object operand) {
        return operand instanceof BigDecimal number ? number.setScale(Math.max(number.scale(), 0) + 6) : operand;
    }
}
