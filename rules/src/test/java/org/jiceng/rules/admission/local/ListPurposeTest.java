package org.jiceng.rules.admission.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiceng.core.finding.RuleId;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.ListPurpose;
import org.jiceng.rules.engine.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule asks the list that its text means, and no list answers for one of another sort. */
class ListPurposeTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    private static ImmutableList<DutyList> lists(String names) {
        return Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(names)
                .map(ListPurposeTest::list)
                .collect(ImmutableList.toImmutableList());
    }

    private static DutyList list(String name) {
        return name.equals("UNSTATED")
                ? DutyList.builder()
                        .from(LocalSamples.WORK)
                        .title("未载明用途的清单")
                        .purposes(ImmutableSet.of())
                        .build()
                : LocalSamples.LISTS.stream()
                        .filter(list -> list.purposes().contains(ListPurpose.valueOf(name)))
                        .findFirst()
                        .orElseThrow();
    }

    private static AdmissionDecision decide(LocalDate day, String place, String lists, String but) {
        return LocalSamples.listed(LocalSamples.UNLISTED, lists(lists))
                .decide(LocalSamples.sound(place, "dept", "rc", day, but), LocalSamples.STRUCTURE, day);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "list-purposes.csv", numLinesToSkip = 1, nullValues = "-", emptyValue = "")
    void noListAnswersForAnother(
            LocalDate day, String place, String lists, String but, String rule, Verdict verdict, Outcome outcome) {
        assertThat(decide(day, place, lists == null ? "" : lists, but == null ? "" : but))
                .hasVerdict(rule, verdict)
                .hasOutcome(outcome);
    }

    @Test
    void aListWithoutAPurposeIsNamedWhereAPersonHasToLookSomethingUp() {
        AdmissionDecision open = decide(DAY, "SH", "UNSTATED", "consents=street");
        assertThat(open.findings().of(RuleId.of("ADM-LIST")).asList())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.text().in(Locale.CHINESE)).isEqualTo("《未载明用途的清单》未载明用途，各条规则未据以查对");
                    assertThat(finding.text().in(Locale.ENGLISH))
                            .isEqualTo("the list '未载明用途的清单' does not state its purpose, so no rule asked it");
                });
        assertThat(decide(DAY, "SH", "UNSTATED WORK", "consents=street")
                        .findings()
                        .of(RuleId.of("ADM-LIST")))
                .isEmpty();
    }

    @Test
    void aCombinedListAnswersForBothItsPurposes() {
        DutyList combined = DutyList.builder()
                .from(LocalSamples.WORK)
                .addPurposes(ListPurpose.NEGATIVE_WORK)
                .addAllDuties(LocalSamples.NEGATIVE_WORK.duties())
                .build();
        AdmissionDecision refused = LocalSamples.listed(LocalSamples.UNLISTED, ImmutableList.of(combined))
                .decide(LocalSamples.sound("CD", "dept", "rc", DAY, "matter=负面清单事项"), LocalSamples.STRUCTURE, DAY);
        AdmissionDecision admitted = LocalSamples.listed(LocalSamples.UNLISTED, ImmutableList.of(combined))
                .decide(LocalSamples.sound("CD", "dept", "rc", DAY, ""), LocalSamples.STRUCTURE, DAY);
        assertThat(refused).hasVerdict("CD-NEGATIVE", Verdict.SATISFIED).hasOutcome(Outcome.REFERRED);
        assertThat(admitted).hasVerdict("CD-NEGATIVE", Verdict.NOT_APPLICABLE).hasOutcome(Outcome.ADMITTED);
    }

    @ParameterizedTest
    @CsvSource({
        "WORK CERTIFICATES, SELF_GOVERNANCE",
        "NEGATIVE_WORK NEGATIVE_CERTIFICATES, PROHIBITED",
    })
    void aListIsNotThereForTwoPurposesThatShareAClass(String purposes, String shared) {
        ImmutableSet<ListPurpose> both = Splitter.on(' ')
                .splitToStream(purposes)
                .map(ListPurpose::valueOf)
                .collect(Sets.toImmutableEnumSet());
        assertThatThrownBy(() -> DutyList.builder()
                        .from(LocalSamples.WORK)
                        .purposes(both)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("purposes of duty list '示例事项清单' must not share a class of duties, but "
                        + both.stream().map(Enum::name).collect(Collectors.joining(", ", "[", "]")) + " have " + shared
                        + " in common");
    }
}
