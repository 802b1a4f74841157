package org.jiceng.rules.engine;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** What a rule says of a case (判定): one of four answers, never three. */
public enum Verdict implements Labeled {
    /** The rule applies and what it requires holds, 符合. */
    SATISFIED("verdict.satisfied"),
    /** The rule applies and what it requires does not hold, 不符合. */
    VIOLATED("verdict.violated"),
    /** The rule does not apply, 不适用; see {@link Inapplicability} for why. */
    NOT_APPLICABLE("verdict.notApplicable"),
    /** It cannot be decided, 无法判定: a fact is missing, or a person must judge. */
    UNDETERMINED("verdict.undetermined");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    @Override
    public LocalizedText label() {
        return EngineText.text(key);
    }
}
