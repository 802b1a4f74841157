package org.jiceng.examples.ruletests;

import java.math.BigDecimal;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.Funding;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;

/** What an invented city says: entrusted work needs a statement on conditions, and sums over 5,000 yuan a consent. */
public final class CityPack {

    /** The place of the city's county; no real county has this code. */
    public static final DivisionCode COUNTY = DivisionCode.parse("369901");

    private static final LegalInstrument MEASURES = LegalInstrument.builder()
            .id("SAMPLE-CITY-2026")
            .title(LocalizedText.of("示例市社区工作事项准入办法", "Sample City Measures on Admission to Communities"))
            .kind(InstrumentKind.POLICY)
            .jurisdiction(Jurisdiction.of(COUNTY))
            .period(ValidityPeriod.parse("2026-03-01/.."))
            .verification(Verification.UNVERIFIED)
            .build();

    private static final Fact<AdmissionCase, BigDecimal> AMOUNT = Fact.of(
            "funding.amount",
            LocalizedText.of("经费金额", "amount of funds"),
            subject -> subject.request().funding().flatMap(Funding::amount).orElse(null));

    private CityPack() {}

    /** Returns the pack. */
    public static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("SAMPLE-CITY")
                .title(LocalizedText.of("示例市", "Sample City"))
                .addRules(conditions(), consent())
                .build();
    }

    private static Rule<AdmissionCase> conditions() {
        return rule("CITY-CONDITIONS", 5, "委托事项应当说明工作条件", "entrusted work states its conditions")
                .when(AdmissionFacts.ARRANGEMENT.is(Arrangement.ENTRUSTMENT))
                .requires(AdmissionFacts.CONDITIONS.isKnown())
                .build();
    }

    private static Rule<AdmissionCase> consent() {
        return rule("CITY-CONSENT", 6, "经费超过五千元的应当经同意并统一安排", "funds over 5,000 yuan need a consent")
                .when(AdmissionFacts.FUNDS_REQUIRED.is(true).and(Condition.moreThan(AMOUNT, new BigDecimal("5000"))))
                .requires(AdmissionFacts.CONSENT.is(true))
                .build();
    }

    private static Rule.Builder<AdmissionCase> rule(String id, int article, String chinese, String english) {
        Rule.Builder<AdmissionCase> rule = Rule.builder();
        return rule.id(RuleId.of(id))
                .title(LocalizedText.of(chinese, english))
                .addCitations(MEASURES.article(article))
                .addBodyKinds(BodyKind.RESIDENTS_COMMITTEE);
    }
}
