package org.jiceng.rules.testing.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleException;

/** Makes every rule that differs from one in one thing; those that no rule may be are left out. */
final class RuleMutants<F> {

    private final Rule<F> rule;
    private final List<Mutant<Rule<F>>> mutants = new ArrayList<>();

    private RuleMutants(Rule<F> rule) {
        this.rule = rule;
    }

    static <F> ImmutableList<Mutant<Rule<F>>> of(Rule<F> rule) {
        return new RuleMutants<>(rule).all();
    }

    private ImmutableList<Mutant<Rule<F>>> all() {
        addConditions(MutationText.text("part.when"), rule.when(), when -> copy().when(when));
        addConditions(MutationText.text("part.requires"), rule.requires(), requires -> copy().requires(requires));
        addModality();
        addKinds();
        addCitations(rule.citations(), citations -> copy().citations(citations));
        addExceptions(rule.exceptions(), exceptions -> copy().exceptions(exceptions));
        return ImmutableList.copyOf(mutants);
    }

    private Rule.Builder<F> copy() {
        Rule.Builder<F> copy = Rule.builder();
        copy.from(rule);
        return copy;
    }

    private void add(MutationKind kind, LocalizedText change, Rule.Builder<F> changed) {
        Rule<F> mutated;
        try {
            mutated = changed.build();
        } catch (IllegalStateException e) {
            return;
        }
        BooleanSupplier equivalence = () -> Equivalence.isProved(rule, mutated);
        mutants.add(new Mutant<>(mutated, rule.id().value(), rule.citations(), kind, change, equivalence));
    }

    private void addConditions(
            LocalizedText part, Condition<F> condition, Function<Condition<F>, Rule.Builder<F>> changed) {
        for (ConditionMutants.Edited<F> edited : ConditionMutants.of(condition)) {
            add(
                    edited.kind(),
                    MutationText.text("change.condition", part, edited.what()),
                    changed.apply(edited.condition()));
        }
    }

    private void addModality() {
        Stream<Modality> others = switch (rule.modality()) {
            case MUST, MUST_NOT -> Stream.of(Modality.GENERALLY, Modality.MAY);
            case GENERALLY -> Stream.of(Modality.MUST, Modality.MAY);
            case MAY -> Stream.of(Modality.MUST);
        };
        others.forEach(other -> add(
                MutationKind.CHANGE_MODALITY,
                MutationText.text("change.to", modality(rule.modality()), modality(other)),
                copy().modality(other)));
    }

    private static LocalizedText modality(Modality modality) {
        return MutationText.text("modality." + modality.name());
    }

    private void addKinds() {
        ImmutableSet<BodyKind> kinds = rule.bodyKinds();
        if (kinds.isEmpty()) {
            return;
        }
        add(
                MutationKind.CHANGE_SCOPE,
                MutationText.text("change.allKinds", Words.list(kinds)),
                copy().bodyKinds(ImmutableSet.of()));
        if (kinds.size() > 1) {
            for (BodyKind kind : kinds) {
                add(
                        MutationKind.CHANGE_SCOPE,
                        MutationText.text("change.withoutKind", kind),
                        copy().bodyKinds(kinds.stream()
                                .filter(other -> other != kind)
                                .collect(ImmutableSet.toImmutableSet())));
            }
        }
    }

    private void addCitations(
            ImmutableList<Citation> citations, Function<ImmutableList<Citation>, Rule.Builder<F>> changed) {
        if (citations.size() > 1) {
            for (Citation citation : citations) {
                add(
                        MutationKind.DROP,
                        MutationText.text("change.citation", citation),
                        changed.apply(citations.stream()
                                .filter(other -> !other.equals(citation))
                                .collect(ImmutableList.toImmutableList())));
            }
        }
        for (LocalDate day : switchDays(citations)) {
            for (LocalDate moved : ImmutableList.of(day.minusDays(1), day.plusDays(1))) {
                add(
                        MutationKind.SHIFT_DATE,
                        MutationText.text("change.day", day, moved, Words.list(citationsAt(citations, day))),
                        changed.apply(moved(citations, day, moved)));
            }
        }
    }

    /** Returns the days on which one of several citations begins or ceases to hold. */
    static ImmutableList<LocalDate> switchDays(ImmutableList<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.instrument().period())
                .flatMap(period -> Stream.of(period.start(), period.end()))
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Citation> citationsAt(ImmutableList<Citation> citations, LocalDate day) {
        return citations.stream()
                .filter(citation -> isSwitch(citation.instrument().period(), day))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isSwitch(ValidityPeriod period, LocalDate day) {
        return period.start().equals(day) || period.end().equals(day);
    }

    private static ImmutableList<Citation> moved(ImmutableList<Citation> citations, LocalDate from, LocalDate to) {
        return citations.stream()
                .map(citation -> new Citation(moved(citation.instrument(), from, to), citation.provision()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns an instrument that begins and ends on {@code to} where it did on {@code from}. */
    private static LegalInstrument moved(LegalInstrument instrument, LocalDate from, LocalDate to) {
        ValidityPeriod period = instrument.period();
        if (!isSwitch(period, from)) {
            return instrument;
        }
        return LegalInstrument.builder()
                .from(instrument)
                .period(new ValidityPeriod(
                        period.start().equals(from) ? to : period.start(),
                        period.end().equals(from) ? to : period.end()))
                .build();
    }

    private void addExceptions(
            ImmutableList<RuleException<F>> exceptions,
            Function<ImmutableList<RuleException<F>>, Rule.Builder<F>> changed) {
        for (int i = 0; i < exceptions.size(); i++) {
            RuleException<F> exception = exceptions.get(i);
            ImmutableList<RuleException<F>> before = exceptions.subList(0, i);
            ImmutableList<RuleException<F>> after = exceptions.subList(i + 1, exceptions.size());
            Function<ImmutableList<RuleException<F>>, Rule.Builder<F>> replaced =
                    by -> changed.apply(ImmutableList.<RuleException<F>>builder()
                            .addAll(before)
                            .addAll(by)
                            .addAll(after)
                            .build());
            LocalizedText part = MutationText.text("part.exception", exception.title());
            add(MutationKind.DROP, part, replaced.apply(ImmutableList.of()));
            addConditions(
                    part,
                    exception.when(),
                    when -> replaced.apply(ImmutableList.of(
                            new RuleException<>(exception.title(), exception.citations(), when, exception.unless()))));
            addCitations(
                    exception.citations(),
                    citations -> replaced.apply(ImmutableList.of(
                            new RuleException<>(exception.title(), citations, exception.when(), exception.unless()))));
            addExceptions(
                    exception.unless(),
                    unless -> replaced.apply(ImmutableList.of(
                            new RuleException<>(exception.title(), exception.citations(), exception.when(), unless))));
        }
    }
}
