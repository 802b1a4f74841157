package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** All or any of several conditions, in three-valued logic after Kleene. */
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
    public Truth test(F subject) {
        Truth truth = operator.deciding.negate();
        for (int i = 0; i < parts.size(); i++) {
            Truth part = parts.get(i).test(subject);
            if (part == operator.deciding) {
                return part;
            }
            if (part == Truth.UNKNOWN) {
                truth = Truth.UNKNOWN;
            }
        }
        return truth;
    }

    @Override
    public ConditionTrace explain(F subject) {
        ImmutableList<ConditionTrace> steps =
                parts.stream().map(part -> part.explain(subject)).collect(ImmutableList.toImmutableList());
        return new ConditionTrace.GroupStep(test(subject), operator.grouping, steps);
    }

    @Override
    String canonical() {
        return operator + parts.stream().map(Condition::canonical).collect(Collectors.joining("; ", "(", ")"));
    }
}
