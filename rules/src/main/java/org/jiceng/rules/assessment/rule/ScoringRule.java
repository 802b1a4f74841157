package org.jiceng.rules.assessment.rule;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.internal.Texts;

/**
 * How an indicator's evidence becomes points (计分规则). Each rule is a type of its own; {@link #kind()} tells them apart
 * in an exhaustive {@code switch}.
 *
 * <p>Points and limits of a rule are from −1,000,000 to 1,000,000 with at most 6 decimals, and its builder throws an
 * {@link IllegalStateException} that names what breaks this. A value is from 0 to 10<sup>14</sup>, a number of votes or
 * occurrences a whole number from 0 to 10,000,000, where the rule states no other range.
 *
 * <p>A rule works on the full points of its indicator, or of its component in a {@link Composite}. Rules that need more
 * than one value name the part of each ({@code part} in evidence); a rule with a single value takes it from the blank
 * part.
 */
public abstract sealed class ScoringRule
        permits JudgedPoints,
                Checklist,
                UnitRule,
                CompletionRatio,
                AllOrNothing,
                Ballot,
                Levels,
                Target,
                PeerRule,
                Conversion,
                Formula,
                Composite {

    /** The name of the single value of a rule that has one: the blank part. */
    public static final String MAIN = "";

    ScoringRule() {}

    /** The kinds of rule, one for each type that this class permits. */
    public enum Kind {
        /** 评分, see {@link JudgedPoints}. */
        JUDGED("评分", "judged points"),
        /** 分项计分, see {@link Checklist}. */
        CHECKLIST("分项计分", "checklist"),
        /** 扣分, see {@link Deduction}. */
        DEDUCTION("扣分", "deduction"),
        /** 累计加分, see {@link Accrual}. */
        ACCRUAL("累计计分", "accrual"),
        /** 按完成比例, see {@link CompletionRatio}. */
        COMPLETION("按完成比例", "completion ratio"),
        /** 达标得分, see {@link AllOrNothing}. */
        ALL_OR_NOTHING("达标得分", "all or nothing"),
        /** 满意度测评, see {@link Ballot}. */
        BALLOT("满意度测评", "ballot"),
        /** 定档, see {@link Levels}. */
        LEVELS("定档计分", "levels"),
        /** 目标值加减分, see {@link Target}. */
        TARGET("目标值加减分", "target with steps"),
        /** 按排名赋分, see {@link RankTable}. */
        RANK("按排名赋分", "rank points"),
        /** 与最优值比例, see {@link ProportionalToBest}. */
        BEST("与最优值比例", "proportional to the best"),
        /** 与平均值比较, see {@link AgainstAverage}. */
        AVERAGE("与平均值比较", "against the average"),
        /** 折算, see {@link Conversion}. */
        CONVERSION("折算", "conversion"),
        /** 公式, see {@link Formula}. */
        FORMULA("公式", "formula"),
        /** 组合, see {@link Composite}. */
        COMPOSITE("组合计分", "composite");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the name of the kind. */
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }

    /** Returns which kind of rule this is. */
    public abstract Kind kind();

    /** Returns the parts that evidence may give values for; the blank part for a rule with a single value. */
    public abstract ImmutableSet<String> inputParts();

    /** Returns whether several rows for one part add up, each being an occurrence of its own. */
    public boolean addsUp() {
        return false;
    }

    /** Returns whether the values of several raters can be added up and scored once, because they are counts. */
    public boolean canBePooled() {
        return addsUp();
    }

    /** Returns whether the points of a body depend on the values of the others. */
    public boolean needsPeers() {
        return false;
    }

    /** Returns the words that are values of this rule, instead of numbers. */
    public ImmutableSet<String> words() {
        return ImmutableSet.of();
    }

    /**
     * Returns why a value of a part is out of range, or empty where it is in range. What is in range is either every
     * number or every whole number between two limits, both inclusive.
     */
    public abstract Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full);

    /**
     * Returns whether {@link #problemTogether} can find anything: values that are in range one by one and contradict.
     */
    public boolean limitsTogether() {
        return false;
    }

    /** Returns why values that are in range one by one cannot be true together. */
    public Optional<LocalizedText> problemTogether(Map<String, BigDecimal> values) {
        return Optional.empty();
    }

    /** Returns the outcome for evidence that was checked. */
    public abstract Outcome score(Inputs inputs);

    /** Returns the least and the most points that the rule can give. */
    public abstract Bounds bounds(BigDecimal full);

    static Optional<LocalizedText> within(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of(Texts.text("value.range", least, most));
    }

    static Optional<LocalizedText> count(BigDecimal value) {
        return Amounts.isCount(value) ? Optional.empty() : Optional.of(Texts.text("value.count", Amounts.MAX_COUNT));
    }

    /** Returns why a value is not from 0 to 10<sup>14</sup>, or empty if it is. */
    public static Optional<LocalizedText> notNegative(BigDecimal value) {
        return within(value, BigDecimal.ZERO, Amounts.MAX_VALUE);
    }
}
