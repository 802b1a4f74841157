package org.jiceng.benchmarks.admission;

import org.jspecify.annotations.Nullable;

/** A matter on its way through an engine that has actions: the first rule that answers is the one that counts. */
public final class Decision {

    private @Nullable Matter matter;
    private @Nullable Answer answer;

    /** Starts with another matter. */
    public Decision start(Matter next) {
        matter = next;
        answer = null;
        return this;
    }

    /** Returns the matter. */
    public Matter getMatter() {
        if (matter == null) {
            throw new IllegalStateException("decision must be started, but was not");
        }
        return matter;
    }

    /** Takes the answer of a rule, unless an earlier one answered. */
    public void setAnswer(Answer next) {
        if (answer == null) {
            answer = next;
        }
    }

    /** Returns the answer; admitted where no rule gave one. */
    public Answer getAnswer() {
        return answer == null ? Answer.ADMITTED : answer;
    }
}
