package org.example.city;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Modality;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionFacts;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.WorkFromAbove;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;

/** 示例市社区工作事项准入办法: what departments may hand down to the city's communities. */
final class CityMeasures {

    static final DivisionCode PLACE = DivisionCode.parse("369901"); // no real county has this code

    private static final LegalInstrument MEASURES = LegalInstrument.builder()
            .id("CITY-2026")
            .title(LocalizedText.of("示例市社区工作事项准入办法", "Sample City Measures on Community Work"))
            .kind(InstrumentKind.POLICY)
            .jurisdiction(Jurisdiction.of(PLACE))
            .period(ValidityPeriod.parse("2026-03-01/.."))
            .verification(Verification.VERIFIED)
            .build();

    private static final Fact<AdmissionCase, BigDecimal> AMOUNT = Fact.of(
            "funding.amount",
            LocalizedText.of("经费金额", "amount of funds"),
            one -> one.request()
                    .funding()
                    .flatMap(funds -> funds.required() ? funds.amount() : Optional.of(BigDecimal.ZERO))
                    .orElse(null));

    private CityMeasures() {}

    static AdmissionPack pack() {
        return AdmissionPack.builder()
                .id("CITY")
                .title(LocalizedText.of("示例市", "Sample City"))
                .addRules(
                        rule("CITY-REFUSE", 5, Modality.MAY, "清单以外的事项，社区有权拒绝", "what is on no list may be refused")
                                .requires(AdmissionFacts.LISTED.is(false))
                                .build(),
                        rule("CITY-CONSENT", 6, Modality.MUST, "经费超过五千元的，应当经同意", "over 5,000 yuan need consent")
                                .requires(Condition.atMost(AMOUNT, new BigDecimal(5000))
                                        .or(AdmissionFacts.CONSENT.is(true)))
                                .build())
                .addRefusals(RuleId.of("CITY-REFUSE"))
                .build();
    }

    private static Rule.Builder<AdmissionCase> rule(
            String id, int article, Modality modality, String chinese, String english) {
        return Rule.<AdmissionCase>builder()
                .id(RuleId.of(id))
                .title(LocalizedText.of(chinese, english))
                .modality(modality)
                .addCitations(MEASURES.article(article))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(WorkFromAbove.ofDepartment());
    }
}
