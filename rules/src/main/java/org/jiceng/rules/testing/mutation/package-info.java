/**
 * Whether test cases would notice if a rule were another: one thing is changed at a time, and the cases are run again.
 *
 * <p>{@link org.jiceng.rules.testing.mutation.Mutation} is the one type to start with. It changes a rule book or a
 * policy in every small way that a slip of the pen could: a rule, a part of a condition, a citation or an obligation is
 * dropped, a condition says the opposite, a threshold is moved by one step or no longer included, a law begins a day
 * too early. Rules are data, so nothing is done to bytecode.
 *
 * <pre>{@code
 * MutationReport report = Mutation.of(policy).noticedBy(cases, (changed, row) -> row.passes(changed));
 * System.out.println(report.table(Locale.CHINESE));
 * assertThat(report).hasNoticedAtLeast("95%");
 * }</pre>
 *
 * <p>The table names each change that no case noticed, with the rule and the articles that it cites: there a case is
 * missing. A change after which the rule says the same of every combination of facts is proved to be equivalent, by
 * trying them all, and counts neither way.
 *
 * <p>{@link org.jiceng.rules.testing.mutation.MutationReportAssert} alone needs AssertJ; nothing here needs JUnit.
 */
@NullMarked
package org.jiceng.rules.testing.mutation;

import org.jspecify.annotations.NullMarked;
