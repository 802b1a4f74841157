package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How the truth of a condition came about for one case (条件判定过程): a tree of facts, groups, judgements and exceptions.
 * Parts that were not looked at, because one before them decided, are not in it.
 */
public sealed interface ConditionTrace {

    /** Returns the truth of this step. */
    Truth truth();

    /** Returns this step for people, one line. */
    LocalizedText text();

    /**
     * Returns the ids of the facts that are not stated and on which the truth of this step depends, in order; none
     * where the truth is known.
     */
    ImmutableSet<String> missingFacts();

    /** Returns the questions that a person has to judge and on which the truth of this step depends, in order. */
    ImmutableSet<LocalizedText> openJudgements();

    /**
     * Returns the facts and judgements that make this step as true, false or unknown as it is, in order: of a group in
     * which all must hold the first part that does not, of a group in which one must hold every part that does not.
     */
    ImmutableList<ConditionTrace> causes();

    /** How the parts of a group are joined. */
    enum Grouping {
        /** All must hold. */
        ALL("trace.all"),
        /** At least one must hold. */
        ANY("trace.any"),
        /** The one part must not hold. */
        NOT("trace.not");

        private final String key;

        Grouping(String key) {
            this.key = key;
        }
    }

    /**
     * A fact was compared.
     *
     * @param truth the truth
     * @param factId the id of the fact
     * @param fact its name
     * @param value its value, or null where it is not stated
     * @param required what was required of it
     */
    record FactStep(
            Truth truth,
            String factId,
            LocalizedText fact,
            @Nullable Object value,
            LocalizedText required) implements ConditionTrace {

        /** Returns its value for people, or empty where it is not stated. */
        public Optional<LocalizedText> actual() {
            return Optional.ofNullable(value).map(EngineText::value);
        }

        @Override
        public LocalizedText text() {
            return EngineText.text(
                    "trace.leaf", fact, actual().orElseGet(() -> EngineText.text("value.unknown")), required);
        }

        @Override
        public ImmutableSet<String> missingFacts() {
            return truth == Truth.UNKNOWN ? ImmutableSet.of(factId) : ImmutableSet.of();
        }

        @Override
        public ImmutableSet<LocalizedText> openJudgements() {
            return ImmutableSet.of();
        }

        @Override
        public ImmutableList<ConditionTrace> causes() {
            return ImmutableList.of(this);
        }
    }

    /**
     * Several steps were joined.
     *
     * @param truth the truth
     * @param grouping how they are joined
     * @param steps the steps
     */
    record GroupStep(Truth truth, Grouping grouping, ImmutableList<ConditionTrace> steps) implements ConditionTrace {

        @Override
        public LocalizedText text() {
            return steps.isEmpty()
                    ? EngineText.text("trace.always")
                    : EngineText.text(grouping.key, EngineText.steps(steps));
        }

        @Override
        public ImmutableSet<String> missingFacts() {
            return truth != Truth.UNKNOWN
                    ? ImmutableSet.of()
                    : steps.stream()
                            .flatMap(step -> step.missingFacts().stream())
                            .collect(ImmutableSet.toImmutableSet());
        }

        @Override
        public ImmutableSet<LocalizedText> openJudgements() {
            return truth != Truth.UNKNOWN
                    ? ImmutableSet.of()
                    : steps.stream()
                            .flatMap(step -> step.openJudgements().stream())
                            .collect(ImmutableSet.toImmutableSet());
        }

        @Override
        public ImmutableList<ConditionTrace> causes() {
            Truth wanted = grouping == Grouping.NOT ? truth.negate() : truth;
            boolean oneDecides = truth == (grouping == Grouping.ALL ? Truth.FALSE : Truth.TRUE);
            return steps.stream()
                    .filter(step -> step.truth() == wanted)
                    .limit(oneDecides ? 1 : Long.MAX_VALUE)
                    .flatMap(step -> step.causes().stream())
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /**
     * A person has to judge.
     *
     * @param question what the person has to judge
     */
    record JudgementStep(LocalizedText question) implements ConditionTrace {

        @Override
        public Truth truth() {
            return Truth.UNKNOWN;
        }

        @Override
        public LocalizedText text() {
            return EngineText.text("required.judgement", question);
        }

        @Override
        public ImmutableSet<String> missingFacts() {
            return ImmutableSet.of();
        }

        @Override
        public ImmutableSet<LocalizedText> openJudgements() {
            return ImmutableSet.of(question);
        }

        @Override
        public ImmutableList<ConditionTrace> causes() {
            return ImmutableList.of(this);
        }
    }

    /**
     * An exception was looked at: it holds where its condition holds and none of the exceptions to it does.
     *
     * @param title what it lets pass
     * @param citations where it stands on the day
     * @param when how its condition came out
     * @param unless how the exceptions to it came out
     */
    record ExceptionStep(
            LocalizedText title,
            ImmutableList<Citation> citations,
            ConditionTrace when,
            ImmutableList<ExceptionStep> unless)
            implements ConditionTrace {

        private GroupStep group() {
            ImmutableList.Builder<ConditionTrace> steps = ImmutableList.builder();
            steps.add(when);
            unless.forEach(
                    step -> steps.add(new GroupStep(step.truth().negate(), Grouping.NOT, ImmutableList.of(step))));
            return new GroupStep(truth(), Grouping.ALL, steps.build());
        }

        @Override
        public Truth truth() {
            Truth truth = when.truth();
            for (ExceptionStep step : unless) {
                truth = truth.and(step.truth().negate());
            }
            return truth;
        }

        @Override
        public LocalizedText text() {
            return EngineText.text("trace.exception", title, EngineText.values(citations), EngineText.truth(truth()));
        }

        @Override
        public ImmutableSet<String> missingFacts() {
            return group().missingFacts();
        }

        @Override
        public ImmutableSet<LocalizedText> openJudgements() {
            return group().openJudgements();
        }

        @Override
        public ImmutableList<ConditionTrace> causes() {
            return group().causes();
        }
    }
}
