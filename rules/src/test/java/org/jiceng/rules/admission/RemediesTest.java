package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.admission.AdmissionSamples.basis;
import static org.jiceng.rules.admission.AdmissionSamples.decide;
import static org.jiceng.rules.admission.AdmissionSamples.funds;
import static org.jiceng.rules.admission.AdmissionSamples.request;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jiceng.rules.engine.Change;
import org.junit.jupiter.api.Test;

class RemediesTest {

    private static ImmutableList<String> said(AdmissionDecision decision, Locale locale) {
        return decision.remedies().stream()
                .map(set -> String.join(
                        " + ", set.stream().map(change -> change.in(locale)).toList()))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void oneChangeIsEnoughWhereOneRuleIsViolated() {
        AdmissionDecision decision = decide(
                request("dept", "rc", "人口登记")
                        .arrangement(Arrangement.ENTRUSTMENT)
                        .basis(basis(BasisKind.LAW))
                        .funding(funds(FundsSource.COMMITTEE)),
                "2026-01-01");
        assertThat(said(decision, Locale.CHINESE)).containsExactly("经费承担者：由“承接的村（居）民委员会”改为“申请单位”");
        assertThat(said(decision, Locale.ENGLISH))
                .containsExactly("bearer of the funds: from 'the committee' to 'the applicant'");
    }

    @Test
    void twoChangesAreNeededWhereTwoRulesAreViolated() {
        AdmissionDecision decision = decide(
                request("dept", "rc", "人口登记")
                        .arrangement(Arrangement.ENTRUSTMENT)
                        .basis(basis(BasisKind.NONE))
                        .funding(funds(FundsSource.NONE)),
                "2026-01-01");
        assertThat(said(decision, Locale.ENGLISH))
                .containsExactly(
                        "stated basis: from 'nothing' to 'a law' + bearer of the funds: from 'nobody' to 'the applicant'",
                        "stated basis: from 'nothing' to 'a regulation'"
                                + " + bearer of the funds: from 'nobody' to 'the applicant'");
    }

    @Test
    void theDayDecidesWhatWouldHelp() {
        AdmissionRequest.Builder request = request("dept", "rc", "人口登记")
                .arrangement(Arrangement.ENTRUSTMENT)
                .basis(basis(BasisKind.NONE))
                .funding(funds(FundsSource.APPLICANT));
        assertThat(said(decide(request, "2025-12-31"), Locale.ENGLISH))
                .containsExactly("consent and unified arrangement: from 'no' to 'yes'");
        assertThat(said(decide(request, "2026-01-01"), Locale.ENGLISH))
                .containsExactly(
                        "stated basis: from 'nothing' to 'a law'", "stated basis: from 'nothing' to 'a regulation'");
    }

    @Test
    void nothingHelpsAgainstAProhibition() {
        assertThat(decide(
                                request("dept", "rc", "居民养犬证明")
                                        .arrangement(Arrangement.CERTIFICATE)
                                        .basis(basis(BasisKind.LAW)),
                                "2026-01-01")
                        .remedies())
                .isEmpty();
    }

    @Test
    void anAdmissionAndAnIncompleteRequestNeedNoRemedy() {
        AdmissionRequest.Builder request = request("dept", "rc", "人口登记")
                .arrangement(Arrangement.ENTRUSTMENT)
                .basis(basis(BasisKind.LAW));
        assertThat(decide(request, "2026-01-01").outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(decide(request, "2026-01-01").remedies()).isEmpty();
        request.funding(funds(FundsSource.APPLICANT));
        assertThat(decide(request, "2026-01-01").remedies()).isEmpty();
    }

    /** A change to the request itself. */
    private record Edit(String factId, String to, UnaryOperator<AdmissionRequest> apply) {}

    private static ImmutableList<Edit> edits(String day) {
        ImmutableList.Builder<Edit> edits = ImmutableList.builder();
        for (BasisKind kind : BasisKind.values()) {
            edits.add(new Edit(
                    "basis",
                    kind.label().in(Locale.ENGLISH),
                    request -> AdmissionRequest.builder()
                            .from(request)
                            .basis(basis(kind))
                            .build()));
        }
        for (FundsSource source : FundsSource.values()) {
            edits.add(new Edit(
                    "funding.source",
                    source.label().in(Locale.ENGLISH),
                    request -> AdmissionRequest.builder()
                            .from(request)
                            .funding(Funding.builder()
                                    .from(request.funding().orElseThrow())
                                    .source(source)
                                    .build())
                            .build()));
        }
        for (ConditionsStatus status : ConditionsStatus.values()) {
            edits.add(new Edit(
                    "conditions",
                    status.label().in(Locale.ENGLISH),
                    request -> AdmissionRequest.builder()
                            .from(request)
                            .conditions(status)
                            .build()));
        }
        edits.add(new Edit(
                "consents",
                "yes",
                request -> AdmissionRequest.builder()
                        .from(request)
                        .addConsent(AdmissionSamples.consent("gov", day))
                        .build()));
        edits.add(new Edit(
                "consents",
                "no",
                request -> AdmissionRequest.builder()
                        .from(request)
                        .consents(ImmutableList.of())
                        .build()));
        edits.add(new Edit(
                "responsibility",
                "no",
                request -> AdmissionRequest.builder()
                        .from(request)
                        .responsibility(Optional.empty())
                        .build()));
        edits.add(new Edit(
                "responsibility",
                "yes",
                request -> AdmissionRequest.builder()
                        .from(request)
                        .responsibility(ResponsibilityField.TAX)
                        .build()));
        return edits.build();
    }

    private static boolean isAdmitted(AdmissionRequest request, String day) {
        return AdmissionSamples.POLICY
                .decide(request, AdmissionSamples.COUNTY, LocalDate.parse(day))
                .outcome()
                .isAdmission();
    }

    private static List<String> byEditing(AdmissionRequest request, String day) {
        List<String> found = new ArrayList<>();
        List<Edit> rest = new ArrayList<>();
        for (Edit edit : edits(day)) {
            AdmissionRequest edited = edit.apply.apply(request);
            if (edited.equals(request)) {
                continue;
            }
            if (isAdmitted(edited, day)) {
                found.add(edit.factId + "=" + edit.to);
            } else {
                rest.add(edit);
            }
        }
        for (int i = 0; i < rest.size(); i++) {
            for (int j = i + 1; j < rest.size(); j++) {
                Edit one = rest.get(i);
                Edit other = rest.get(j);
                if (!one.factId.equals(other.factId) && isAdmitted(other.apply.apply(one.apply.apply(request)), day)) {
                    found.add(one.factId + "=" + one.to + "+" + other.factId + "=" + other.to);
                }
            }
        }
        return found;
    }

    @Test
    void theRemediesAreThoseThatEditingTheRequestFinds() {
        Random random = new Random(43);
        ImmutableList<String> days = ImmutableList.of("2010-10-28", "2025-12-31", "2026-01-01", "2020-04-27");
        ImmutableList<String> applicants = ImmutableList.of("dept", "town", "street", "gov", "station");
        int remedied = 0;
        for (int n = 0; n < 300; n++) {
            String day = days.get(random.nextInt(days.size()));
            AdmissionRequest request = request(
                            applicants.get(random.nextInt(applicants.size())),
                            random.nextBoolean() ? "vc" : "rc",
                            random.nextInt(4) == 0 ? "居民养犬证明" : "垃圾分类宣传")
                    .arrangement(pick(random, Arrangement.class))
                    .basis(basis(pick(random, BasisKind.class)))
                    .funding(Funding.builder()
                            .required(random.nextInt(3) > 0)
                            .source(pick(random, FundsSource.class))
                            .build())
                    .conditions(pick(random, ConditionsStatus.class))
                    .responsibility(random.nextInt(3) == 0 ? Optional.of(ResponsibilityField.TAX) : Optional.empty())
                    .build();
            AdmissionDecision decision =
                    AdmissionSamples.POLICY.decide(request, AdmissionSamples.COUNTY, LocalDate.parse(day));
            if (decision.outcome().isAdmission()) {
                assertThat(decision.remedies()).isEmpty();
                continue;
            }
            assertThat(decision.remedies().stream().map(RemediesTest::key))
                    .as(() -> day + " " + request)
                    .containsExactlyElementsOf(byEditing(request, day));
            remedied += decision.remedies().isEmpty() ? 0 : 1;
        }
        assertThat(remedied).isGreaterThan(50);
    }

    private static <E extends Enum<E>> E pick(Random random, Class<E> type) {
        ImmutableList<E> words = ImmutableList.copyOf(type.getEnumConstants());
        return words.get(random.nextInt(words.size()));
    }

    private static String key(ImmutableList<Change> changes) {
        return String.join(
                "+",
                changes.stream()
                        .map(change -> change.factId() + "=" + change.to().in(Locale.ENGLISH))
                        .toList());
    }
}
