package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Inapplicability;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.Verdict;
import org.junit.jupiter.api.Test;

/** Texts that answer one question differently: rank decides, then the later day, and otherwise it is a conflict. */
class PrecedenceTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    private static LegalInstrument text(String id, InstrumentKind kind, String start) {
        return LegalInstrument.builder()
                .id(id)
                .title(LocalizedText.of("示例" + id, "example " + id))
                .kind(kind)
                .jurisdiction(
                        kind == InstrumentKind.LAW ? Jurisdiction.nation() : Jurisdiction.of(DivisionCode.parse("36")))
                .period(ValidityPeriod.parse(start + "/.."))
                .verification(Verification.VERIFIED)
                .build();
    }

    private static Rule<AdmissionCase> rule(LegalInstrument text, Condition<AdmissionCase> requires) {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of(text.id()))
                .title(LocalizedText.of("经费由谁承担（" + text.id() + "）", "who bears the funds (" + text.id() + ")"))
                .question("funds")
                .addCitations(text.article(1))
                .addBodyKind(BodyKind.STREET_OFFICE)
                .requires(requires)
                .build();
    }

    private static Condition<AdmissionCase> applicant() {
        return AdmissionFacts.FUNDS_SOURCE.is(FundsSource.APPLICANT);
    }

    private static Condition<AdmissionCase> target() {
        return AdmissionFacts.FUNDS_SOURCE.is(FundsSource.COMMITTEE);
    }

    private static AdmissionDecision decide(Rule<AdmissionCase> one, Rule<AdmissionCase> other) {
        return AdmissionPolicy.national()
                .withRules(ImmutableList.of(one, other), ImmutableList.of())
                .decide(
                        AdmissionSamples.request("dept", "street", "垃圾分类宣传")
                                .funding(AdmissionSamples.funds(FundsSource.APPLICANT))
                                .build(),
                        AdmissionSamples.COUNTY,
                        DAY);
    }

    @Test
    void theLawPrevailsOverAStaleLocalTextHoweverLateThatIs() {
        AdmissionDecision decision = decide(
                rule(text("LOCAL", InstrumentKind.LOCAL_REGULATION, "2025-01-01"), target()),
                rule(text("LAW", InstrumentKind.LAW, "2010-01-01"), applicant()));
        assertThat(decision).hasOutcome(Outcome.ADMITTED);
        assertThat(decision.trace().stream()
                        .filter(step -> step.rule().id().equals(RuleId.of("LOCAL")))
                        .flatMap(step -> step.inapplicability().stream()))
                .containsExactly(Inapplicability.DISPLACED);
        assertThat(decision.explain(Locale.CHINESE))
                .contains("“经费由谁承担（LOCAL）”与效力更高或者更新的规定不一致，适用《示例LAW》第一条：经费由谁承担（LAW）");
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("a text of higher rank or a later one says otherwise and prevails, example LAW, art. 1");
    }

    @Test
    void whatTheLawLeavesToAPersonALocalTextDoesNotSettle() {
        Rule<AdmissionCase> law = Rule.<AdmissionCase>builder()
                .from(rule(text("LAW", InstrumentKind.LAW, "2010-01-01"), applicant()))
                .requires(Condition.judgement(LocalizedText.of("由谁承担", "who bears them")))
                .build();
        Rule<AdmissionCase> stricter = rule(text("LOCAL", InstrumentKind.LOCAL_REGULATION, "2025-01-01"), target());
        AdmissionDecision decision = decide(stricter, law);
        assertThat(decision).hasOutcome(Outcome.REFERRED).hasVerdict("LOCAL", Verdict.NOT_APPLICABLE);
        Rule<AdmissionCase> agreeing = rule(text("LOCAL", InstrumentKind.LOCAL_REGULATION, "2025-01-01"), applicant());
        assertThat(decide(agreeing, law)).hasOutcome(Outcome.REFERRED).hasVerdict("LOCAL", Verdict.SATISFIED);
    }

    @Test
    void amongTextsOfOneRankTheLaterPrevails() {
        AdmissionDecision decision = decide(
                rule(text("NEW", InstrumentKind.LOCAL_REGULATION, "2025-01-01"), target()),
                rule(text("OLD", InstrumentKind.LOCAL_REGULATION, "2010-01-01"), applicant()));
        assertThat(decision).hasOutcome(Outcome.REJECTED);
    }

    @Test
    void textsOfOneRankAndDayAreAConflictForTheirMakersWithBothCitations() {
        AdmissionDecision decision = decide(
                rule(text("ONE", InstrumentKind.LOCAL_REGULATION, "2020-01-01"), target()),
                rule(text("OTHER", InstrumentKind.LOCAL_REGULATION, "2020-01-01"), applicant()));
        assertThat(decision.conflicts()).hasSize(1);
        assertThat(decision).cites("《示例ONE》第一条").cites("《示例OTHER》第一条");
        assertThat(decision.findings().of(RuleId.of("ADM-CONFLICT")).asList()).hasSize(1);
        assertThat(decision).hasOutcome(Outcome.REFERRED);
    }

    @Test
    void aLocalTextMayAskMoreWhereItAnswersNoQuestionOfTheLaw() {
        Rule<AdmissionCase> local = Rule.<AdmissionCase>builder()
                .from(rule(text("LOCAL", InstrumentKind.LOCAL_REGULATION, "2020-01-01"), target()))
                .question(Optional.empty())
                .build();
        AdmissionDecision decision = decide(local, rule(text("LAW", InstrumentKind.LAW, "2010-01-01"), applicant()));
        assertThat(decision).hasOutcome(Outcome.REJECTED);
    }
}
