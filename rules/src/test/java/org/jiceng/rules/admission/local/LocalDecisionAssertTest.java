package org.jiceng.rules.admission.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.testing.AdmissionDecisionAssert;
import org.jiceng.rules.testing.cases.AdmissionCases;
import org.jiceng.rules.testing.cases.CaseSpec;
import org.jiceng.rules.testing.cases.RuleCase;
import org.jiceng.rules.testing.cases.RuleCases;
import org.junit.jupiter.api.Test;

/** The assertions and the columns of a table on the right to refuse and on terms. */
class LocalDecisionAssertTest {

    private static final LocalDate DAY = LocalDate.parse("2026-02-01");
    private static final CaseSpec<AdmissionDecision> CASES =
            AdmissionCases.of(LocalSamples.POLICY, LocalSamples.STRUCTURE);

    private static AdmissionDecision decide(String place, String but) {
        return LocalSamples.POLICY.decide(
                LocalSamples.sound(place, "dept", "rc", DAY, but), LocalSamples.STRUCTURE, DAY);
    }

    private static AdmissionDecisionAssert english(AdmissionDecision decision) {
        return assertThat(decision).inLanguage(Locale.ENGLISH);
    }

    @RuleCases("local-terms.csv")
    void termsAndRefusalsStandInTables(RuleCase each) {
        each.verify(CASES);
    }

    @Test
    void aRightToRefuseIsAsserted() {
        AdmissionDecision outside = decide("SH", "matter=未列入清单的事项 consents=none");
        AdmissionDecision inside = decide("SH", "");

        assertThat(outside).mayBeRefused();
        assertThat(inside).mayNotBeRefused();
        assertThatThrownBy(() -> english(inside).mayBeRefused())
                .hasMessageStartingWith("expected a right to refuse, but no rule gives one\n");
        assertThatThrownBy(() -> english(outside).mayNotBeRefused())
                .hasMessageStartingWith("expected no right to refuse, but these rules give one: [SH-OUT-OF-LIST]\n")
                .hasMessageContaining("\n> SH-OUT-OF-LIST ");
        assertThatThrownBy(() -> assertThat(inside).inLanguage(Locale.CHINESE).mayBeRefused())
                .hasMessageStartingWith("期望可以拒绝，实际没有拒绝的依据\n> ");
    }

    @Test
    void theLastDaysForDecidingAndFilingAreAsserted() {
        AdmissionDecision decision = decide("XC", "filed=2026-01-08 start=2026-02-19");

        assertThat(decision).isDueBy(LocalDate.parse("2026-01-29")).mustBeFiledBy(LocalDate.parse("2026-01-08"));
        assertThatThrownBy(() -> english(decision).isDueBy(LocalDate.parse("2026-01-30")))
                .hasMessageStartingWith("expected the decision to be due by 2026-01-30, but it is due by 2026-01-29\n")
                .hasMessageContaining("\n> - to be decided by 2026-01-29\n");
        assertThatThrownBy(() -> english(decision).mustBeFiledBy(LocalDate.parse("2026-01-07")))
                .hasMessageStartingWith("expected the last day for filing to be 2026-01-07, but it is 2026-01-08\n")
                .hasMessageContaining("\n> - to be filed by 2026-01-08\n");
        assertThatThrownBy(() -> assertThat(decide("ELSEWHERE", ""))
                        .inLanguage(Locale.CHINESE)
                        .isDueBy(DAY))
                .hasMessageStartingWith("期望决定期限为 2026-02-01，实际为 无\n");
    }
}
