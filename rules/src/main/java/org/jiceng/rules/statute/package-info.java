/**
 * What the two organic laws say about how a villagers or residents committee is organised (组织法规则): who is on it and for
 * how long, how it is set up, elected and recalled, how its meetings are called and decide, what it discloses, who
 * supervises and appraises it.
 *
 * <p>{@link org.jiceng.rules.statute.OrganizationLaw} is the one type to start with. For each kind of
 * {@link org.jiceng.rules.statute.OrganizationCase} it has a {@link org.jiceng.rules.engine.RuleBook} with every
 * version of every article, and it reviews a case under the law of a day:
 *
 * <pre>{@code
 * CommitteeComposition committee = CommitteeComposition.builder()
 *         .subject("丰山村民委员会")
 *         .members(5)
 *         .women(0)
 *         .build();
 * Findings findings = OrganizationLaw.review(
 *         committee, BodyKind.VILLAGERS_COMMITTEE, Optional.empty(), LocalDate.parse("2026-01-01"));
 * }</pre>
 *
 * <p>A violated duty is an error, what lies outside a soft norm (一般) a warning, and a rule that cannot be decided a
 * notice that names what is missing. A number that is not stated is missing and never zero. Shares are compared
 * exactly: 过半数 and 超过 are strictly more, 以上, 不得少于 and 至少 include the number.
 *
 * <p>The villagers law changed on 2010-10-28, both laws on 2018-12-29 (terms) and on 2026-01-01; of the villagers law
 * of 1998 only some values were read, and only they are rules. What departments and governments ask of a committee is
 * the subject of {@code org.jiceng.rules.admission}, and relations between bodies that of the review of a structure.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.statute;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
