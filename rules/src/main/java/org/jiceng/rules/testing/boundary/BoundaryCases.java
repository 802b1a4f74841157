package org.jiceng.rules.testing.boundary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterised test of JUnit once for each case beside a boundary (边界用例测试); the case is its only argument.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @BoundaryCases(from = CityBoundaries.class, of = DateBoundary.class)
 * void aTextIsCitedOnTheDaysOnWhichItIsInForce(DateBoundary boundary) {
 *     ...
 * }
 * }</pre>
 *
 * <p>A test for which there is no case fails, as JUnit does with every parameterised test without arguments.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(BoundaryArguments.class)
public @interface BoundaryCases {

    /** Gives the cases. */
    Class<? extends BoundarySource> from();

    /** The kind of case that is wanted; all where nothing is said. */
    Class<? extends Boundary> of() default Boundary.class;
}
