/**
 * Coverage of law (规则覆盖): which rules, verdicts, articles, scoring levels, vetoes and grades a set of tests exercised,
 * and for what was not, why not.
 *
 * <p>{@link org.jiceng.rules.testing.coverage.RuleCoverage} is the type to start with. Hand it what the tests decided
 * and scored, and ask for the report:
 *
 * <pre>{@code
 * RuleCoverage coverage = RuleCoverage.of(policy.rules());
 * coverage.record(policy.decide(request, structure, day));
 * CoverageReport report = coverage.report();
 * report.table(Locale.CHINESE);
 * }</pre>
 *
 * <p>Under JUnit, {@link org.jiceng.rules.testing.coverage.RuleCoverageReport} on a test class does it: it records the
 * cases of {@link org.jiceng.rules.testing.cases.RuleCases} by itself, hands a recorder to every test that has a
 * parameter for it, and at the end prints a table, writes {@code rule-coverage.html} and {@code rule-coverage.csv}, and
 * fails the class where less was exercised than it demands.
 *
 * <p>A gap has a reason, see {@link org.jiceng.rules.testing.coverage.GapReason}: nobody tests an article that expired
 * by writing one more case for today. A rule that is only ever violated together with another is shadowed by it: it
 * could be dropped, and no test would notice.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.testing.coverage;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
