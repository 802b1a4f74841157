package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;

/**
 * A rule as it was looked at for one case (规则判定步骤): its verdict, and why.
 *
 * @param rule the rule
 * @param verdict its verdict
 * @param citations the citations that hold on the day; all citations of a rule that does not hold there and then
 * @param inapplicability why it does not apply, or empty where it does
 * @param reason the same for people, or empty where it applies
 * @param conditions how its conditions came out: when it applies, its exceptions, what it requires; none where it did
 *     not have to be asked
 * @param <F> the type of the case
 */
public record RuleStep<F>(
        Rule<F> rule,
        Verdict verdict,
        ImmutableList<Citation> citations,
        Optional<Inapplicability> inapplicability,
        Optional<LocalizedText> reason,
        ImmutableList<ConditionTrace> conditions) {

    static <F> RuleStep<F> inapplicable(Rule<F> rule, LocalDate day, BodyKind kind, Inapplicability why) {
        LocalizedText reason = switch (why) {
            case OTHER_KIND -> EngineText.text("reason.otherKind", kind);
            case OTHER_JURISDICTION ->
                EngineText.text("reason.otherJurisdiction", EngineText.values(jurisdictions(rule)));
            case NOT_IN_FORCE -> notInForce(rule, day);
            case CONDITION_NOT_MET -> EngineText.text("reason.conditionNotMet");
            case EXCEPTED -> EngineText.text("reason.excepted");
        };
        return new RuleStep<>(
                rule,
                Verdict.NOT_APPLICABLE,
                rule.citations(),
                Optional.of(why),
                Optional.of(reason),
                ImmutableList.of());
    }

    private static ImmutableList<Jurisdiction> jurisdictions(Rule<?> rule) {
        return rule.citations().stream()
                .map(citation -> citation.instrument().jurisdiction())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static LocalizedText notInForce(Rule<?> rule, LocalDate day) {
        Stream<ValidityPeriod> periods =
                rule.citations().stream().map(citation -> citation.instrument().period());
        Optional<ValidityPeriod> last = periods.max(Comparator.comparing(ValidityPeriod::end));
        if (last.isPresent() && !day.isBefore(last.get().end())) {
            return EngineText.text("reason.ended", last.get().end());
        }
        Optional<ValidityPeriod> next = rule.citations().stream()
                .map(citation -> citation.instrument().period())
                .filter(period -> day.isBefore(period.start()))
                .min(Comparator.naturalOrder());
        return next.isPresent()
                ? EngineText.text("reason.notYet", next.get().start())
                : EngineText.text("reason.notInForce");
    }

    static <F> RuleStep<F> asked(Rule<F> rule, RuleSet<F> rules, F subject) {
        Verdict verdict = rule.verdict(subject);
        ImmutableList.Builder<ConditionTrace> conditions = ImmutableList.builder();
        ConditionTrace when = rule.when().explain(subject);
        conditions.add(when);
        Optional<Inapplicability> why = Optional.empty();
        if (verdict == Verdict.NOT_APPLICABLE) {
            why = Optional.of(
                    when.truth() == Truth.FALSE ? Inapplicability.CONDITION_NOT_MET : Inapplicability.EXCEPTED);
        }
        if (when.truth() != Truth.FALSE) {
            rule.exceptions().forEach(exception -> conditions.add(exception.explain(subject)));
            conditions.add(rule.requires().explain(subject));
        }
        return new RuleStep<>(
                rule,
                verdict,
                rule.citationsOn(rules.day(), rules.place()),
                why,
                why.map(reason -> EngineText.text(
                        reason == Inapplicability.EXCEPTED ? "reason.excepted" : "reason.conditionNotMet")),
                conditions.build());
    }

    /** Returns the ids of the facts for want of which the rule is undetermined, in order; none for other verdicts. */
    public ImmutableSet<String> missingFacts() {
        return verdict != Verdict.UNDETERMINED
                ? ImmutableSet.of()
                : conditions.stream()
                        .flatMap(step -> step.missingFacts().stream())
                        .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns what a person has to judge before the rule is determined, in order; nothing for other verdicts. */
    public ImmutableSet<LocalizedText> openJudgements() {
        return verdict != Verdict.UNDETERMINED
                ? ImmutableSet.of()
                : conditions.stream()
                        .flatMap(step -> step.openJudgements().stream())
                        .collect(ImmutableSet.toImmutableSet());
    }
}
