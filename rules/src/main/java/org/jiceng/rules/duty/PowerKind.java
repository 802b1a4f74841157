package org.jiceng.rules.duty;

import java.util.Optional;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** The kind of an administrative power (职权类型、权种类型), as lists of powers and responsibilities sort them. */
public enum PowerKind implements Labeled {
    /** Administrative licence, 行政许可. */
    LICENCE("行政许可", "licence"),
    /** Administrative penalty, 行政处罚. */
    PENALTY("行政处罚", "penalty"),
    /** Administrative coercion, 行政强制. */
    COERCION("行政强制", "coercion"),
    /** Administrative levy, 行政征收. */
    LEVY("行政征收", "levy"),
    /** Administrative payment, 行政给付. */
    PAYMENT("行政给付", "payment"),
    /** Administrative inspection, 行政检查. */
    INSPECTION("行政检查", "inspection"),
    /** Administrative confirmation, 行政确认. */
    CONFIRMATION("行政确认", "confirmation"),
    /** Administrative reward, 行政奖励. */
    REWARD("行政奖励", "reward"),
    /** Administrative adjudication, 行政裁决. */
    ADJUDICATION("行政裁决", "adjudication"),
    /** Every other power, 其他职权. */
    OTHER("其他职权", "other power");

    private final String chinese;
    private final String english;

    PowerKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Returns the kind that a list writes, by its Chinese term, the constant's name or another word of
     * {@link DutyVocabulary#published()}; empty for another word.
     */
    public static Optional<PowerKind> named(String word) {
        return DutyVocabulary.published().powerKind(word);
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
