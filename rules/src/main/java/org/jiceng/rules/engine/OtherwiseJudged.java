package org.jiceng.rules.engine;

import java.util.Set;
import org.jiceng.core.text.LocalizedText;

/** A condition that a person judges where it is unknown. */
final class OtherwiseJudged<F> extends Condition<F> {

    private final Condition<F> part;
    private final LocalizedText question;

    OtherwiseJudged(Condition<F> part, LocalizedText question) {
        this.part = part;
        this.question = question;
    }

    @Override
    Truth test(F subject, Suppositions supposed) {
        return part.test(subject, supposed);
    }

    @Override
    boolean lacksFact(F subject, Suppositions supposed) {
        return false;
    }

    @Override
    ConditionTrace explain(F subject, Suppositions supposed) {
        ConditionTrace step = part.explain(subject, supposed);
        return step.truth() == Truth.UNKNOWN ? new ConditionTrace.JudgementStep(question) : step;
    }

    @Override
    void facts(Set<Fact<F, ?>> found) {
        part.facts(found);
    }

    @Override
    public ConditionForm<F> form() {
        return new ConditionForm.OtherwiseJudged<>(part, question);
    }

    @Override
    Clauses clauses(boolean wanted, Leaves<F> leaves) {
        return part.clauses(wanted, leaves);
    }

    @Override
    String canonical() {
        return "otherwiseJudged(" + part.canonical() + "; " + Canonical.quote(question) + ")";
    }
}
