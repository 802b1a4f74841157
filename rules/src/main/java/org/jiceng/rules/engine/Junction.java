package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All or any of several conditions, in three-valued logic after Kleene. Parts behind one that decides the whole are not
 * looked at, neither for the truth nor for the trace.
 */
final class Junction<F> extends Condition<F> {

    /** How the parts are joined, and the truth of a part that decides the whole. */
    enum Operator {
        ALL(Truth.FALSE, ConditionTrace.Grouping.ALL),
        ANY(Truth.TRUE, ConditionTrace.Grouping.ANY);

        private final Truth deciding;
        private final ConditionTrace.Grouping grouping;

        Operator(Truth deciding, ConditionTrace.Grouping grouping) {
            this.deciding = deciding;
            this.grouping = grouping;
        }
    }

    private final Operator operator;
    private final ImmutableList<Condition<F>> parts;

    Junction(Operator operator, ImmutableList<Condition<F>> parts) {
        this.operator = operator;
        this.parts = parts;
    }

    @Override
    Truth test(F subject, Suppositions supposed) {
        Truth truth = operator.deciding.negate();
        for (int i = 0; i < parts.size() && truth != operator.deciding; i++) {
            truth = join(truth, parts.get(i).test(subject, supposed));
        }
        return truth;
    }

    @Override
    boolean lacksFact(F subject, Suppositions supposed) {
        if (test(subject, supposed) != Truth.UNKNOWN) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).lacksFact(subject, supposed)) {
                return true;
            }
        }
        return false;
    }

    @Override
    ConditionTrace explain(F subject, Suppositions supposed) {
        if (parts.isEmpty()) {
            return new ConditionTrace.GroupStep(operator.deciding.negate(), operator.grouping, ImmutableList.of());
        }
        ConditionTrace first = parts.get(0).explain(subject, supposed);
        Truth truth = join(operator.deciding.negate(), first.truth());
        if (truth == operator.deciding || parts.size() == 1) {
            return new ConditionTrace.GroupStep(truth, operator.grouping, ImmutableList.of(first));
        }
        ConditionTrace second = parts.get(1).explain(subject, supposed);
        truth = join(truth, second.truth());
        if (truth == operator.deciding || parts.size() == 2) {
            return new ConditionTrace.GroupStep(truth, operator.grouping, ImmutableList.of(first, second));
        }
        ImmutableList.Builder<ConditionTrace> steps = ImmutableList.builder();
        steps.add(first).add(second);
        for (int i = 2; i < parts.size() && truth != operator.deciding; i++) {
            ConditionTrace step = parts.get(i).explain(subject, supposed);
            steps.add(step);
            truth = join(truth, step.truth());
        }
        return new ConditionTrace.GroupStep(truth, operator.grouping, steps.build());
    }

    private Truth join(Truth sofar, Truth part) {
        return part == operator.deciding.negate() ? sofar : part;
    }

    @Override
    void facts(Set<Fact<F, ?>> found) {
        for (Condition<F> part : parts) {
            part.facts(found);
        }
    }

    @Override
    public ConditionForm<F> form() {
        return operator == Operator.ALL ? new ConditionForm.All<>(parts) : new ConditionForm.Any<>(parts);
    }

    @Override
    Clauses clauses(boolean wanted, Leaves<F> leaves) {
        boolean oneIsEnough = wanted == (operator == Operator.ANY);
        Clauses clauses = oneIsEnough ? Clauses.NEVER : Clauses.ALWAYS;
        for (Condition<F> part : parts) {
            Clauses more = part.clauses(wanted, leaves);
            clauses = oneIsEnough ? clauses.or(more) : clauses.and(more);
        }
        return clauses;
    }

    @Override
    String canonical() {
        return operator + parts.stream().map(Condition::canonical).collect(Collectors.joining("; ", "(", ")"));
    }
}
