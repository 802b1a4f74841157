package org.jiceng.rules.engine;

/**
 * Thrown when the code of a fact or of a condition throws. Nothing is swallowed: a rule that cannot be evaluated gives
 * no verdict. The message names the fact, and the rule with its citations where the rule is known.
 */
public final class RuleEvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleEvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
