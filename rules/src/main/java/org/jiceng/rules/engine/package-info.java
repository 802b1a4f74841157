/**
 * A small engine for typed, dated, cited rules over the facts of a case.
 *
 * <p>{@link org.jiceng.rules.engine.RuleBook} is the one type to start with. It holds
 * {@link org.jiceng.rules.engine.Rule rules}; {@link org.jiceng.rules.engine.RuleBook#on} picks those that hold for a
 * kind of body in a place on a day, and the resulting {@link org.jiceng.rules.engine.RuleSet} is applied to any number
 * of cases.
 *
 * <p>A rule asks {@link org.jiceng.rules.engine.Fact facts} in {@link org.jiceng.rules.engine.Condition conditions}. A
 * fact that is not stated is unknown, never false and never zero. So there are four answers,
 * {@link org.jiceng.rules.engine.Verdict}: satisfied, violated, not applicable (and why), or undetermined (and which
 * fact is missing). A clause that needs a person is a condition too,
 * {@link org.jiceng.rules.engine.Condition#judgement}.
 *
 * <pre>{@code
 * Fact<Request, Boolean> funded = Fact.ofFlag("funded", LocalizedText.of("经费已落实", "funded"), Request::funded);
 * Rule<Request> rule = Rule.<Request>builder()
 *         .id(RuleId.of("RC-ENTRUST-FUNDS"))
 *         .title(LocalizedText.of("所需经费由委托部门承担", "the entrusting department bears the funds"))
 *         .modality(Modality.MUST)
 *         .addCitation(Instruments.RCOL_2025.article(43, 2))
 *         .requires(funded.is(true))
 *         .build();
 * }</pre>
 *
 * <p>Whether a missing fact matters is told by looking at every combination of values that missing facts may have,
 * {@link org.jiceng.rules.engine.Evaluation#complete}: only the facts whose value changes the answer are asked for. A
 * {@link org.jiceng.rules.engine.Question} in parts is answered exactly also where there are billions of combinations.
 *
 * <p>Whoever wants the outcome alone asks {@link org.jiceng.rules.engine.RuleSet#indexOfFirstViolated}, or has the
 * facts read once, {@link org.jiceng.rules.engine.RuleSet#read}, and asks as often as he likes: both compare words of
 * bits and allocate nothing.
 *
 * <p>A verdict is cheap; the {@link org.jiceng.rules.engine.Evaluation#trace() trace} with every rule that was looked
 * at, its citation, and the actual and required values is made when it is asked for.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.engine;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
