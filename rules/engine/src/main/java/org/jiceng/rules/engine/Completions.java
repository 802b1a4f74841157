package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is answered for every combination of values that missing facts may have (补全推演). Where there is one answer only,
 * the missing facts do not matter.
 *
 * @param answers the different answers, in the order of the values
 * @param decisive the ids of the facts whose value can change the answer, in the order in which they were named; none
 *     where there is one answer
 * @param <A> the type of the answer
 */
public record Completions<A>(ImmutableSet<A> answers, ImmutableSet<String> decisive) {

    /** At most this many combinations are tried. */
    static final int LIMIT = 4_096;

    /** Returns the one answer, or empty where there are several. */
    public Optional<A> unanimous() {
        return answers.size() == 1 ? Optional.of(answers.iterator().next()) : Optional.empty();
    }

    static <F, A> Optional<Completions<A>> of(
            ImmutableList<Fact<F, ?>> facts, Function<ImmutableMap<String, Integer>, A> question) {
        long combinations = 1;
        for (Fact<F, ?> fact : facts) {
            combinations *= fact.values().size();
            if (combinations == 0 || combinations > LIMIT) {
                return Optional.empty();
            }
        }
        List<A> answers = new ArrayList<>();
        for (int n = 0; n < combinations; n++) {
            ImmutableMap.Builder<String, Integer> indexes = ImmutableMap.builder();
            int rest = n;
            for (Fact<F, ?> fact : facts) {
                indexes.put(fact.id(), rest % fact.values().size());
                rest /= fact.values().size();
            }
            answers.add(question.apply(indexes.buildOrThrow()));
        }
        return Optional.of(new Completions<>(ImmutableSet.copyOf(answers), decisive(facts, answers)));
    }

    /** Returns the facts for which two combinations that differ in nothing else have different answers. */
    private static <F, A> ImmutableSet<String> decisive(ImmutableList<Fact<F, ?>> facts, List<A> answers) {
        ImmutableSet.Builder<String> decisive = ImmutableSet.builder();
        int stride = 1;
        for (Fact<F, ?> fact : facts) {
            int span = stride * fact.values().size();
            for (int n = 0; n < answers.size(); n++) {
                int base = n - n % span + n % stride;
                if (!answers.get(n).equals(answers.get(base))) {
                    decisive.add(fact.id());
                    break;
                }
            }
            stride = span;
        }
        return decisive.build();
    }
}
