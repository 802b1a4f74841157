package org.jiceng.rules.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.rules.admission.AdmissionSamples;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;
import org.junit.jupiter.api.Test;

class DutyListAssertTest {

    private static final DivisionCode PLACE = DivisionCode.parse("360735100");
    private static final LocalDate FIRST_DAY = LocalDate.parse("2025-07-01");

    private static DutyListAssert english() {
        return assertThat(AdmissionSamples.TOWN).inLanguage(Locale.ENGLISH);
    }

    private static void fails(ThrowingCallable assertion, String headline) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageStartingWith(headline + "\n");
    }

    @Test
    void whatHoldsPasses() {
        assertThat(AdmissionSamples.TOWN)
                .hasSize(2)
                .hasSize(DutyClass.WITHDRAWN, 1)
                .hasDuty("B-01")
                .hasDuty("养老服务")
                .hasNoDuty("人口登记")
                .hasClass("弃土弃渣查处", DutyClass.WITHDRAWN)
                .appliesTo(BodyKind.TOWNSHIP_GOVERNMENT, PLACE, FIRST_DAY)
                .doesNotApplyTo(BodyKind.TOWNSHIP_GOVERNMENT, PLACE, FIRST_DAY.minusDays(1))
                .doesNotApplyTo(BodyKind.STREET_OFFICE, PLACE, FIRST_DAY);
    }

    @Test
    void whatDoesNotHoldIsSaid() {
        fails(() -> english().hasSize(3), "expected 3 duties, but there are 2");
        fails(
                () -> english().hasSize(DutyClass.BASIC, 2),
                "expected 2 duties of class '" + DutyClass.BASIC.label().in(Locale.ENGLISH) + "', but there are 1");
        fails(() -> english().hasDuty("B-02"), "the list has no duty 'B-02', the nearest is 'B-01'");
        fails(() -> assertThat(AdmissionSamples.TOWN).inLanguage(Locale.CHINESE).hasDuty("人口登记"), "清单中没有事项“人口登记”");
        fails(() -> english().hasNoDuty("养老服务"), "expected no duty '养老服务', but there is one");
        fails(
                () -> assertThat(AdmissionSamples.TOWN)
                        .inLanguage(Locale.CHINESE)
                        .hasClass("B-01", DutyClass.WITHDRAWN),
                "期望事项“B-01”为“" + DutyClass.WITHDRAWN.label().in(Locale.CHINESE) + "”，实际为“"
                        + DutyClass.BASIC.label().in(Locale.CHINESE) + "”");
        fails(
                () -> english().appliesTo(BodyKind.STREET_OFFICE, PLACE, FIRST_DAY),
                "expected the list to apply to a street office in 360735100 on 2025-07-01, but it does not");
        fails(
                () -> english().doesNotApplyTo(BodyKind.TOWNSHIP_GOVERNMENT, PLACE, FIRST_DAY),
                "expected the list not to apply to a township government in 360735100 on 2025-07-01, but it does");
        assertThatThrownBy(() -> assertThat((DutyList) null).hasSize(1))
                .hasMessageContaining("Expecting actual not to be null");
    }

    @Test
    void aFailurePrintsTheListWithTheDutyMarked() {
        assertThatThrownBy(() -> english().hasClass("B-01", DutyClass.WITHDRAWN))
                .hasMessageContaining("\n  琴江镇履行职责事项清单 (2025年版), 2025-07-01/.., ")
                .hasMessageContaining("\n>   B-01 养老服务 (")
                .hasMessageContaining("\n    W-01 弃土弃渣查处 (");
    }
}
