package org.jiceng.benchmarks.admission;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The ten rules as a list of lambdas that says of each whether it hit: the explained if-chain. */
final class TracedLambdas implements Decider {

    /**
     * What a rule said.
     *
     * @param rule the rule
     * @param hit whether it hit
     */
    record Step(Answer rule, boolean hit) {}

    private final ImmutableList<Map.Entry<Answer, Predicate<Matter>>> rules =
            Rules.PREDICATES.entrySet().asList();

    @Override
    public Answer decide(Matter matter) {
        return trace(matter).stream()
                .filter(Step::hit)
                .map(Step::rule)
                .findFirst()
                .orElse(Answer.ADMITTED);
    }

    /** Returns what each rule said. */
    List<Step> trace(Matter matter) {
        List<Step> steps = new ArrayList<>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            Map.Entry<Answer, Predicate<Matter>> rule = rules.get(i);
            steps.add(new Step(rule.getKey(), rule.getValue().test(matter)));
        }
        return steps;
    }
}
