package org.jiceng.rules.assessment.review;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;

/** The local texts on assessment that {@link LocalLawReview} applies. */
final class LocalLaw {

    /** 山东省乡镇人民政府工作条例, in force from 2020-08-01; arts 18, 19 and 27. */
    static final LegalInstrument SHANDONG_TOWNSHIP_2020 = LegalInstrument.builder()
            .id("SD-TOWNSHIP-2020")
            .title(LocalizedText.of("山东省乡镇人民政府工作条例", "Shandong Regulation on the Work of Township Governments"))
            .kind(InstrumentKind.LOCAL_REGULATION)
            .jurisdiction(Jurisdiction.of(DivisionCode.parse("37")))
            .period(ValidityPeriod.parse("2020-08-01/.."))
            .verification(Verification.VERIFIED)
            .build();

    /** 天津市街道办事处条例, in force from 2020-11-01; art 42. */
    static final LegalInstrument TIANJIN_STREET_2020 = LegalInstrument.builder()
            .id("TJ-STREET-2020")
            .title(LocalizedText.of("天津市街道办事处条例", "Tianjin Regulation on Street Offices"))
            .kind(InstrumentKind.LOCAL_REGULATION)
            .jurisdiction(Jurisdiction.of(DivisionCode.parse("12")))
            .period(ValidityPeriod.parse("2020-11-01/.."))
            .verification(Verification.VERIFIED)
            .build();

    /** Where the published admission policy says that departments may not assess communities on their own: 郑州市二七区. */
    static final Jurisdiction ERQI = Jurisdiction.of(DivisionCode.parse("410103"));

    static final LocalizedText ERQI_POLICY = LocalizedText.of(
            "郑州市二七区社区工作准入制度（政策，非立法）", "admission policy of Erqi District, Zhengzhou (policy, not legislation)");

    /** The kinds of instrument that can approve a veto on townships in Shandong beside provincial texts. */
    static final ImmutableList<InstrumentKind> NATIONAL =
            ImmutableList.of(InstrumentKind.CONSTITUTION, InstrumentKind.LAW, InstrumentKind.ADMINISTRATIVE_REGULATION);

    private LocalLaw() {}

    /** Returns whether an instrument applies to a place from the first day of a period on. */
    static boolean applies(LegalInstrument instrument, Jurisdiction place, ValidityPeriod period) {
        return place.division().filter(instrument.jurisdiction()::covers).isPresent()
                && instrument.period().contains(period.start());
    }
}
