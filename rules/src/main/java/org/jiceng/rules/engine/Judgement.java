package org.jiceng.rules.engine;

import java.util.Locale;
import org.jiceng.core.text.LocalizedText;

/** A condition that only a person can judge. */
final class Judgement<F> extends Condition<F> {

    private final LocalizedText question;

    Judgement(LocalizedText question) {
        this.question = question;
    }

    @Override
    public Truth test(F subject) {
        return Truth.UNKNOWN;
    }

    @Override
    public ConditionTrace explain(F subject) {
        return new ConditionTrace.JudgementStep(question);
    }

    @Override
    String canonical() {
        return "judgement(" + question.in(Locale.ENGLISH) + ")";
    }
}
