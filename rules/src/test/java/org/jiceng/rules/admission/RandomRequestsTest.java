package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;
import org.junit.jupiter.api.Test;

/** Random requests, decided by the engine and by {@link ReferenceAdmission}. */
class RandomRequestsTest {

    private static final int REQUESTS = 10_000;
    private static final ImmutableList<String> APPLICANTS =
            ImmutableList.of("dept", "dept", "town", "street", "street2", "gov", "station", "office");
    private static final ImmutableList<String> TARGETS = ImmutableList.of("vc", "rc", "vc-street", "rc");
    private static final ImmutableList<String> DAYS = ImmutableList.of(
            "1989-12-31",
            "1990-01-01",
            "2010-10-27",
            "2010-10-28",
            "2015-07-12",
            "2015-07-13",
            "2018-12-28",
            "2018-12-29",
            "2020-04-26",
            "2020-04-27",
            "2024-08-05",
            "2024-08-06",
            "2025-12-31",
            "2026-01-01",
            "2026-01-01",
            "2025-12-31");

    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "",
            " ",
            "《城市居民委员会组织法》（2018年修正）第二十条",
            "《城市居民委员会组织法》（2025年修订）第四十三条第二款",
            "某条例、《城市居民委员会组织法》（2018年修正）",
            "《北京市街道办事处条例》（2019年）");

    /** The matters, and whether the list has them as self-government. */
    private static final ImmutableMap<String, Optional<Boolean>> MATTERS = ImmutableMap.of(
            "垃圾分类宣传", Optional.of(false),
            "召集村民会议", Optional.of(true),
            "居民养犬证明", Optional.empty(),
            "人口登记", Optional.empty());

    /** Certificates; a list prohibits the first. */
    private static final ImmutableList<CertificateKind> KINDS =
            ImmutableList.of(CertificateKind.of("健在证明"), CertificateKind.of("低保户证明"));

    private final Random random = new Random(20260101);

    private <T> T pick(ImmutableList<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Optional<T> maybe(ImmutableList<T> values) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(pick(values));
    }

    private <T> Optional<T> seldom(ImmutableList<T> values) {
        return random.nextInt(12) == 0 ? Optional.of(pick(values)) : Optional.empty();
    }

    private StatedBasis basis(BasisKind kind) {
        return new StatedBasis(kind, random.nextInt(3) > 0 ? "示例" : pick(TEXTS));
    }

    private Optional<Funding> funding(LocalDate day) {
        if (random.nextInt(5) == 0) {
            return Optional.empty();
        }
        boolean required = random.nextInt(3) > 0;
        Funding.Builder funding = Funding.builder()
                .required(required)
                .source(maybe(ImmutableList.copyOf(FundsSource.values())))
                .transferredOn(maybe(ImmutableList.of(day.minusDays(1), day, day.plusDays(1))));
        if (required) {
            funding.amount(maybe(ImmutableList.of(new BigDecimal("1200.50"), BigDecimal.ZERO)));
        }
        return Optional.of(funding.build());
    }

    @Test
    void theEngineDecidesAsTheReferenceDoes() {
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        for (int n = 0; n < REQUESTS; n++) {
            LocalDate day = LocalDate.parse(pick(DAYS));
            String applicant = pick(APPLICANTS);
            String target = pick(TARGETS);
            String matter = pick(MATTERS.keySet().asList());
            Optional<Consent> consent = maybe(ImmutableList.of(new Consent(
                            BodyId.of(pick(ImmutableList.of("street", "street2", "gov", "town"))),
                            AdmissionSamples.COUNTY.get(BodyId.of("gov")).kind(),
                            day.plusDays(random.nextInt(3) - 1),
                            random.nextInt(4) > 0)))
                    .filter(unused -> random.nextBoolean());
            Optional<LocalDate> start = maybe(ImmutableList.of(day.minusDays(1), day, day.plusDays(1)));
            AdmissionRequest.Builder builder = AdmissionSamples.request(applicant, target, matter)
                    .arrangement(maybe(ImmutableList.copyOf(Arrangement.values())))
                    .basis(maybe(ImmutableList.copyOf(BasisKind.values())).map(this::basis))
                    .funding(funding(day))
                    .conditions(maybe(ImmutableList.copyOf(ConditionsStatus.values())))
                    .selfGovernance(maybe(ImmutableList.of(true, false, false)))
                    .responsibility(maybe(ImmutableList.copyOf(ResponsibilityField.values()))
                            .filter(unused -> random.nextInt(4) == 0))
                    .ownDuty(seldom(ImmutableList.of(true, false, false)))
                    .forms(seldom(ImmutableList.copyOf(Demand.values())))
                    .signboard(seldom(ImmutableList.copyOf(Demand.values())))
                    .assessment(seldom(ImmutableList.copyOf(Demand.values())))
                    .veto(seldom(ImmutableList.copyOf(Demand.values())))
                    .publicPower(seldom(ImmutableList.copyOf(PublicPower.values())))
                    .risks(seldom(ImmutableList.of(
                            new RiskAssessment(true, true, true, true), new RiskAssessment(true, true, false, true))))
                    .start(start);
            consent.ifPresent(builder::addConsent);
            Optional<CertificateKind> kind = maybe(KINDS)
                    .filter(unused ->
                            builder.build().arrangement().orElse(Arrangement.CERTIFICATE) == Arrangement.CERTIFICATE);
            AdmissionRequest request = builder.certificate(kind).build();
            boolean prohibitedKind = kind.filter(KINDS.get(0)::equals).isPresent();
            AdmissionDecision decision = AdmissionSamples.POLICY.decide(request, AdmissionSamples.COUNTY, day);
            ReferenceAdmission.Answer expected = new ReferenceAdmission(
                            day,
                            AdmissionSamples.COUNTY.get(BodyId.of(applicant)).kind(),
                            AdmissionSamples.COUNTY.get(BodyId.of(target)).kind(),
                            request,
                            consent.filter(one -> counts(one, target, day, start))
                                    .isPresent(),
                            kind.isPresent() ? Optional.empty() : MATTERS.getOrDefault(matter, Optional.empty()),
                            prohibitedKind || matter.equals("居民养犬证明"))
                    .answer();
            assertThat(decision.outcome())
                    .as(() -> day + " " + request + "\n" + decision.explain(Locale.ENGLISH))
                    .isEqualTo(expected.outcome());
            assertThat(decision.missingFacts())
                    .as(() -> day + " " + request + "\n" + decision.explain(Locale.ENGLISH))
                    .isEqualTo(ImmutableSet.copyOf(expected.missing()));
            isCoherent(decision);
            seen.merge(decision.outcome(), 1, Integer::sum);
        }
        assertThat(seen.keySet()).containsExactly(Outcome.values());
        assertThat(seen.values()).allMatch(count -> count > REQUESTS / 60);
    }

    /** Only the street office of the community and the county are over it; the villages are not asked about consent. */
    private static boolean counts(Consent consent, String target, LocalDate day, Optional<LocalDate> start) {
        String by = consent.by().value();
        boolean over = by.equals("gov") || (by.equals("street") && (target.equals("rc") || target.equals("vc-street")));
        return over
                && consent.unifiedArrangement()
                && !consent.on().isAfter(day)
                && (start.isEmpty() || !consent.on().isAfter(start.get()));
    }

    private static void isCoherent(AdmissionDecision decision) {
        assertThat(decision.findings().hasErrors()).isEqualTo(decision.outcome() == Outcome.REJECTED);
        assertThat(decision.obligations().isEmpty()).isEqualTo(decision.outcome() != Outcome.ADMITTED_WITH_OBLIGATIONS);
        assertThat(decision.missingFacts().isEmpty()).isEqualTo(decision.outcome() != Outcome.INCOMPLETE);
        assertThat(decision.findings().isEmpty())
                .as("what does not end in an admission is explained")
                .isEqualTo(decision.outcome().isAdmission() && hasNothingToSay(decision));
        assertThat(decision.findings().asList())
                .isSortedAccordingTo((a, b) -> a.severity().compareTo(b.severity()));
        for (String fact : decision.missingFacts()) {
            assertThat(decision.steps()).anyMatch(step -> step.missingFacts().contains(fact));
        }
        assertThat(decision.trace())
                .hasSize(decision.rules().rules().size())
                .allMatch(step -> !step.citations().isEmpty());
    }

    private static boolean hasNothingToSay(AdmissionDecision decision) {
        return decision.steps().stream().noneMatch(RandomRequestsTest::speaks)
                && decision.findings().stream()
                        .noneMatch(finding -> finding.rule().value().startsWith("ADM-"));
    }

    private static boolean speaks(RuleStep<AdmissionCase> step) {
        return step.verdict() == Verdict.UNDETERMINED
                || step.verdict() == Verdict.VIOLATED
                || !step.missingFacts().isEmpty();
    }
}
