package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.core.finding.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the code of a fact or of a predicate throws (规则求值失败). Nothing is swallowed: a rule that cannot be
 * evaluated gives no verdict. The message names the fact, and the rule with its citation where the rule is known.
 */
public final class RuleEvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String fact;
    private final @Nullable String rule;
    private final transient ImmutableList<RuleStep<?>> steps;

    private RuleEvaluationException(
            String message,
            @Nullable Throwable cause,
            String fact,
            @Nullable String rule,
            ImmutableList<RuleStep<?>> steps) {
        super(message, cause);
        this.fact = fact;
        this.rule = rule;
        this.steps = steps;
    }

    static RuleEvaluationException ofFact(String fact, String problem, RuntimeException cause) {
        return new RuleEvaluationException(
                "fact " + fact + " " + problem + ": " + cause, cause, fact, null, ImmutableList.of());
    }

    /** Returns this exception with the rule that was being evaluated. */
    RuleEvaluationException in(Rule<?> broken) {
        return new RuleEvaluationException(
                "rule " + broken.id() + " (" + broken.citations().get(0) + "): " + getMessage(),
                getCause(),
                fact,
                broken.id().value(),
                steps);
    }

    /** Returns this exception with the rules that were evaluated before. */
    RuleEvaluationException after(ImmutableList<RuleStep<?>> done) {
        return new RuleEvaluationException(String.valueOf(getMessage()), getCause(), fact, rule, done);
    }

    /** Returns the id of the fact whose code threw. */
    public String factId() {
        return fact;
    }

    /** Returns the id of the rule that was being evaluated, or empty where a condition was tested on its own. */
    public Optional<RuleId> ruleId() {
        return Optional.ofNullable(rule).map(RuleId::of);
    }

    /**
     * Returns the rules that were evaluated before the one that failed, in order; none where only an outcome was asked
     * for, and none after serialization.
     */
    public ImmutableList<RuleStep<?>> steps() {
        return steps == null ? ImmutableList.of() : steps;
    }
}
