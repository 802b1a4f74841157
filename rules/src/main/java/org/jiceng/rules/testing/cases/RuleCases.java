package org.jiceng.rules.testing.cases;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes every row of a table of cases a JUnit test (用例表测试). The method has a {@link RuleCase} parameter:
 *
 * <pre>{@code
 * @RuleCases("cases.csv")
 * void decides(RuleCase each) {
 *     each.verify(CASES);
 * }
 * }</pre>
 *
 * <p>A broken row fails as its own test, and the others run. A file that is missing, empty or without cases fails.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(RuleCasesExtension.class)
public @interface RuleCases {

    /**
     * The file: a resource beside the test class, one from the root of the class path, or a path from the working
     * directory; the first that is there.
     */
    String value();
}
