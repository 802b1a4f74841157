package org.jiceng.rules.testing.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.engine.ConditionTrace;
import org.jiceng.rules.engine.Inapplicability;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleException;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Truth;
import org.jiceng.rules.engine.Verdict;

/** What cases exercised of one rule. */
final class RuleTally {

    private final Rule<?> rule;
    private final Multiset<Verdict> verdicts = LinkedHashMultiset.create();
    private final Multiset<Inapplicability> inapplicable = LinkedHashMultiset.create();
    private final Multiset<Citation> articles = LinkedHashMultiset.create();
    private final Multiset<LocalizedText> exceptions = LinkedHashMultiset.create();
    private final Multiset<RuleId> shadowers = LinkedHashMultiset.create();
    private final NavigableSet<LocalDate> daysOut = new TreeSet<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private long alone;
    private boolean conditional;

    RuleTally(Rule<?> rule) {
        this.rule = rule;
        this.conditional = !rule.exceptions().isEmpty();
    }

    /** Records what the rule said of a case, and which strict rules the case violates. */
    void add(RuleStep<?> step, LocalDate day, ImmutableSet<RuleId> violated) {
        days.add(day);
        verdicts.add(step.verdict());
        step.inapplicability().ifPresent(why -> {
            inapplicable.add(why);
            if (why == Inapplicability.NOT_IN_FORCE) {
                daysOut.add(day);
            }
        });
        step.when().ifPresent(when -> conditional |= !isUnconditional(when));
        step.exceptions().stream()
                .filter(exception -> exception.truth() == Truth.TRUE)
                .forEach(exception -> exceptions.add(exception.title()));
        if (step.verdict() != Verdict.NOT_APPLICABLE) {
            articles.addAll(step.citations());
        }
        if (step.verdict() == Verdict.VIOLATED && violated.contains(rule.id())) {
            if (violated.size() == 1) {
                alone++;
            }
            violated.stream().filter(other -> !other.equals(rule.id())).forEach(shadowers::add);
        }
    }

    private static boolean isUnconditional(ConditionTrace when) {
        return when instanceof ConditionTrace.GroupStep group && group.steps().isEmpty();
    }

    /** Returns in how many cases the rule gave a verdict. */
    long cases(Verdict verdict) {
        return verdicts.count(verdict);
    }

    Rule<?> rule() {
        return rule;
    }

    /** Returns in how many cases the condition of the rule did not hold, or an exception did. */
    private long notMet() {
        return inapplicable.count(Inapplicability.CONDITION_NOT_MET)
                + (long) inapplicable.count(Inapplicability.EXCEPTED);
    }

    private long applied() {
        return verdicts.size() - (long) verdicts.count(Verdict.NOT_APPLICABLE);
    }

    /** Returns everything that tests should exercise of the rule. */
    ImmutableList<CoverageItem> items(String source) {
        ImmutableList.Builder<CoverageItem> items = ImmutableList.builder();
        String id = rule.id().value();
        items.add(CoverageItem.of(source, CoverageKind.RULE, id, rule.title(), applied(), this::notAppliedGap));
        boolean canBeSatisfied = PossibleTruth.canHold(rule.requires());
        boolean canBeViolated = rule.modality() != Modality.MAY && PossibleTruth.canFail(rule.requires());
        if (canBeSatisfied) {
            items.add(verdict(source, Verdict.SATISFIED, cases(Verdict.SATISFIED)));
        }
        if (canBeViolated) {
            items.add(verdict(source, Verdict.VIOLATED, cases(Verdict.VIOLATED)));
        }
        if (PossibleTruth.isJudged(rule.requires())) {
            items.add(verdict(source, Verdict.UNDETERMINED, cases(Verdict.UNDETERMINED)));
        }
        if (conditional) {
            items.add(verdict(source, Verdict.NOT_APPLICABLE, notMet()));
        }
        if (canBeViolated && rule.modality().isStrict()) {
            items.add(CoverageItem.of(
                    source,
                    CoverageKind.DECISIVE,
                    id,
                    CoverageText.text("item.decisive"),
                    alone,
                    this::notDecisiveGap));
        }
        for (RuleException<?> exception : rule.exceptions()) {
            items.add(CoverageItem.of(
                    source,
                    CoverageKind.EXCEPTION,
                    id,
                    exception.title(),
                    exceptions.count(exception.title()),
                    () -> exceptionGap(exception)));
        }
        for (Citation citation : rule.citations()) {
            items.add(CoverageItem.of(
                    source, CoverageKind.ARTICLE, id, citation, articles.count(citation), () -> articleGap(citation)));
        }
        return items.build();
    }

    private CoverageItem verdict(String source, Verdict verdict, long cases) {
        return CoverageItem.of(
                source,
                CoverageKind.VERDICT,
                rule.id().value(),
                verdict.label(),
                cases,
                () -> applied() > 0 || verdict == Verdict.NOT_APPLICABLE
                        ? noCase("gap.noVerdict", verdict)
                        : notAppliedGap());
    }

    private static CoverageGap noCase(String key, Object... values) {
        return new CoverageGap(GapReason.NO_CASE, CoverageText.text(key, values));
    }

    /** Returns why the rule applied to no case: the reason of the case that came nearest to it. */
    private CoverageGap notAppliedGap() {
        if (verdicts.isEmpty()) {
            return noCase("gap.nothingRecorded");
        }
        if (inapplicable.contains(Inapplicability.EXCEPTED)) {
            return new CoverageGap(
                    GapReason.SHADOWED,
                    CoverageText.text("gap.excepted", CoverageText.list(exceptions.elementSet().stream())));
        }
        if (inapplicable.contains(Inapplicability.CONDITION_NOT_MET)) {
            return noCase("gap.condition");
        }
        if (inapplicable.contains(Inapplicability.NOT_IN_FORCE)) {
            return notInForceGap(rule.citations().stream(), daysOut);
        }
        if (inapplicable.contains(Inapplicability.OTHER_JURISDICTION)) {
            return new CoverageGap(
                    GapReason.JURISDICTION_NOT_TESTED,
                    CoverageText.text(
                            "gap.jurisdiction",
                            CoverageText.list(rule.citations().stream()
                                    .map(citation -> citation.instrument().jurisdiction())
                                    .distinct()
                                    .map(place -> LocalizedText.verbatim(place.toString())))));
        }
        return new CoverageGap(
                GapReason.BODY_KIND_NOT_TESTED,
                CoverageText.text(
                        "gap.bodyKind",
                        CoverageText.list(rule.bodyKinds().stream().map(kind -> kind.label()))));
    }

    private static CoverageGap notInForceGap(Stream<Citation> citations, NavigableSet<LocalDate> tested) {
        ImmutableList<ValidityPeriod> periods =
                citations.map(citation -> citation.instrument().period()).collect(ImmutableList.toImmutableList());
        LocalDate end = periods.stream()
                .map(ValidityPeriod::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate start = periods.stream()
                .map(ValidityPeriod::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (!tested.first().isBefore(end)) {
            return new CoverageGap(GapReason.EXPIRED, CoverageText.text("gap.expired", end, tested.first()));
        }
        if (tested.last().isBefore(start)) {
            return new CoverageGap(GapReason.NOT_YET_IN_FORCE, CoverageText.text("gap.notYet", start, tested.last()));
        }
        return new CoverageGap(
                GapReason.NOT_IN_FORCE_ON_TESTED_DAYS,
                CoverageText.text(
                        "gap.between",
                        CoverageText.list(periods.stream().map(period -> LocalizedText.verbatim(period.toString())))));
    }

    private CoverageGap notDecisiveGap() {
        if (cases(Verdict.VIOLATED) == 0) {
            return applied() > 0 ? noCase("gap.noVerdict", Verdict.VIOLATED) : notAppliedGap();
        }
        return new CoverageGap(
                GapReason.SHADOWED,
                CoverageText.text(
                        "gap.shadowed",
                        Long.toString(cases(Verdict.VIOLATED)),
                        CoverageText.list(shadowers.entrySet().stream()
                                .map(entry -> LocalizedText.verbatim(entry.getElement() + " ×" + entry.getCount())))));
    }

    private CoverageGap exceptionGap(RuleException<?> exception) {
        return days.isEmpty() || isAnyTestedDayIn(exception.citations())
                ? noCase("gap.noException")
                : notInForceGap(exception.citations().stream(), days);
    }

    private CoverageGap articleGap(Citation citation) {
        if (days.isEmpty() || isAnyTestedDayIn(ImmutableList.of(citation))) {
            return applied() > 0 ? noCase("gap.article") : notAppliedGap();
        }
        return notInForceGap(Stream.of(citation), days);
    }

    private boolean isAnyTestedDayIn(ImmutableList<Citation> citations) {
        return days.stream()
                .anyMatch(day -> citations.stream()
                        .anyMatch(citation -> citation.instrument().period().contains(day)));
    }
}
