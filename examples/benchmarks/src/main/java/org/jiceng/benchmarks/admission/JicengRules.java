package org.jiceng.benchmarks.admission;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jiceng.benchmarks.admission.Matter.Applicant;
import org.jiceng.benchmarks.admission.Matter.Arrangement;
import org.jiceng.benchmarks.admission.Matter.Basis;
import org.jiceng.benchmarks.admission.Matter.Conditions;
import org.jiceng.benchmarks.admission.Matter.Consent;
import org.jiceng.benchmarks.admission.Matter.Funds;
import org.jiceng.benchmarks.admission.Matter.Listing;
import org.jiceng.benchmarks.admission.Matter.Scope;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.FactReader;
import org.jiceng.rules.engine.Reading;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.RuleSet;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;

/** The ten rules in the engine of this library: typed, dated, cited. A rule that is violated is one that hits. */
final class JicengRules implements Decider {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Fact<Matter, Applicant> APPLICANT = fact("applicant", Applicant.class, Matter::getApplicant);
    private static final Fact<Matter, Arrangement> ARRANGEMENT =
            fact("arrangement", Arrangement.class, Matter::getArrangement);
    private static final Fact<Matter, Basis> BASIS = fact("basis", Basis.class, Matter::getBasis);
    private static final Fact<Matter, Funds> FUNDS = fact("funds", Funds.class, Matter::getFunds);
    private static final Fact<Matter, Conditions> CONDITIONS =
            fact("conditions", Conditions.class, Matter::getConditions);
    private static final Fact<Matter, Consent> CONSENT = fact("consent", Consent.class, Matter::getConsent);
    private static final Fact<Matter, Listing> LISTING = fact("listing", Listing.class, Matter::getListing);
    private static final Fact<Matter, Scope> SCOPE = fact("scope", Scope.class, Matter::getScope);

    private static final ImmutableList<Rule<Matter>> RULES = ImmutableList.of(
            rule(Answer.WITHDRAWN, Condition.always(), LISTING.isNot(Listing.WITHDRAWN)),
            rule(
                    Answer.PROHIBITED_CERTIFICATE,
                    ARRANGEMENT.is(Arrangement.CERTIFICATE),
                    SCOPE.isNot(Scope.PROHIBITED_CERTIFICATE)),
            rule(Answer.INTERFERENCE, APPLICANT.is(Applicant.TOWNSHIP), SCOPE.isNot(Scope.SELF_GOVERNMENT)),
            rule(Answer.NO_BASIS, entrusted(), BASIS.isNot(Basis.NOTHING)),
            rule(Answer.NO_FUNDS, entrusted(), FUNDS.in(Funds.TRANSFERRED, Funds.PROMISED)),
            rule(Answer.NO_CONDITIONS, ARRANGEMENT.is(Arrangement.ASSISTANCE), CONDITIONS.isNot(Conditions.LACKING)),
            rule(
                    Answer.NO_CONSENT,
                    APPLICANT.is(Applicant.DEPARTMENT).and(BASIS.is(Basis.POLICY)),
                    CONSENT.is(Consent.GIVEN)),
            rule(Answer.ENFORCEMENT, Condition.always(), SCOPE.isNot(Scope.ENFORCEMENT)),
            rule(Answer.FUNDS_OWED, Condition.always(), FUNDS.isNot(Funds.PROMISED)),
            rule(
                    Answer.CONDITIONS_OWED,
                    ARRANGEMENT.is(Arrangement.ASSISTANCE),
                    CONDITIONS.isNot(Conditions.UNDERTAKEN)));

    private final RuleSet<Matter> rules =
            RuleBook.of("ten rules", RULES).on(DAY, BodyKind.VILLAGERS_COMMITTEE, Optional.empty());
    private final Answer[] answers = new Answer[rules.rules().size()];

    JicengRules() {
        for (int i = 0; i < answers.length; i++) {
            answers[i] = answer(rules.rules().get(i));
        }
    }

    private static <T extends Enum<T>> Fact<Matter, T> fact(String id, Class<T> type, FactReader<Matter, T> reader) {
        return Fact.ofWord(id, LocalizedText.verbatim(id), type, reader);
    }

    private static Condition<Matter> entrusted() {
        return APPLICANT.is(Applicant.DEPARTMENT).and(ARRANGEMENT.is(Arrangement.ENTRUSTMENT));
    }

    private static Rule<Matter> rule(Answer answer, Condition<Matter> when, Condition<Matter> requires) {
        return Rule.<Matter>builder()
                .id(RuleId.of(answer.name().replace('_', '-')))
                .title(LocalizedText.verbatim(answer.name()))
                .addCitations(Instruments.VCOL_2025.article(43, 2))
                .when(when)
                .requires(requires)
                .build();
    }

    private static Answer answer(Rule<Matter> rule) {
        return Answer.valueOf(rule.id().toString().replace('-', '_'));
    }

    @Override
    public Answer decide(Matter matter) {
        return answer(rules.indexOfFirstViolated(matter));
    }

    private Answer answer(int rule) {
        return rule < 0 ? Answer.ADMITTED : answers[rule];
    }

    /** Decides matters whose facts were read before, as a program does that asks them more than once. */
    static final class OfReadings implements Decider {

        private final JicengRules rules = new JicengRules();

        @Override
        public Answer decide(Matter matter) {
            return rules.answer(rules.rules.read(matter).indexOfFirstViolated());
        }

        @Override
        public Prepared prepare(Matter[] matters) {
            ImmutableList<Reading<Matter>> read =
                    Arrays.stream(matters).map(rules.rules::read).collect(ImmutableList.toImmutableList());
            return place -> rules.answer(read.get(place).indexOfFirstViolated());
        }
    }

    /** Returns every rule with its verdict, its citations and how its conditions came out. */
    ImmutableList<RuleStep<Matter>> trace(Matter matter) {
        Evaluation<Matter> evaluation = rules.evaluate(matter);
        return evaluation.trace();
    }

    /** Returns the rule that hits, found in the whole trace. */
    Answer decideWithTrace(Matter matter) {
        for (RuleStep<Matter> step : trace(matter)) {
            if (step.verdict() == Verdict.VIOLATED) {
                return answer(step.rule());
            }
        }
        return Answer.ADMITTED;
    }
}
