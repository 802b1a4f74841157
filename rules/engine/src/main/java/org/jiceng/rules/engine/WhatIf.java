package org.jiceng.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiceng.core.text.LocalizedText;

/**
 * What a change of rules would do to many cases (规则变更影响): each is answered by the rules before and after, and the
 * answers are counted. Cases are looked at one by one, so there may be a million.
 *
 * <pre>{@code
 * WhatIf<Outcome> effect = WhatIf.compare(
 *         requests.stream(),
 *         AdmissionRequest::id,
 *         request -> today.decide(request).outcome(),
 *         request -> reformed.decide(request).outcome(),
 *         10);
 * }</pre>
 *
 * @param total how many cases were looked at
 * @param counts how many cases went from which answer to which, in the order in which they came up
 * @param samples the names of the first cases of each change of answer
 * @param <O> the type of an answer
 */
public record WhatIf<O>(
        long total, ImmutableMap<Transition<O>, Long> counts, ImmutableListMultimap<Transition<O>, String> samples)
        implements LocalizedText {

    /**
     * From one answer to another, or the same.
     *
     * @param before the answer before
     * @param after the answer after
     * @param <O> the type of an answer
     */
    public record Transition<O>(O before, O after) {

        /** Returns whether the answers differ. */
        public boolean isChange() {
            return !before.equals(after);
        }
    }

    /**
     * Compares.
     *
     * @param cases the cases
     * @param name the name of a case, for the samples
     * @param before the answer before
     * @param after the answer after
     * @param most how many samples are kept of each change, 0 or more
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public static <F, O> WhatIf<O> compare(
            Stream<F> cases,
            Function<? super F, String> name,
            Function<? super F, ? extends O> before,
            Function<? super F, ? extends O> after,
            int most) {
        checkArgument(most >= 0, "number of samples must not be negative, but was %s", most);
        Map<Transition<O>, Long> counts = new LinkedHashMap<>();
        ListMultimap<Transition<O>, String> samples = LinkedListMultimap.create();
        long[] total = {0};
        cases.sequential().forEach(one -> {
            total[0]++;
            Transition<O> transition = new Transition<>(before.apply(one), after.apply(one));
            counts.merge(transition, 1L, Long::sum);
            if (transition.isChange() && samples.get(transition).size() < most) {
                samples.put(transition, name.apply(one));
            }
        });
        return new WhatIf<>(total[0], ImmutableMap.copyOf(counts), ImmutableListMultimap.copyOf(samples));
    }

    /**
     * Compares the verdicts of every rule that two sets have, for cases that both can answer. The name of a sample is
     * the rule and the case.
     *
     * @param cases the cases
     * @param name the name of a case, for the samples
     * @param before the rules before
     * @param after the rules after; a rule that only one of the sets has is not applicable in the other
     * @param most how many samples are kept of each change, 0 or more
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public static <F> WhatIf<ImmutableMap<String, Verdict>> ofVerdicts(
            Stream<F> cases, Function<? super F, String> name, RuleSet<F> before, RuleSet<F> after, int most) {
        return compare(cases, name, one -> verdicts(before, one), one -> verdicts(after, one), most);
    }

    private static <F> ImmutableMap<String, Verdict> verdicts(RuleSet<F> rules, F subject) {
        Reading<F> reading = rules.read(subject);
        ImmutableMap.Builder<String, Verdict> verdicts = ImmutableMap.builder();
        for (int i = 0; i < rules.rules().size(); i++) {
            Verdict verdict = reading.verdict(i);
            if (verdict != Verdict.NOT_APPLICABLE) {
                verdicts.put(rules.rules().get(i).id().value(), verdict);
            }
        }
        return verdicts.buildOrThrow();
    }

    /** Returns how many cases are answered differently. */
    public long changed() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isChange())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * Returns whether any case is answered differently; a reform without effect is one that somebody should look at.
     */
    public boolean hasEffect() {
        return changed() > 0;
    }

    /** Says the counts, one line for each change with its samples, or that there is no effect. */
    @Override
    public String in(Locale locale) {
        if (!hasEffect()) {
            return EngineText.text("whatIf.none", total).in(locale);
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(EngineText.text("whatIf.head", total, changed()).in(locale));
        counts.forEach((transition, count) -> {
            if (transition.isChange()) {
                lines.add(EngineText.text(
                                "whatIf.change",
                                EngineText.value(transition.before()),
                                EngineText.value(transition.after()),
                                count,
                                EngineText.values(samples.get(transition)))
                        .in(locale));
            }
        });
        return String.join("\n", lines.build());
    }

    /** Returns the English form. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
