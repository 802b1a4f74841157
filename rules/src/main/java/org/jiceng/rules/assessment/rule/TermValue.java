package org.jiceng.rules.assessment.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiceng.rules.assessment.exact.Bounds;
import org.jiceng.rules.assessment.exact.Fraction;

/** What a term comes to: its value, its arithmetic, and the range of its values. */
final class TermValue {

    private TermValue() {}

    /** Returns the value of a term, or empty where a divisor is zero. */
    static Optional<Fraction> of(Term term, Inputs inputs) {
        if (term instanceof Term.Input input) {
            return Optional.of(inputs.fraction(input.name()));
        }
        if (term instanceof Term.Constant constant) {
            return Optional.of(Fraction.of(constant.value()));
        }
        if (term instanceof Term.Operation operation) {
            return of(operation, inputs);
        }
        return Optional.of(inputs.fullPoints());
    }

    private static Optional<Fraction> of(Term.Operation operation, Inputs inputs) {
        Optional<Fraction> value = of(operation.terms().get(0), inputs);
        for (Term term : operation.terms().subList(1, operation.terms().size())) {
            Optional<Fraction> next = of(term, inputs);
            if (value.isEmpty() || next.isEmpty()) {
                return Optional.empty();
            }
            if (operation.operator() == Term.Operator.QUOTIENT && next.get().signum() == 0) {
                return Optional.empty();
            }
            value = Optional.of(join(operation.operator()).apply(value.get(), next.get()));
        }
        return value;
    }

    private static BinaryOperator<Fraction> join(Term.Operator operator) {
        return switch (operator) {
            case SUM -> Fraction::plus;
            case DIFFERENCE -> Fraction::minus;
            case PRODUCT -> Fraction::times;
            case QUOTIENT -> Fraction::over;
            case LEAST -> Fraction::min;
            case GREATEST -> Fraction::max;
        };
    }

    /** Returns the arithmetic with the values in it, for example {@code 90 × 0.4 + (80 + 100) ÷ 2 × 0.6}. */
    static String arithmetic(Term term, Inputs inputs) {
        return text(
                term,
                name -> inputs.fraction(name).toString(),
                inputs.fullPoints().toString());
    }

    private static String text(Term term, Function<String, String> values, String full) {
        if (term instanceof Term.Input input) {
            return values.apply(input.name());
        }
        if (term instanceof Term.Constant constant) {
            return constant.value().toPlainString();
        }
        if (term instanceof Term.Operation operation) {
            Term.Operator operator = operation.operator();
            boolean function = operator == Term.Operator.LEAST || operator == Term.Operator.GREATEST;
            String terms = operation.terms().stream()
                    .map(part -> wrapped(operator, part, text(part, values, full)))
                    .collect(Collectors.joining(operator.sign()));
            return function ? (operator == Term.Operator.LEAST ? "min(" : "max(") + terms + ")" : terms;
        }
        return full;
    }

    /** Returns a part in brackets unless they would change nothing for the reader: a × b + c needs none. */
    private static String wrapped(Term.Operator outer, Term part, String text) {
        if (text.startsWith("-")) {
            return "(" + text + ")";
        }
        if (!(part instanceof Term.Operation inner)) {
            return text;
        }
        boolean list = outer == Term.Operator.LEAST || outer == Term.Operator.GREATEST;
        boolean function = inner.operator() == Term.Operator.LEAST || inner.operator() == Term.Operator.GREATEST;
        boolean point = inner.operator() == Term.Operator.PRODUCT || inner.operator() == Term.Operator.QUOTIENT;
        boolean line = outer == Term.Operator.SUM || outer == Term.Operator.DIFFERENCE;
        return list || function || (point && line) ? text : "(" + text + ")";
    }

    /** Returns between what a term can be; each mention of an input counts as one of its own. */
    static Bounds bounds(Term term, BigDecimal full) {
        if (term instanceof Term.Input input) {
            return Bounds.of(Fraction.of(input.least()), Fraction.of(input.most()));
        }
        if (term instanceof Term.Constant constant) {
            return Bounds.of(Fraction.of(constant.value()), Fraction.of(constant.value()));
        }
        if (term instanceof Term.Operation operation) {
            Bounds bounds = bounds(operation.terms().get(0), full);
            for (Term part : operation.terms().subList(1, operation.terms().size())) {
                bounds = bounds(operation.operator(), bounds, bounds(part, full));
            }
            return bounds;
        }
        return Bounds.of(Fraction.of(full), Fraction.of(full));
    }

    private static Bounds bounds(Term.Operator operator, Bounds a, Bounds b) {
        return switch (operator) {
            case SUM -> a.plus(b);
            case DIFFERENCE ->
                a.plus(new Bounds(b.most().map(Fraction::negated), b.least().map(Fraction::negated)));
            case PRODUCT -> corners(a, b, Fraction::times);
            case QUOTIENT -> isAwayFromZero(b) ? corners(a, b, Fraction::over) : Bounds.NONE;
            case LEAST, GREATEST ->
                new Bounds(both(a.least(), b.least(), join(operator)), both(a.most(), b.most(), join(operator)));
        };
    }

    private static boolean isAwayFromZero(Bounds bounds) {
        return bounds.least().map(least -> least.signum() > 0).orElse(false)
                || bounds.most().map(most -> most.signum() < 0).orElse(false);
    }

    private static Bounds corners(Bounds a, Bounds b, BinaryOperator<Fraction> join) {
        if (a.least().isEmpty()
                || a.most().isEmpty()
                || b.least().isEmpty()
                || b.most().isEmpty()) {
            return Bounds.NONE;
        }
        Fraction first = join.apply(a.least().get(), b.least().get());
        Fraction second = join.apply(a.least().get(), b.most().get());
        Fraction third = join.apply(a.most().get(), b.least().get());
        Fraction fourth = join.apply(a.most().get(), b.most().get());
        return Bounds.of(
                first.min(second).min(third.min(fourth)), first.max(second).max(third.max(fourth)));
    }

    private static Optional<Fraction> both(Optional<Fraction> a, Optional<Fraction> b, BinaryOperator<Fraction> join) {
        return a.flatMap(value -> b.map(other -> join.apply(value, other)));
    }
}
