/**
 * Tables of cases that people who write no Java can fill in (用例表): a CSV file in which each row is a case, with what is
 * stated and what is expected of it.
 *
 * <p>{@link org.jiceng.rules.testing.cases.CaseTable} is the type to start with. A table has one heading a column, in
 * Chinese or in English:
 *
 * <pre>{@code
 * 用例,决定日期,申请单位,承接单位,事项,交办方式,申请依据,是否需要经费,经费承担者,经费金额,结果,规则
 * 部门出钱,2026-01-01,石城县民政局,温泉社区居民委员会,人口登记,委托,法律,是,申请单位,3.5万,有条件准入,
 * 社区出钱,2026-01-01,石城县民政局,温泉社区居民委员会,人口登记,委托,法律,是,承接的村（居）民委员会,3.5万,不予准入,RC-ENTRUST
 * }</pre>
 *
 * <p>A {@link org.jiceng.rules.testing.cases.CaseSpec} says which columns there are, how a row is decided and how the
 * result is compared. {@link org.jiceng.rules.testing.cases.AdmissionCases},
 * {@link org.jiceng.rules.testing.cases.ScorecardCases} and {@link org.jiceng.rules.testing.cases.RuleBookCases} make
 * one; a builder makes any other. In a JUnit test every row is a test of its own:
 *
 * <pre>{@code
 * @RuleCases("cases.csv")
 * void decides(RuleCase each) {
 *     each.verify(AdmissionCases.of(POLICY, COUNTY));
 * }
 * }</pre>
 *
 * <p>Without JUnit, {@link org.jiceng.rules.testing.cases.CaseSpec#run} gives a report. A wrong heading or value is a
 * finding with file, line, column, the cell and the nearest known word; a broken row fails alone, and the others run.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.testing.cases;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
