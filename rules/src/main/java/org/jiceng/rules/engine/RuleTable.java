package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.core.law.Modality;

/**
 * The rules of a set as combinations of the conditions on single facts, so that a case which was read once is judged
 * without reading it again.
 */
final class RuleTable<F> {

    /** One rule: with which combinations it has which verdict, looked at in this order. */
    record Row(Clauses notApplicable, Clauses satisfied, Clauses violated) {

        Verdict verdict(long holding, long failing) {
            if (meets(notApplicable, holding, failing)) {
                return Verdict.NOT_APPLICABLE;
            }
            if (meets(satisfied, holding, failing)) {
                return Verdict.SATISFIED;
            }
            return meets(violated, holding, failing) ? Verdict.VIOLATED : Verdict.UNDETERMINED;
        }

        private static boolean meets(Clauses clauses, long holding, long failing) {
            ImmutableList<Clauses.Clause> all = clauses.all().asList();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).isMetBy(holding, failing)) {
                    return true;
                }
            }
            return false;
        }

        boolean isTooLarge() {
            return notApplicable.isTooMany() || satisfied.isTooMany() || violated.isTooMany();
        }
    }

    private final ImmutableList<Condition<F>> leaves;
    private final ImmutableList<Row> rows;
    private final ImmutableList<Optional<Rule<F>>> rules;
    private final long[] holding;
    private final long[] failing;
    private final int[] violates;

    private RuleTable(ImmutableList<Condition<F>> leaves, ImmutableList<Row> rows, ImmutableList<Rule<F>> rules) {
        this.leaves = leaves;
        this.rows = rows;
        this.rules = rules.stream().map(Optional::of).collect(ImmutableList.toImmutableList());
        List<Clauses.Clause> clauses = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Clauses.Clause clause : rows.get(i).violated.all()) {
                clauses.add(clause);
                numbers.add(i);
            }
        }
        this.holding = clauses.stream().mapToLong(Clauses.Clause::holding).toArray();
        this.failing = clauses.stream().mapToLong(Clauses.Clause::failing).toArray();
        this.violates = numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the table, or empty where the rules have too many conditions for one. */
    static <F> Optional<RuleTable<F>> of(ImmutableList<ActiveRule<F>> rules) {
        Leaves<F> leaves = new Leaves<>();
        ImmutableList<Row> rows =
                rules.stream().map(rule -> row(rule, leaves)).collect(ImmutableList.toImmutableList());
        if (rows.stream().anyMatch(Row::isTooLarge)) {
            return Optional.empty();
        }
        ImmutableList<Rule<F>> plain = rules.stream().map(ActiveRule::rule).collect(ImmutableList.toImmutableList());
        return Optional.of(new RuleTable<>(leaves.all(), rows, plain));
    }

    /** Says the same as {@link Rule#verdict(Truth, Truth)}. */
    static <F> Row row(ActiveRule<F> active, Leaves<F> leaves) {
        Rule<F> rule = active.rule();
        Clauses applies = applies(active, leaves);
        Clauses doesNot = rule.when().clauses(false, leaves).or(anyOf(active.exceptions(), leaves));
        Clauses fulfilled = rule.requires().clauses(true, leaves);
        Clauses broken = rule.requires().clauses(false, leaves);
        return rule.modality() == Modality.MAY
                ? new Row(doesNot.or(broken), applies.and(fulfilled), Clauses.NEVER)
                : new Row(doesNot, fulfilled, applies.and(broken));
    }

    /** Returns with which combinations a rule applies. */
    static <F> Clauses applies(ActiveRule<F> active, Leaves<F> leaves) {
        return active.rule().when().clauses(true, leaves).and(noneOf(active.exceptions(), leaves));
    }

    private static <F> Clauses anyOf(ImmutableList<RuleException<F>> exceptions, Leaves<F> leaves) {
        Clauses any = Clauses.NEVER;
        for (RuleException<F> exception : exceptions) {
            any = any.or(exception.when().clauses(true, leaves).and(noneOf(exception.unless(), leaves)));
        }
        return any;
    }

    private static <F> Clauses noneOf(ImmutableList<RuleException<F>> exceptions, Leaves<F> leaves) {
        Clauses none = Clauses.ALWAYS;
        for (RuleException<F> exception : exceptions) {
            none = none.and(exception.when().clauses(false, leaves).or(anyOf(exception.unless(), leaves)));
        }
        return none;
    }

    ImmutableList<Condition<F>> leaves() {
        return leaves;
    }

    Verdict verdict(int rule, long hold, long fail) {
        return rows.get(rule).verdict(hold, fail);
    }

    Optional<Rule<F>> firstViolated(long hold, long fail) {
        for (int i = 0; i < violates.length; i++) {
            if ((hold & holding[i]) == holding[i] && (fail & failing[i]) == failing[i]) {
                return rules.get(violates[i]);
            }
        }
        return Optional.empty();
    }
}
