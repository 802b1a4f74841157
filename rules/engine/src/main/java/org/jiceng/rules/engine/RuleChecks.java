package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;

/**
 * Checks rules against each other, before there is a case (规则静态检查): gaps, overlaps, shadowed, unreachable and idle
 * rules, each with a case that shows it. They hold for cases that state every fact. A clause that a person judges is
 * neither true nor false here.
 */
final class RuleChecks<F> {

    private final ImmutableList<ActiveRule<F>> rules;
    private final FactSpace<F> space;
    private final List<List<long[]>> applying;
    private final List<List<long[]>> violated;
    private final List<List<long[]>> notApplicable;
    private final List<List<long[]>> satisfied;
    private final ImmutableList.Builder<RuleDefect> defects = ImmutableList.builder();

    /** A rule as combinations of its own conditions. */
    private record Row<F>(RuleClauses clauses, Clauses applies, ImmutableList<Condition<F>> leaves) {}

    private RuleChecks(ImmutableList<ActiveRule<F>> rules, FactSpace<F> space, List<Row<F>> rows) {
        this.rules = rules;
        this.space = space;
        this.applying = boxes(space, rows, Row::applies);
        this.violated = boxes(space, rows, row -> row.clauses.violated());
        this.satisfied = boxes(space, rows, row -> row.clauses.satisfied());
        this.notApplicable = boxes(space, rows, row -> row.clauses.notApplicable());
    }

    private static <F> List<List<long[]>> boxes(
            FactSpace<F> space, List<Row<F>> rows, Function<Row<F>, Clauses> clauses) {
        return rows.stream()
                .map(row -> space.boxes(clauses.apply(row), row.leaves))
                .toList();
    }

    static <F> ImmutableList<RuleDefect> of(ImmutableList<ActiveRule<F>> rules) {
        List<Row<F>> rows = new ArrayList<>();
        List<Condition<F>> all = new ArrayList<>();
        for (ActiveRule<F> rule : rules) {
            Leaves<F> leaves = new Leaves<>();
            Row<F> row = new Row<>(RuleClauses.of(rule, leaves), RuleClauses.applies(rule, leaves), leaves.all());
            if (row.clauses.isTooLarge() || row.applies.isTooMany()) {
                return ImmutableList.of(notChecked(rule.rule().id()));
            }
            rows.add(row);
            all.addAll(row.leaves);
        }
        Optional<FactSpace<F>> space = FactSpace.of(all);
        return space.isEmpty()
                ? ImmutableList.of(notChecked(rules.get(0).rule().id()))
                : new RuleChecks<>(rules, space.get(), rows).check();
    }

    private static RuleDefect notChecked(RuleId rule) {
        return new RuleDefect(RuleDefectKind.NOT_CHECKED, ImmutableList.of(rule), ImmutableMap.of());
    }

    private ImmutableList<RuleDefect> check() {
        List<long[]> uncovered = List.of(space.all());
        for (int i = 0; i < rules.size(); i++) {
            if (applying.get(i).isEmpty() && covers(notApplicable.get(i))) {
                defects.add(new RuleDefect(RuleDefectKind.UNREACHABLE, ids(i), ImmutableMap.of()));
            } else if (isStrict(i)
                    && violated.get(i).isEmpty()
                    && covers(joined(notApplicable.get(i), satisfied.get(i)))) {
                defects.add(new RuleDefect(RuleDefectKind.IDLE, ids(i), ImmutableMap.of()));
            }
            shadow(i);
            overlaps(i);
            Optional<List<long[]>> rest = space.without(uncovered, applying.get(i));
            if (rest.isEmpty()) {
                return defects.add(notChecked(rules.get(i).rule().id())).build();
            }
            uncovered = rest.get();
        }
        if (!uncovered.isEmpty()) {
            defects.add(new RuleDefect(RuleDefectKind.GAP, ImmutableList.of(), space.witness(uncovered.get(0))));
        }
        return defects.build();
    }

    private boolean isStrict(int rule) {
        return rules.get(rule).rule().modality() != Modality.MAY;
    }

    private boolean covers(List<long[]> boxes) {
        return space.without(List.of(space.all()), boxes).filter(List::isEmpty).isPresent();
    }

    private static List<long[]> joined(List<long[]> one, List<long[]> other) {
        List<long[]> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private ImmutableList<RuleId> ids(int... numbers) {
        ImmutableList.Builder<RuleId> ids = ImmutableList.builder();
        for (int number : numbers) {
            ids.add(rules.get(number).rule().id());
        }
        return ids.build();
    }

    private void shadow(int rule) {
        List<long[]> before = new ArrayList<>();
        for (int i = 0; i < rule; i++) {
            before.addAll(violated.get(i));
        }
        boolean hidden = !violated.get(rule).isEmpty()
                && space.without(violated.get(rule), before)
                        .filter(List::isEmpty)
                        .isPresent();
        for (int i = 0; hidden && i < rule; i++) {
            Optional<long[]> both = space.common(violated.get(rule), violated.get(i));
            if (both.isPresent()) {
                defects.add(new RuleDefect(RuleDefectKind.SHADOWED, ids(rule, i), witness(both.get())));
                return;
            }
        }
    }

    private void overlaps(int rule) {
        for (int i = 0; i < rule; i++) {
            int other = i;
            space.common(violated.get(other), violated.get(rule))
                    .ifPresent(both ->
                            defects.add(new RuleDefect(RuleDefectKind.OVERLAP, ids(other, rule), witness(both))));
        }
    }

    private ImmutableMap<String, LocalizedText> witness(long[] box) {
        return space.witness(box);
    }
}
