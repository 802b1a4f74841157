package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the smallest sets of changes after which something holds, each by applying the rules again. */
final class Changes<F> {

    private final Evaluation<F> evaluation;
    private final Predicate<Evaluation<F>> wanted;

    /** A fact and the index of the value that it would have. */
    private record Step(Fact<?, ?> fact, int index) {}

    Changes(Evaluation<F> evaluation, Predicate<Evaluation<F>> wanted) {
        this.evaluation = evaluation;
        this.wanted = wanted;
    }

    /** Returns the sets of one change, and then those of two of which neither is enough alone. */
    ImmutableList<ImmutableList<Change>> of(ImmutableList<Fact<F, ?>> facts) {
        List<Step> steps = new ArrayList<>();
        for (Fact<F, ?> fact : facts) {
            Object actual = evaluation.valueOf(fact);
            for (int i = 0; i < fact.values().size(); i++) {
                if (!fact.values().get(i).equals(actual)) {
                    steps.add(new Step(fact, i));
                }
            }
        }
        List<ImmutableList<Step>> found = new ArrayList<>();
        List<Step> rest = new ArrayList<>();
        for (Step step : steps) {
            if (isEnough(ImmutableList.of(step))) {
                found.add(ImmutableList.of(step));
            } else {
                rest.add(step);
            }
        }
        for (int i = 0; i < rest.size(); i++) {
            for (int j = i + 1; j < rest.size(); j++) {
                ImmutableList<Step> pair = ImmutableList.of(rest.get(i), rest.get(j));
                if (!rest.get(i).fact().equals(rest.get(j).fact()) && isEnough(pair)) {
                    found.add(pair);
                }
            }
        }
        return found.stream()
                .map(set -> set.stream().map(this::change).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isEnough(ImmutableList<Step> set) {
        return wanted.test(evaluation.changing(set.stream()
                .collect(ImmutableMap.toImmutableMap(step -> step.fact().id(), Step::index))));
    }

    private Change change(Step step) {
        @SuppressWarnings("unchecked") // the steps were made of facts about F
        Fact<F, ?> fact = (Fact<F, ?>) step.fact();
        return new Change(
                fact.id(),
                fact.label(),
                Optional.ofNullable(evaluation.valueOf(fact)).map(EngineText::value),
                EngineText.value(fact.values().get(step.index())));
    }
}
