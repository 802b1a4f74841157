package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/**
 * What is answered for every combination of values that missing facts may have (补全推演). Where there is one answer only,
 * the missing facts do not matter.
 *
 * <p>Combinations are not tried one by one, see {@link Evaluation#complete}. Where not all of them could be looked at,
 * {@link #extent()} says why, and nothing else is said.
 *
 * @param extent whether every combination was looked at, and otherwise why not
 * @param answers the different answers, in the order in which they were found; none where not every combination was
 *     looked at
 * @param decisive the ids of the facts whose value can change the answer, in the order in which they were named; none
 *     where there is one answer, and where not every combination was looked at
 * @param <A> the type of the answer
 */
public record Completions<A>(Extent extent, ImmutableSet<A> answers, ImmutableSet<String> decisive) {

    /** How far combinations were looked at (推演范围). */
    public enum Extent implements Labeled {
        /** Every combination, 全部组合. */
        EVERY_COMBINATION("全部组合均已推演", "every combination was looked at"),
        /** A fact that decides can have any value of its type, so its values cannot be tried, 取值不可穷举. */
        OPEN_VALUES("有事实的取值不可穷举", "a fact can have any value, so its values cannot be tried"),
        /** It would take more than 100,000 boxes, 超出推演上限. */
        WORK_LIMIT(
                "组合过多，超出推演上限（" + Boxes.LIMIT + "）",
                "the combinations are too many to look at (limit " + Boxes.LIMIT + ")");

        private final String chinese;
        private final String english;

        Extent(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }

    /** Returns the one answer, or empty where there are several or not every combination was looked at. */
    public Optional<A> unanimous() {
        return answers.size() == 1 ? Optional.of(answers.iterator().next()) : Optional.empty();
    }

    static <A> Completions<A> unknown(Extent extent) {
        return new Completions<>(extent, ImmutableSet.of(), ImmutableSet.of());
    }
}
