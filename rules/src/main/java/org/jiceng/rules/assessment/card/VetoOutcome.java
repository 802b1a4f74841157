package org.jiceng.rules.assessment.card;

import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Veto;

/**
 * What became of a veto for one body (一票否决结果).
 *
 * @param veto the veto
 * @param decision whether it holds
 * @param reason the comparison that decided, or what is missing
 */
public record VetoOutcome(Veto veto, Decision decision, LocalizedText reason) {

    /** Whether a veto holds. */
    public enum Decision {
        /** It holds and has its effect, 触发. */
        HOLDS("触发", "holds"),
        /** It does not hold, 未触发. */
        DOES_NOT_HOLD("未触发", "does not hold"),
        /** It cannot be decided because a fact is missing, or it is decided in the ranking, 待定. */
        UNDECIDED("待定", "undecided");

        private final String chinese;
        private final String english;

        Decision(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the name of the decision. */
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }

    /** Returns whether the veto holds and has its effect. */
    public boolean holds() {
        return decision == Decision.HOLDS;
    }

    /** Returns a grade lowered by the vetoes that hold, never raised. */
    public static Grade lowered(Grading grading, Grade grade, Iterable<VetoOutcome> vetoes) {
        int index = grading.grades().indexOf(grade);
        int last = grading.grades().size() - 1;
        for (VetoOutcome outcome : vetoes) {
            if (outcome.holds() && outcome.veto().effect() == Veto.Effect.LOWEST_GRADE) {
                index = last;
            } else if (outcome.holds() && outcome.veto().effect() == Veto.Effect.BAR_TOP_GRADE) {
                index = Math.max(index, Math.min(1, last));
            }
        }
        return grading.grades().get(index);
    }
}
