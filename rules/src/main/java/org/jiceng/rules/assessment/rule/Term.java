package org.jiceng.rules.assessment.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jiceng.rules.assessment.internal.Amounts;

/**
 * A term of a {@link Formula} (算式): an input with a name, a number, the full points, or an operation on terms. It is a
 * value: it computes exactly, writes its own arithmetic, knows what it can come to, and goes into a file and back.
 *
 * <p>Example: 西宋集镇 2017, 年度考核得分×40% + 各月考核总分/12×60%:
 *
 * <pre>{@code
 * Term year = Term.input("年度", "0", "100").times(Term.constant("0.4"));
 * Term months = Term.sum(month1, month2, …).over(Term.constant("12")).times(Term.constant("0.6"));
 * Formula formula = Formula.of(year.plus(months));
 * }</pre>
 */
public sealed interface Term {

    /** What an operation does with its terms. */
    enum Operator {
        /** Adds all terms, at least two, 和. */
        SUM(" + "),
        /** Takes the second term from the first, 差. */
        DIFFERENCE(" − "),
        /** Multiplies all terms, at least two, 积. */
        PRODUCT(" × "),
        /** Divides the first term by the second, 商. Where that is zero the indicator is an error. */
        QUOTIENT(" ÷ "),
        /** The least of all terms, at least two, 取小. */
        LEAST(", "),
        /** The greatest of all terms, at least two, 取大. */
        GREATEST(", ");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        private boolean takes(int terms) {
            return (this == DIFFERENCE || this == QUOTIENT) ? terms == 2 : terms >= 2;
        }
    }

    /**
     * A value from evidence.
     *
     * @param name the name that evidence gives in its column {@code part}
     * @param least the least value that can be true
     * @param most the greatest value that can be true
     */
    record Input(String name, BigDecimal least, BigDecimal most) implements Term {

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if the name is no id, the least value is above the greatest, or one of them
         *     has more than 30 digits on a side of the point
         */
        public Input {
            checkArgument(
                    Amounts.isId(name),
                    "name of an input must have 1 to 100 characters without white space, but was '%s'",
                    name);
            checkArgument(
                    Amounts.isPlain(least) && Amounts.isPlain(most),
                    "range of input %s must have at most 30 digits on each side of the point, but had more",
                    name);
            checkArgument(
                    least.compareTo(most) <= 0,
                    "least value of input %s must not exceed its greatest, but was '%s' above '%s'",
                    name,
                    least,
                    most);
        }
    }

    /**
     * A number.
     *
     * @param value the number, with at most 30 digits on each side of the point
     */
    record Constant(BigDecimal value) implements Term {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it has too many digits
         */
        public Constant {
            checkArgument(
                    Amounts.isPlain(value),
                    "number must have at most 30 digits on each side of the point, but had more");
        }
    }

    /** The full points of the indicator. */
    record FullPoints() implements Term {}

    /**
     * An operation.
     *
     * @param operator what it does
     * @param terms on what
     */
    record Operation(Operator operator, ImmutableList<Term> terms) implements Term {

        /**
         * Checks the number of terms.
         *
         * @throws IllegalArgumentException if the operator does not take so many
         */
        public Operation {
            checkArgument(
                    operator.takes(terms.size()),
                    "operator %s must have %s terms, but had '%s'",
                    operator,
                    operator.takes(3) ? "two or more" : "two",
                    terms.size());
        }
    }

    /** Returns the input with a name and a range, both ends inclusive. */
    static Term input(String name, String least, String most) {
        return new Input(name, new BigDecimal(least), new BigDecimal(most));
    }

    /** Returns a number. */
    static Term constant(String value) {
        return new Constant(new BigDecimal(value));
    }

    /** Returns the full points of the indicator. */
    static Term fullPoints() {
        return new FullPoints();
    }

    /** Returns the sum of terms, at least two. */
    static Term sum(Term... terms) {
        return new Operation(Operator.SUM, ImmutableList.copyOf(terms));
    }

    /** Returns the mean of terms, at least two. */
    static Term mean(Term... terms) {
        return sum(terms).over(constant(String.valueOf(terms.length)));
    }

    /** Returns this plus another term. */
    default Term plus(Term other) {
        return operation(Operator.SUM, this, other);
    }

    /** Returns this less another term. */
    default Term minus(Term other) {
        return operation(Operator.DIFFERENCE, this, other);
    }

    /** Returns this times another term. */
    default Term times(Term other) {
        return operation(Operator.PRODUCT, this, other);
    }

    /** Returns this divided by another term. */
    default Term over(Term other) {
        return operation(Operator.QUOTIENT, this, other);
    }

    /** Returns this, or {@code limit} where that is less. */
    default Term atMost(Term limit) {
        return operation(Operator.LEAST, this, limit);
    }

    /** Returns this, or {@code limit} where that is more. */
    default Term atLeast(Term limit) {
        return operation(Operator.GREATEST, this, limit);
    }

    private static Term operation(Operator operator, Term... terms) {
        return new Operation(operator, ImmutableList.copyOf(Arrays.asList(terms)));
    }

    /** Returns this term and those in it, to any depth, in order. */
    default Stream<Term> allTerms() {
        return this instanceof Operation operation
                ? Stream.concat(Stream.of(this), operation.terms().stream().flatMap(Term::allTerms))
                : Stream.of(this);
    }
}
