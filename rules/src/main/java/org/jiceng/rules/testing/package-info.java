/**
 * What users need to test their own rules, lists and policies: AssertJ assertions that speak of decisions, scorecards
 * and findings.
 *
 * <p>{@link org.jiceng.rules.testing.JicengAssertions} is the one type to start with:
 *
 * <pre>{@code
 * import static org.jiceng.rules.testing.JicengAssertions.assertThat;
 *
 * assertThat(policy.decide(request, structure, LocalDate.parse("2026-01-01")))
 *         .isRejectedBy("RC-ENTRUST-LAW")
 *         .cites("《城市居民委员会组织法》（2025年修订）第四十三条第二款");
 * assertThat(scorer.score(village)).hasTotal("87.5").hasGrade("良好").lost("2").on("卫生");
 * }</pre>
 *
 * <p>A failure says what was expected, and then prints the whole decision: how it is explained and what became of every
 * rule. The lines that differ from what was expected are marked with {@code >}. It is in the language of the machine;
 * {@link org.jiceng.rules.testing.AdmissionDecisionAssert#inLanguage} changes that.
 *
 * <p>This package needs AssertJ, which is an optional dependency of this module: whoever does not use the package need
 * not have it. Nothing else in this library uses this package.
 */
@NullMarked
package org.jiceng.rules.testing;

import org.jspecify.annotations.NullMarked;
