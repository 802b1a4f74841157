package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;

/**
 * A rule as it was looked at for one case (规则判定步骤): its verdict, and why.
 *
 * @param rule the rule
 * @param verdict its verdict
 * @param applies whether it applies: its condition holds and no exception does; false where it is not in force
 * @param citations the citations that hold on the day; all citations of a rule that does not hold there and then
 * @param inapplicability why it does not apply, or empty where it does or may
 * @param reason the same for people, or empty where it applies or may
 * @param when how the condition came out under which it applies; empty where it did not have to be asked
 * @param exceptions how its exceptions came out, up to the first that holds
 * @param requires how its requirement came out; empty where it does not apply
 * @param <F> the type of the case
 */
public record RuleStep<F>(
        Rule<F> rule,
        Verdict verdict,
        Truth applies,
        ImmutableList<Citation> citations,
        Optional<Inapplicability> inapplicability,
        Optional<LocalizedText> reason,
        Optional<ConditionTrace> when,
        ImmutableList<ConditionTrace.ExceptionStep> exceptions,
        Optional<ConditionTrace> requires) {

    private static final Optional<Inapplicability> CONDITION_NOT_MET = Optional.of(Inapplicability.CONDITION_NOT_MET);
    private static final Optional<LocalizedText> CONDITION_NOT_MET_TEXT =
            Optional.of(EngineText.text("reason.conditionNotMet"));

    static <F> RuleStep<F> inapplicable(
            Rule<F> rule, LocalDate day, BodyKind kind, Optional<DivisionCode> place, Inapplicability why) {
        LocalizedText reason = switch (why) {
            case OTHER_KIND -> EngineText.text("reason.otherKind", kind);
            case OTHER_JURISDICTION ->
                EngineText.text("reason.otherJurisdiction", EngineText.values(jurisdictions(rule)));
            case NOT_IN_FORCE -> notInForce(rule.citationsIn(place), day);
            case CONDITION_NOT_MET, EXCEPTED, DISPLACED ->
                throw new IllegalArgumentException("reason must not depend on the case, but was " + why);
        };
        return new RuleStep<>(
                rule,
                Verdict.NOT_APPLICABLE,
                Truth.FALSE,
                rule.citations(),
                Optional.of(why),
                Optional.of(reason),
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty());
    }

    private static ImmutableList<Jurisdiction> jurisdictions(Rule<?> rule) {
        return rule.citations().stream()
                .map(citation -> citation.instrument().jurisdiction())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static LocalizedText notInForce(ImmutableList<Citation> citations, LocalDate day) {
        Stream<ValidityPeriod> periods =
                citations.stream().map(citation -> citation.instrument().period());
        Optional<LocalDate> next =
                periods.map(ValidityPeriod::start).filter(day::isBefore).min(Comparator.naturalOrder());
        if (next.isPresent()) {
            return EngineText.text("reason.notYet", next.get());
        }
        LocalDate end = citations.stream()
                .map(citation -> citation.instrument().period().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return EngineText.text("reason.ended", end);
    }

    static <F> RuleStep<F> asked(
            ActiveRule<F> active,
            Verdict verdict,
            Truth applies,
            ConditionTrace when,
            ImmutableList<ConditionTrace.ExceptionStep> exceptions,
            Optional<ConditionTrace> requires) {
        Optional<Inapplicability> why = Optional.empty();
        Optional<LocalizedText> reason = Optional.empty();
        if (verdict == Verdict.NOT_APPLICABLE && exceptions.isEmpty()) {
            why = CONDITION_NOT_MET;
            reason = CONDITION_NOT_MET_TEXT;
        } else if (verdict == Verdict.NOT_APPLICABLE) {
            Optional<ConditionTrace.ExceptionStep> holding = exceptions.stream()
                    .filter(exception -> exception.truth() == Truth.TRUE)
                    .findFirst();
            why = Optional.of(holding.isPresent() ? Inapplicability.EXCEPTED : Inapplicability.CONDITION_NOT_MET);
            reason = Optional.of(holding.map(exception -> EngineText.text(
                            "reason.excepted", exception.title(), EngineText.values(exception.citations())))
                    .orElseGet(() -> EngineText.text("reason.conditionNotMet")));
        }
        return new RuleStep<>(
                active.rule(),
                verdict,
                applies,
                active.citations(),
                why,
                reason,
                Optional.of(when),
                exceptions,
                requires);
    }

    /** Returns this step for a rule over which another prevails that says another thing of the case. */
    RuleStep<F> displacedBy(ActiveRule<F> stronger) {
        return new RuleStep<>(
                rule,
                Verdict.NOT_APPLICABLE,
                applies,
                citations,
                Optional.of(Inapplicability.DISPLACED),
                Optional.of(EngineText.text(
                        "reason.displaced",
                        EngineText.values(stronger.citations()),
                        stronger.rule().title())),
                when,
                exceptions,
                requires);
    }

    /** Returns how its conditions came out, as far as they were looked at: when, exceptions, requirement. */
    public ImmutableList<ConditionTrace> conditions() {
        ImmutableList.Builder<ConditionTrace> conditions = ImmutableList.builder();
        when.ifPresent(conditions::add);
        conditions.addAll(exceptions);
        requires.ifPresent(conditions::add);
        return conditions.build();
    }

    /**
     * Returns the ids of the facts for want of which the rule is undetermined or, where it is satisfied, may not apply;
     * in order, none for other verdicts.
     */
    public ImmutableSet<String> missingFacts() {
        return open().flatMap(step -> step.missingFacts().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns what a person has to judge before the rule is determined or, where it is satisfied, before it is known to
     * apply; in order, nothing for other verdicts.
     */
    public ImmutableSet<LocalizedText> openJudgements() {
        return open().flatMap(step -> step.openJudgements().stream()).collect(ImmutableSet.toImmutableSet());
    }

    private Stream<ConditionTrace> open() {
        return verdict == Verdict.UNDETERMINED || (verdict == Verdict.SATISFIED && applies == Truth.UNKNOWN)
                ? conditions().stream()
                : Stream.empty();
    }
}
