package org.jiceng.core.law;

import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;

/** How the entries of the catalogue are written: one line of facts each. */
final class InstrumentForms {

    private InstrumentForms() {}

    /** A version of a law of the nation whose text was read. */
    static LegalInstrument law(
            String id, LocalizedText title, String versionInChinese, String versionInEnglish, String period) {
        return LegalInstrument.builder()
                .id(id)
                .title(title)
                .version(LocalizedText.of(versionInChinese, versionInEnglish))
                .kind(InstrumentKind.LAW)
                .period(ValidityPeriod.parse(period))
                .verification(Verification.VERIFIED)
                .build();
    }

    /** A policy document that was read in a secondary text. */
    static LegalInstrument policy(String id, LocalizedText title, String number, String period) {
        return LegalInstrument.builder()
                .from(policy(id, title, period))
                .documentNumber(number)
                .build();
    }

    /** A policy document without a number that was read in a secondary text. */
    static LegalInstrument policy(String id, LocalizedText title, String period) {
        return LegalInstrument.builder()
                .id(id)
                .title(title)
                .kind(InstrumentKind.POLICY)
                .period(ValidityPeriod.parse(period))
                .verification(Verification.SECONDARY)
                .build();
    }

    /** A local regulation whose text was read, from the day on which its last article puts it into force. */
    static LegalInstrument local(String id, String division, LocalizedText title, LocalizedText version, String start) {
        return LegalInstrument.builder()
                .id(id)
                .title(title)
                .version(version)
                .kind(InstrumentKind.LOCAL_REGULATION)
                .jurisdiction(Jurisdiction.of(DivisionCode.parse(division)))
                .period(ValidityPeriod.parse(start + "/.."))
                .verification(Verification.VERIFIED)
                .build();
    }

    /** The same, read in a secondary or shortened text only, or with a day in force that was not read. */
    static LegalInstrument secondary(LegalInstrument read) {
        return LegalInstrument.builder()
                .from(read)
                .verification(Verification.SECONDARY)
                .build();
    }
}
