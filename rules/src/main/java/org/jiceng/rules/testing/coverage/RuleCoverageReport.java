package org.jiceng.rules.testing.coverage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Records what the tests of a class exercise of rules and schemes, and reports it when they are done (规则覆盖报告).
 *
 * <pre>{@code
 * @RuleCoverageReport(minimum = 100)
 * class OurRulesTest {
 *
 *     @BeforeAll
 *     static void expectAll(RuleCoverage coverage) {
 *         coverage.expect(POLICY.rules());
 *     }
 *
 *     @RuleCases("cases.csv")
 *     void decides(RuleCase each) {
 *         each.verify(CASES);
 *     }
 * }
 * }</pre>
 *
 * <p>The cases of {@link org.jiceng.rules.testing.cases.RuleCases} are recorded by themselves; any other test records
 * with a parameter of type {@link RuleCoverage}. Nested classes belong to the class that they are in.
 *
 * <p>What all such classes of a run exercised together is reported at the end of the run where the configuration
 * parameter {@code jiceng.coverage.directory} says where to, and fails the run where {@code jiceng.coverage.minimum}
 * demands more.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RuleCoverageExtension.class)
public @interface RuleCoverageReport {

    /** The least share of items, in whole per cent from 0 to 100, that must be exercised; otherwise the class fails. */
    int minimum() default 0;

    /**
     * With what the ids of the rules begin that count, for example {@code CITY-}, where rules of a place are tested
     * over those of the nation; all rules where nothing is said. What schemes have counts in any case.
     */
    String[] rules() default {};

    /**
     * The directory to which {@code rule-coverage.html} and {@code rule-coverage.csv} are written, from the working
     * directory; blank for none.
     */
    String directory() default "";

    /** The language of table and files: a tag such as {@code zh} or {@code en}; blank for that of the machine. */
    String language() default "";

    /** Whether the table is printed. */
    boolean print() default true;
}
