package org.jiceng.rules.assessment.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.rule.Accrual;
import org.jiceng.rules.assessment.rule.AgainstAverage;
import org.jiceng.rules.assessment.rule.AllOrNothing;
import org.jiceng.rules.assessment.rule.CompletionRatio;
import org.jiceng.rules.assessment.rule.Composite;
import org.jiceng.rules.assessment.rule.Conversion;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.Peers;
import org.jiceng.rules.assessment.rule.ProportionalToBest;
import org.jiceng.rules.assessment.rule.RankTable;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.rule.Target;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * The points of one indicator for the body with a number, without words: null where the rule itself must be asked,
 * because a value is missing.
 */
@FunctionalInterface
interface BulkPoints {

    /** The plan for what the rule itself must be asked. */
    BulkPoints ASK = body -> null;

    @Nullable
    Fraction of(int body);

    /** Returns a plan for the rules that most schemes are made of, and {@link #ASK} for the others. */
    static BulkPoints of(Indicator indicator, ScoringRule rule, Fraction full, EvidenceColumns evidence) {
        if (rule instanceof JudgedPoints) {
            return single(indicator, ScoringRule.MAIN, evidence)
                    .map(BulkPoints::judged)
                    .orElse(ASK);
        }
        if (rule instanceof Conversion conversion) {
            Fraction factor = full.over(Fraction.of(conversion.outOf()));
            return single(indicator, ScoringRule.MAIN, evidence)
                    .map(column -> product(column, factor))
                    .orElse(ASK);
        }
        if (rule instanceof AllOrNothing met) {
            return single(indicator, met.part(), evidence)
                    .map(column -> met(column, met, full))
                    .orElse(ASK);
        }
        if (rule instanceof Accrual accrual) {
            Optional<Fraction> cap = accrual.cap().map(Fraction::of);
            return counted(indicator, accrual.items(), evidence)
                    .map(sum -> limited(sum, Optional.empty(), cap))
                    .orElse(ASK);
        }
        if (rule instanceof Deduction deduction) {
            return counted(indicator, deduction.items(), evidence)
                    .map(sum -> limited(sum, Optional.empty(), deduction.cap().map(Fraction::of)))
                    .map(off -> limited(rest(full, off), deduction.floor().map(Fraction::of), Optional.empty()))
                    .orElse(ASK);
        }
        if (rule instanceof RankTable table) {
            return single(indicator, ScoringRule.MAIN, evidence)
                    .map(column -> ranked(column, table))
                    .orElse(ASK);
        }
        if (rule instanceof CompletionRatio ratio) {
            return ratio(indicator, ratio, full, evidence);
        }
        if (rule instanceof Target target) {
            return single(indicator, ScoringRule.MAIN, evidence)
                    .map(column -> target(column, target, full))
                    .orElse(ASK);
        }
        if (rule instanceof AgainstAverage average) {
            return single(indicator, ScoringRule.MAIN, evidence)
                    .map(column -> average(column, average))
                    .orElse(ASK);
        }
        if (rule instanceof ProportionalToBest best) {
            return single(indicator, ScoringRule.MAIN, evidence)
                    .map(column -> best(column, best, full))
                    .orElse(ASK);
        }
        return rule instanceof Composite composite ? composite(indicator, composite, evidence) : ASK;
    }

    /** A target of zero is what the rule itself must be asked about. */
    private static BulkPoints ratio(
            Indicator indicator, CompletionRatio rule, Fraction full, EvidenceColumns evidence) {
        EvidenceColumns.Column done = single(indicator, rule.done(), evidence).orElse(null);
        EvidenceColumns.Column target =
                single(indicator, rule.target(), evidence).orElse(null);
        if (done == null || target == null) {
            return ASK;
        }
        Fraction most =
                rule.limit().map(limit -> full.times(Fraction.of(limit))).orElse(null);
        return body -> {
            if (!done.has(body) || !target.has(body) || target.unscaled()[body] == 0) {
                return null;
            }
            Fraction points = full.times(done.fraction(body)).over(target.fraction(body));
            return most == null ? points : points.min(most);
        };
    }

    private static BulkPoints target(EvidenceColumns.Column column, Target rule, Fraction full) {
        return body -> column.has(body) ? rule.points(column.fraction(body), full) : null;
    }

    private static BulkPoints average(EvidenceColumns.Column column, AgainstAverage rule) {
        long[] sorted = column.sorted();
        if (sorted.length == 0) {
            return ASK;
        }
        Fraction sum = Fraction.ZERO;
        for (long value : sorted) {
            sum = sum.plus(Fraction.ofUnscaled(value, column.scale()));
        }
        Fraction average = sum.over(Fraction.of(sorted.length));
        return body -> column.has(body) ? rule.points(column.fraction(body), average) : null;
    }

    /** Where the best value is zero, the rule itself must be asked. */
    private static BulkPoints best(EvidenceColumns.Column column, ProportionalToBest rule, Fraction full) {
        long[] sorted = column.sorted();
        if (sorted.length == 0) {
            return ASK;
        }
        Fraction best = Fraction.ofUnscaled(sorted[rule.greatestFirst() ? sorted.length - 1 : 0], column.scale());
        if (best.signum() == 0) {
            return ASK;
        }
        Fraction each = full.over(best);
        Fraction all = full.times(best);
        return body -> {
            if (!column.has(body)) {
                return null;
            }
            Fraction value = column.fraction(body);
            return rule.greatestFirst() ? value.times(each) : all.over(value);
        };
    }

    private static Optional<EvidenceColumns.Column> single(Indicator indicator, String part, EvidenceColumns evidence) {
        return evidence.column(indicator.id(), part);
    }

    private static BulkPoints judged(EvidenceColumns.Column column) {
        return body -> column.has(body) ? column.fraction(body) : null;
    }

    private static BulkPoints product(EvidenceColumns.Column column, Fraction factor) {
        return body -> column.has(body) ? column.fraction(body).times(factor) : null;
    }

    private static BulkPoints met(EvidenceColumns.Column column, AllOrNothing rule, Fraction full) {
        Fraction limit = Fraction.of(rule.limit());
        return body -> {
            if (!column.has(body)) {
                return null;
            }
            return rule.comparison().holds(column.fraction(body), limit) ? full : Fraction.ZERO;
        };
    }

    private static BulkPoints rest(Fraction full, BulkPoints off) {
        return body -> {
            Fraction points = off.of(body);
            return points == null ? null : full.minus(points);
        };
    }

    private static BulkPoints limited(BulkPoints points, Optional<Fraction> floor, Optional<Fraction> cap) {
        if (floor.isEmpty() && cap.isEmpty()) {
            return points;
        }
        Fraction least = floor.orElse(null);
        Fraction most = cap.orElse(null);
        return body -> {
            Fraction value = points.of(body);
            if (value == null) {
                return null;
            }
            Fraction capped = most == null ? value : value.min(most);
            return least == null ? capped : capped.max(least);
        };
    }

    /** Returns the sum of counted units, or empty where a part has no column. */
    private static Optional<BulkPoints> counted(
            Indicator indicator, ImmutableList<UnitPoints> items, EvidenceColumns evidence) {
        List<BulkPoints> sums = new ArrayList<>();
        for (UnitPoints item : items) {
            Optional<EvidenceColumns.Column> column = single(indicator, item.part(), evidence);
            if (column.isEmpty()) {
                return Optional.empty();
            }
            sums.add(counted(column.get(), item));
        }
        return Optional.of(sum(sums));
    }

    private static BulkPoints counted(EvidenceColumns.Column column, UnitPoints item) {
        Fraction each = Fraction.of(item.points());
        BulkPoints product = product(column, each);
        if (item.beyond().signum() > 0) {
            Fraction beyond = Fraction.of(item.beyond());
            product = body -> column.has(body)
                    ? column.fraction(body).minus(beyond).max(Fraction.ZERO).times(each)
                    : null;
        }
        return limited(product, Optional.empty(), item.cap().map(Fraction::of));
    }

    private static BulkPoints sum(List<BulkPoints> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        BulkPoints[] all = parts.toArray(new BulkPoints[0]);
        return body -> {
            Fraction sum = Fraction.ZERO;
            for (BulkPoints part : all) {
                Fraction points = part.of(body);
                if (points == null) {
                    return null;
                }
                sum = sum.plus(points);
            }
            return sum;
        };
    }

    private static BulkPoints composite(Indicator indicator, Composite rule, EvidenceColumns evidence) {
        List<BulkPoints> parts = new ArrayList<>();
        for (Composite.Component component : rule.components()) {
            parts.add(of(indicator, component.rule(), Fraction.of(component.points()), evidence));
        }
        return limited(sum(parts), rule.floor().map(Fraction::of), rule.cap().map(Fraction::of));
    }

    /**
     * Finds the points of a body by its value among runs of neighbouring values with the same points, of which a table
     * makes hardly more than it has rows, however many values there are.
     */
    private static BulkPoints ranked(EvidenceColumns.Column column, RankTable table) {
        long[] sorted = column.sorted();
        LongStream.Builder starts = LongStream.builder();
        List<Fraction> runs = new ArrayList<>();
        for (int start = 0; start < sorted.length; ) {
            int end = start;
            while (end < sorted.length && sorted[end] == sorted[start]) {
                end++;
            }
            int better = table.greatestFirst() ? sorted.length - end : start;
            Fraction points = table.points(better, end - start);
            if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(points)) {
                starts.add(sorted[start]);
                runs.add(points);
            }
            start = end;
        }
        long[] least = starts.build().toArray();
        Fraction[] points = runs.toArray(new Fraction[0]);
        return body -> {
            if (!column.has(body)) {
                return null;
            }
            int run = Arrays.binarySearch(least, column.unscaled()[body]);
            return points[run >= 0 ? run : -run - 2];
        };
    }

    private static Peers peers(EvidenceColumns.Column column) {
        List<BigDecimal> values = new ArrayList<>();
        for (int body = 0; body < column.unscaled().length; body++) {
            if (column.has(body)) {
                values.add(column.number(body));
            }
        }
        return Peers.of(values);
    }

    /** Returns the values of all bodies for the parts of an indicator that has to be asked. */
    static ImmutableMap<String, Peers> peers(Indicator indicator, EvidenceColumns evidence) {
        ImmutableMap.Builder<String, Peers> peers = ImmutableMap.builder();
        for (String part : indicator.rule().inputParts()) {
            evidence.column(indicator.id(), part).ifPresent(column -> peers.put(part, peers(column)));
        }
        return peers.buildOrThrow();
    }
}
