package org.jiceng.rules.testing.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.core.finding.RuleId;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;

/** What cases exercised of a rule book. */
final class BookTally {

    private final String source;
    private final Map<RuleId, RuleTally> rules = new LinkedHashMap<>();
    private long cases;

    BookTally(RuleBook<?> book) {
        this.source = book.id();
        book.rules().forEach(rule -> rules.put(rule.id(), new RuleTally(rule)));
    }

    String source() {
        return source;
    }

    long cases() {
        return cases;
    }

    ImmutableList<RuleTally> rules() {
        return ImmutableList.copyOf(rules.values());
    }

    void add(LocalDate day, List<? extends RuleStep<?>> trace) {
        cases++;
        ImmutableSet<RuleId> violated = trace.stream()
                .filter(step -> step.verdict() == Verdict.VIOLATED
                        && step.rule().modality().isStrict())
                .map(step -> step.rule().id())
                .collect(ImmutableSet.toImmutableSet());
        for (RuleStep<?> step : trace) {
            RuleTally rule = rules.get(step.rule().id());
            if (rule != null) {
                rule.add(step, day, violated);
            }
        }
    }

    ImmutableList<CoverageItem> items() {
        return rules.values().stream()
                .flatMap(rule -> rule.items(source).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
