package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.text.LocalizedText;

/**
 * Compiles rules into a {@link RuleTable}. Where a case is read, that is done before the first decision of a process,
 * so it does without streams.
 */
final class RuleCompiler<F> {

    private final ImmutableList<Condition<F>> leaves;
    private final ImmutableList<RuleClauses> rules;
    private final ImmutableIntArray asked;
    private final Map<Fact<F, ?>, FactColumn<F>> columns = new LinkedHashMap<>();
    private int bits;

    /**
     * Makes a compiler.
     *
     * @param leaves the conditions on facts, in the order in which the rules ask them
     * @param rules with which combinations of these each rule has which verdict
     * @param asked how many facts each rule and those before it ask
     */
    private RuleCompiler(
            ImmutableList<Condition<F>> leaves, ImmutableList<RuleClauses> rules, ImmutableIntArray asked) {
        this.leaves = leaves;
        this.rules = rules;
        this.asked = asked;
    }

    /** Returns the table of rules, or empty where they ask more than a word has bits for. */
    static <F> Optional<RuleTable<F>> compile(ImmutableList<ActiveRule<F>> rules) {
        Leaves<F> leaves = new Leaves<>();
        ImmutableList.Builder<RuleClauses> clauses = ImmutableList.builder();
        ImmutableIntArray.Builder asked = ImmutableIntArray.builder();
        for (ActiveRule<F> rule : rules) {
            RuleClauses ofRule = RuleClauses.of(rule, leaves);
            if (ofRule.isTooLarge()) {
                return Optional.empty();
            }
            clauses.add(ofRule);
            asked.add(leaves.countFacts());
        }
        RuleCompiler<F> compiler = new RuleCompiler<>(leaves.all(), clauses.build(), asked.build());
        compiler.number();
        return compiler.bits > Long.SIZE ? Optional.empty() : Optional.of(compiler.table());
    }

    /** Gives the facts and the conditions on them their bits, in the order in which the rules ask them. */
    private void number() {
        Set<Fact<F, ?>> facts = new LinkedHashSet<>();
        for (Condition<F> leaf : leaves) {
            facts.add(Leaves.fact(leaf));
        }
        for (Fact<F, ?> fact : facts) {
            ImmutableList.Builder<FactTest<F, ?>> tests = ImmutableList.builder();
            for (Condition<F> leaf : leaves) {
                if (leaf instanceof FactTest<F, ?> test && test.fact().equals(fact)) {
                    tests.add(test);
                }
            }
            FactColumn<F> column = new FactColumn<>(fact, tests.build(), bits);
            columns.put(fact, column);
            bits += column.size();
        }
    }

    private RuleTable<F> table() {
        ImmutableList.Builder<ImmutableList<RuleTable.Pattern>> patterns = ImmutableList.builder();
        for (RuleClauses rule : rules) {
            patterns.add(patterns(rule.violated()));
        }
        for (RuleClauses rule : rules) {
            patterns.add(patterns(rule.notApplicable()));
        }
        for (RuleClauses rule : rules) {
            patterns.add(patterns(rule.satisfied()));
        }
        return new RuleTable<>(padded(), patterns.build(), asked);
    }

    /** Returns the columns, and after them columns of a fact that no case states. */
    private ImmutableList<FactColumn<F>> padded() {
        ImmutableList.Builder<FactColumn<F>> padded = ImmutableList.builder();
        padded.addAll(columns.values());
        for (int i = columns.size(); i % RuleTable.AT_A_TIME != 0; i++) {
            padded.add(new FactColumn<>(
                    Fact.of("nothing", LocalizedText.verbatim("nothing"), subject -> null), ImmutableList.of(), 0));
        }
        return padded.build();
    }

    private ImmutableList<RuleTable.Pattern> patterns(Clauses clauses) {
        ImmutableList.Builder<RuleTable.Pattern> patterns = ImmutableList.builder();
        for (Clauses.Clause clause : clauses.all()) {
            Optional<RuleTable.Pattern> pattern = pattern(clause);
            if (pattern.isPresent()) {
                patterns.add(pattern.get());
            }
        }
        return patterns.build();
    }

    /** Returns the pattern of a clause, or empty where it has a fact stated and not stated at once. */
    private Optional<RuleTable.Pattern> pattern(Clauses.Clause clause) {
        long set = 0;
        long notSet = 0;
        for (int i = 0; i < leaves.size(); i++) {
            FactColumn<F> column = Objects.requireNonNull(columns.get(Leaves.fact(leaves.get(i))));
            long bit = column.bit(leaves.get(i));
            if ((clause.holding() >>> i & 1) != 0) {
                set |= bit;
            }
            if ((clause.failing() >>> i & 1) != 0) {
                notSet |= bit;
                set |= column.stated() & ~bit;
            }
        }
        return (set & notSet) != 0 ? Optional.empty() : Optional.of(new RuleTable.Pattern(set | notSet, set));
    }
}
