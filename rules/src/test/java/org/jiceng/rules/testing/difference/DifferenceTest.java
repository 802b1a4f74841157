package org.jiceng.rules.testing.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.testing.difference.DifferenceAssert.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.RuleId;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scoring.Scorer;
import org.jiceng.rules.testing.fixture.SampleCounty;
import org.junit.jupiter.api.Test;

/** The same population under two editions. */
class DifferenceTest {

    private static final SampleCounty COUNTY = SampleCounty.create();
    private static final AdmissionPolicy POLICY = COUNTY.policy();
    private static final ImmutableList<AdmissionRequest> REQUESTS = ImmutableList.of(
            COUNTY.request("R-1").build(),
            COUNTY.request("R-2")
                    .funding(SampleCounty.funds(FundsSource.COMMITTEE))
                    .build(),
            COUNTY.request("R-3")
                    .funding(SampleCounty.funds(FundsSource.APPLICANT))
                    .build());

    private static Difference<String> without(String rule) {
        return Difference.ofOutcomes(
                POLICY, POLICY.without(RuleId.of(rule)), REQUESTS, COUNTY.structure(), SampleCounty.DAY);
    }

    @Test
    void onlyTheRequestsThatARuleDecidesChange() {
        assertThat(without("RC-ENTRUST"))
                .changesOnly("R-2", "R-3")
                .changes("R-2", Outcome.REJECTED, Outcome.ADMITTED)
                .changes("R-3", Outcome.ADMITTED_WITH_OBLIGATIONS, Outcome.ADMITTED)
                .changesSomething();
        assertThat(without("VC-ENTRUST")).changesNothing();
    }

    private static Ranking ranking(AssessmentScheme scheme) {
        ImmutableList.Builder<EvidenceRecord> records = ImmutableList.builder();
        ImmutableMap.of(SampleCounty.VILLAGE, "20", SampleCounty.SECOND_VILLAGE, "6", SampleCounty.COMMUNITY, "4")
                .forEach((body, points) -> records.add(
                        EvidenceRecord.of(body, IndicatorId.of("registers"), "好"),
                        EvidenceRecord.of(body, IndicatorId.of("waste"), "0"),
                        EvidenceRecord.of(body, IndicatorId.of("appraisal"), points)));
        return Scorer.of(Evidence.check(
                                scheme,
                                ImmutableList.of(
                                        SampleCounty.VILLAGE, SampleCounty.SECOND_VILLAGE, SampleCounty.COMMUNITY),
                                records.build())
                        .value())
                .ranking();
    }

    @Test
    void onlyTheBodiesBesideALimitChangeGrade() {
        AssessmentScheme scheme = COUNTY.scheme();
        Grading grading = scheme.grading().orElseThrow();
        AssessmentScheme stricter = AssessmentScheme.builder()
                .from(scheme)
                .grading(Grading.builder()
                        .from(grading)
                        .grades(grading.grades().stream()
                                .map(grade -> grade.id().equals("GOOD")
                                        ? Grade.builder()
                                                .from(grade)
                                                .lower(Grade.Limit.atLeast("77"))
                                                .build()
                                        : grade)
                                .toList())
                        .build())
                .build();
        Difference<BodyId> difference = Difference.ofGrades(ranking(scheme), ranking(stricter));
        assertThat(difference)
                .changesOnly(SampleCounty.SECOND_VILLAGE)
                .changes(SampleCounty.SECOND_VILLAGE, "良好", "合格");
        assertThat(difference.population()).isEqualTo(3);
    }

    @Test
    void aFailureListsEveryChangeInTheLanguageOfTheReader() {
        Difference<String> difference = without("RC-ENTRUST");
        assertThatThrownBy(
                        () -> assertThat(difference).inLanguage(Locale.CHINESE).changesOnly("R-2"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                    应当只有以下结果不同：R-2
                    共 3 个，2 个结果不同
                      R-2：不予准入 → 准入
                      R-3：有条件准入 → 准入\
                    """);
        assertThatThrownBy(
                        () -> assertThat(difference).inLanguage(Locale.ENGLISH).changesNothing())
                .hasMessage("""
                    the new edition must change no answer
                    of 3, 2 have another answer
                      R-2: rejected → admitted
                      R-3: admitted with obligations → admitted\
                    """);
        assertThatThrownBy(() -> assertThat(difference)
                        .inLanguage(Locale.ENGLISH)
                        .changes("R-1", Outcome.REJECTED, Outcome.ADMITTED))
                .hasMessageStartingWith("the answer for R-1 must change from REJECTED to ADMITTED\n");
        assertThatThrownBy(() -> assertThat(without("VC-ENTRUST"))
                        .inLanguage(Locale.ENGLISH)
                        .changesSomething())
                .hasMessage("the new edition must change an answer, but changes none\nof 3, 0 have another answer");
    }

    @Test
    void whoHasAnAnswerOnOneSideOnlyHasChanged() {
        Difference<String> difference =
                Difference.ofAnswers(ImmutableMap.of("a", 1, "b", 2), ImmutableMap.of("b", 2, "c", 3));
        assertThat(difference).changesOnly("a", "c");
        assertThat(difference).hasToString("of 3, 2 have another answer\n  a: 1 → none\n  c: none → 3");
    }

    @Test
    void anyQuestionCanBeAsked() {
        assertThat(Difference.of(
                        POLICY,
                        POLICY.without(RuleId.of("RC-ENTRUST")),
                        REQUESTS,
                        (policy, request) -> policy.decide(request, COUNTY.structure(), SampleCounty.DAY)
                                .obligations()
                                .size()))
                .changesOnly(REQUESTS.get(2));
    }

    @Test
    void refusesAMemberThatIsThereTwice() {
        assertThatThrownBy(() -> Difference.of("x", "y", ImmutableList.of(1, 1), (edition, member) -> edition))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("members of a population must differ, but '1' repeats");
    }
}
