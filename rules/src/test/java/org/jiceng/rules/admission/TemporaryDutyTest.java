package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.ListPurpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A temporary duty counts as listed from its first to its last day, and on no other. */
class TemporaryDutyTest {

    /** A list with a duty of one summer and one that a department takes back from 2025-07-01. */
    static final DutyList LIST = DutyList.builder()
            .title("某县村（社区）事项清单")
            .edition("2025年版")
            .addPurposes(ListPurpose.WORK)
            .addBodyKinds(BodyKind.VILLAGERS_COMMITTEE, BodyKind.TOWNSHIP_GOVERNMENT)
            .addDuties(
                    duty("T-01", "防汛值守", DutyClass.ASSISTANCE, "2025-06-01/2025-09-01"),
                    duty("T-02", "消防检查", DutyClass.WITHDRAWN, "2025-07-01/.."))
            .build();

    private static Duty duty(String id, String title, DutyClass dutyClass, String period) {
        return Duty.builder()
                .id(DutyId.of(id))
                .title(title)
                .dutyClass(dutyClass)
                .period(ValidityPeriod.parse(period))
                .build();
    }

    private static AdmissionCase on(String day, AdmissionRequest request) {
        return AdmissionPolicy.national()
                .withLists(LIST)
                .on(AdmissionSamples.COUNTY, LocalDate.parse(day))
                .decide(request)
                .subject();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-31, false",
        "2025-06-01, true",
        "2025-08-31, true",
        "2025-09-01, false",
    })
    void isListedFromItsFirstToItsLastDay(String day, boolean listed) {
        AdmissionCase titled =
                on(day, AdmissionSamples.request("dept", "vc", "防汛值守").build());
        AdmissionCase named = on(
                day,
                AdmissionSamples.request("dept", "vc", "值守")
                        .duty(DutyId.of("T-01"))
                        .build());

        assertThat(titled.listed().isPresent()).isEqualTo(listed);
        assertThat(titled.isListed(ListPurpose.WORK)).isEqualTo(listed ? Optional.of(true) : Optional.empty());
        assertThat(named.listed().isPresent()).isEqualTo(listed);
        assertThat(named.isNamedDutyListed()).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, NOT_APPLICABLE",
        "2025-07-01, VIOLATED",
    })
    void isTakenBackFromTheFirstDayOnWhichTheListSaysSo(String day, String verdict) {
        AdmissionDecision decision = AdmissionPolicy.national()
                .withLists(LIST)
                .decide(
                        AdmissionSamples.request("dept", "town", "消防检查").build(),
                        AdmissionSamples.COUNTY,
                        LocalDate.parse(day));

        assertThat(decision.trace().stream()
                        .filter(step -> step.rule().id().value().equals("LIST-WITHDRAWN"))
                        .map(step -> step.verdict().name()))
                .containsExactly(verdict);
    }
}
