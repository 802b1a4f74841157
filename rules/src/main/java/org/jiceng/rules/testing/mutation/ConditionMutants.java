package org.jiceng.rules.testing.mutation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Comparison;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.ConditionForm;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.testing.boundary.Neighbours;

/** Makes every condition that differs from one in one thing. */
final class ConditionMutants {

    /**
     * A condition that differs from another in one thing.
     *
     * @param kind what was done
     * @param what the part to which it was done, or what it was replaced by
     * @param condition the whole condition with the change
     */
    record Edited<F>(MutationKind kind, LocalizedText what, Condition<F> condition) {}

    private ConditionMutants() {}

    static <F> ImmutableList<Edited<F>> of(Condition<F> condition) {
        List<Edited<F>> edited = new ArrayList<>();
        add(condition, false, edited);
        return ImmutableList.copyOf(edited);
    }

    private static <F> void add(Condition<F> whole, boolean isNegated, List<Edited<F>> edited) {
        ConditionForm<F> form = whole.form();
        if (form instanceof ConditionForm.All<F> all) {
            addGroup(whole, all.parts(), true, isNegated, edited);
        } else if (form instanceof ConditionForm.Any<F> any) {
            addGroup(whole, any.parts(), false, isNegated, edited);
        } else if (form instanceof ConditionForm.Not<F> not) {
            edited.add(new Edited<>(MutationKind.NEGATE, ConditionWords.of(whole), not.part()));
            inside(not.part(), true)
                    .forEach(part -> edited.add(with(part, part.condition().not())));
        } else if (form instanceof ConditionForm.OtherwiseJudged<F> judged) {
            edited.add(new Edited<>(MutationKind.SETTLE_JUDGEMENT, judged.question(), judged.part()));
            inside(judged.part(), isNegated)
                    .forEach(part -> edited.add(with(part, part.condition().otherwiseJudged(judged.question()))));
        } else if (form instanceof ConditionForm.Judged<F> judged) {
            Condition<F> always = Condition.always();
            edited.add(new Edited<>(MutationKind.SETTLE_JUDGEMENT, judged.question(), always));
            edited.add(new Edited<>(MutationKind.SETTLE_JUDGEMENT, ConditionWords.of(always.not()), always.not()));
        } else {
            if (!isNegated) {
                edited.add(new Edited<>(MutationKind.NEGATE, ConditionWords.of(whole), whole.not()));
            }
            if (form instanceof ConditionForm.Compared<F> compared) {
                addComparisons(compared, edited);
            }
        }
    }

    private static <F> ImmutableList<Edited<F>> inside(Condition<F> part, boolean isNegated) {
        List<Edited<F>> edited = new ArrayList<>();
        add(part, isNegated, edited);
        return ImmutableList.copyOf(edited);
    }

    private static <F> Edited<F> with(Edited<F> part, Condition<F> whole) {
        return new Edited<>(part.kind(), part.what(), whole);
    }

    private static <F> void addGroup(
            Condition<F> whole,
            ImmutableList<Condition<F>> parts,
            boolean isAll,
            boolean isNegated,
            List<Edited<F>> edited) {
        if (!isNegated && parts.size() != 1) {
            edited.add(new Edited<>(MutationKind.NEGATE, ConditionWords.of(whole), whole.not()));
        }
        if (parts.size() > 1) {
            edited.add(new Edited<>(MutationKind.SWAP_GROUPING, ConditionWords.of(whole), group(parts, !isAll)));
        }
        for (int i = 0; i < parts.size(); i++) {
            edited.add(new Edited<>(
                    MutationKind.DROP,
                    ConditionWords.of(parts.get(i)),
                    group(replaced(parts, i, Optional.empty()), isAll)));
            for (Edited<F> part : inside(parts.get(i), isNegated && parts.size() == 1)) {
                edited.add(with(part, group(replaced(parts, i, Optional.of(part.condition())), isAll)));
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the array holds conditions on F alone and is not kept
    private static <F> Condition<F> group(ImmutableList<Condition<F>> parts, boolean isAll) {
        Condition<F>[] array = parts.toArray(new Condition[0]);
        return isAll ? Condition.allOf(array) : Condition.anyOf(array);
    }

    private static <F> ImmutableList<Condition<F>> replaced(
            ImmutableList<Condition<F>> parts, int index, Optional<Condition<F>> by) {
        ImmutableList.Builder<Condition<F>> list = ImmutableList.builder();
        list.addAll(parts.subList(0, index));
        by.ifPresent(list::add);
        return list.addAll(parts.subList(index + 1, parts.size())).build();
    }

    private static <F> void addComparisons(ConditionForm.Compared<F> compared, List<Edited<F>> edited) {
        ImmutableList<Object> operands = compared.operands();
        if (compared.comparison() == Comparison.IN && operands.size() > 1) {
            for (Object operand : operands) {
                ImmutableList<Object> rest = operands.stream()
                        .filter(other -> !other.equals(operand))
                        .collect(ImmutableList.toImmutableList());
                if (!rest.isEmpty()) {
                    edited.add(new Edited<>(
                            MutationKind.DROP,
                            MutationText.text("change.value", compared.fact().label(), Words.value(operand)),
                            fact(compared).in(rest.toArray())));
                }
            }
        }
        if (compared.comparison().isThreshold()) {
            Object value = operands.get(0);
            edited.add(edited(
                    compared,
                    MutationKind.SWAP_INCLUSIVENESS,
                    compared.comparison().otherInclusiveness(),
                    value));
            MutationKind shift = value instanceof LocalDate ? MutationKind.SHIFT_DATE : MutationKind.SHIFT_NUMBER;
            Neighbours.of(value).forEach(near -> edited.add(edited(compared, shift, compared.comparison(), near)));
        }
    }

    private static <F> Edited<F> edited(
            ConditionForm.Compared<F> compared, MutationKind kind, Comparison comparison, Object value) {
        Condition<F> condition = threshold(compared, comparison, value);
        return new Edited<>(
                kind, MutationText.text("change.to", compared.required(), ConditionWords.of(condition)), condition);
    }

    @SuppressWarnings("unchecked") // a value of the fact is compared with a value of the same fact
    private static <F> Fact<F, Object> fact(ConditionForm.Compared<F> compared) {
        return (Fact<F, Object>) compared.fact();
    }

    @SuppressWarnings("unchecked") // a fact that is compared with a threshold has comparable values
    private static <F, T extends Comparable<? super T>> Condition<F> threshold(
            ConditionForm.Compared<F> compared, Comparison comparison, Object value) {
        Fact<F, T> fact = (Fact<F, T>) compared.fact();
        T threshold = (T) value;
        return switch (comparison) {
            case AT_LEAST -> Condition.atLeast(fact, threshold);
            case MORE_THAN -> Condition.moreThan(fact, threshold);
            case AT_MOST -> Condition.atMost(fact, threshold);
            case LESS_THAN -> Condition.lessThan(fact, threshold);
            case IS, IS_NOT, IN, OTHER ->
                throw new IllegalArgumentException(
                        "comparison must be one with a threshold, but was '" + comparison + "'");
        };
    }
}
