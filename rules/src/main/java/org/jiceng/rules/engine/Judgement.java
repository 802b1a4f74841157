package org.jiceng.rules.engine;

import java.util.Set;
import org.jiceng.core.text.LocalizedText;

/** A condition that only a person can judge. */
final class Judgement<F> extends Condition<F> {

    private final LocalizedText question;

    Judgement(LocalizedText question) {
        this.question = question;
    }

    @Override
    Truth test(F subject, Suppositions supposed) {
        return Truth.UNKNOWN;
    }

    @Override
    boolean lacksFact(F subject, Suppositions supposed) {
        return false;
    }

    @Override
    ConditionTrace explain(F subject, Suppositions supposed) {
        return new ConditionTrace.JudgementStep(question);
    }

    @Override
    void facts(Set<Fact<F, ?>> found) {}

    @Override
    public ConditionForm<F> form() {
        return new ConditionForm.Judged<>(question);
    }

    @Override
    Clauses clauses(boolean wanted, Leaves<F> leaves) {
        return Clauses.NEVER;
    }

    @Override
    String canonical() {
        return "judgement(" + Canonical.quote(question) + ")";
    }
}
