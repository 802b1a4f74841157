package org.jiceng.rules.admission.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.admission.ReferenceAdmission;
import org.junit.jupiter.api.Test;

/** Random requests in every place, decided by the engine with all packs and by {@link ReferenceLocal}. */
class RandomLocalRequestsTest {

    private static final int REQUESTS = 8_000;
    private static final ImmutableList<String> APPLICANTS =
            ImmutableList.of("dept", "dept", "dept", "gov", "street", "town", "org");
    private static final ImmutableList<String> TARGETS =
            ImmutableList.of("rc", "rc", "vc", "vc-street", "street", "town", "grid");

    /** What may differ from a sound request. */
    private static final ImmutableList<ImmutableList<String>> DIFFERENCES = ImmutableList.of(
            ImmutableList.of("matter=未列入清单的事项", "matter=负面清单事项", "matter=清单内配合事项", "matter=清单内证明", "matter=不应出具的证明"),
            ImmutableList.of("arrangement=ASSISTANCE", "arrangement=CERTIFICATE"),
            ImmutableList.of("basis=NONE", "basis=POLICY", "basis=REGULATION"),
            ImmutableList.of("funds=COMMITTEE", "funds=NONE"),
            ImmutableList.of("needed=false"),
            ImmutableList.of("transferred=none"),
            ImmutableList.of("conditions=NOT_PROVIDED", "conditions=UNDERTAKEN"),
            ImmutableList.of("selfGovernance=true"),
            ImmutableList.of("channel=ASSIGNED"),
            ImmutableList.of("ownDuty=true"),
            ImmutableList.of("heard=false"),
            ImmutableList.of("staff=NOT_PROVIDED", "staff=UNDERTAKEN", "staff=NOT_NEEDED"),
            ImmutableList.of("powers=NOT_PROVIDED", "powers=UNDERTAKEN", "powers=NOT_NEEDED"),
            ImmutableList.of("technique=NOT_PROVIDED", "technique=UNDERTAKEN"),
            ImmutableList.of("training=NOT_PROVIDED", "training=UNDERTAKEN"),
            ImmutableList.of("information=NOT_PROVIDED", "information=UNDERTAKEN"),
            ImmutableList.of("standards=false"),
            ImmutableList.of("forms=UNAUTHORIZED", "forms=AUTHORIZED"),
            ImmutableList.of("signboard=UNAUTHORIZED", "signboard=AUTHORIZED"),
            ImmutableList.of("assessment=UNAUTHORIZED", "assessment=AUTHORIZED"),
            ImmutableList.of("veto=UNAUTHORIZED", "veto=AUTHORIZED"),
            ImmutableList.of("publicPower=PENALTY"),
            ImmutableList.of("term=PERMANENT"),
            ImmutableList.of("consents=none", "consents=county", "consents=city"));

    /** What the reference can read: every fact is stated, and no days are counted. */
    private static final Predicate<String> NEITHER_OPEN_NOR_TIMED =
            Pattern.compile("=( |$)|filed=2").asPredicate().negate();

    private final Random random = new Random(20260601);

    private <T> T pick(ImmutableList<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static ImmutableList<LocalDate> days() {
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        LocalPacks.all().stream()
                .flatMap(pack -> pack.rules().stream())
                .flatMap(rule -> rule.citations().stream())
                .map(citation -> citation.instrument())
                .distinct()
                .map(LegalInstrument::period)
                .forEach(period -> days.add(period.start().minusDays(1), period.start()));
        return days.add(LocalDate.parse("2025-12-31"), LocalDate.parse("2026-01-01"), LocalDate.parse("2026-06-01"))
                .build();
    }

    private String differences() {
        StringBuilder but = new StringBuilder();
        int most = 1 + random.nextInt(4);
        for (int i = 0; i < most; i++) {
            String one = pick(pick(DIFFERENCES));
            if (random.nextInt(4) > 0 && but.indexOf(one.substring(0, one.indexOf('='))) < 0) {
                but.append(but.length() == 0 ? "" : " ").append(one);
            }
        }
        return but.toString();
    }

    @Test
    void theEngineDecidesAsTheReferenceDoes() {
        ImmutableList<LocalDate> days = days();
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        Map<String, Integer> places = new HashMap<>();
        for (int n = 0; n < REQUESTS; n++) {
            String place = pick(LocalSamples.COUNTIES.keySet().asList());
            String applicant = pick(APPLICANTS);
            String target = pick(TARGETS);
            if (applicant.equals(target)) {
                continue;
            }
            LocalDate day = pick(days);
            String but = differences();
            AdmissionRequest request = LocalSamples.sound(place, applicant, target, day, but);
            AdmissionDecision decision = LocalSamples.POLICY.decide(request, LocalSamples.STRUCTURE, day);
            Outcome expected =
                    reference(place, applicant, target, day, request).answer().outcome();
            assertThat(decision.outcome())
                    .as(() -> day + " " + place + " " + applicant + " to " + target + " but " + but + "\n"
                            + decision.explain(Locale.ENGLISH))
                    .isEqualTo(expected);
            seen.merge(expected, 1, Integer::sum);
            places.merge(place, 1, Integer::sum);
        }
        assertThat(seen.keySet())
                .containsExactlyInAnyOrder(
                        Outcome.ADMITTED, Outcome.ADMITTED_WITH_OBLIGATIONS, Outcome.REFERRED, Outcome.REJECTED);
        assertThat(seen.values()).allMatch(count -> count > REQUESTS / 200);
        assertThat(places.keySet()).containsExactlyInAnyOrderElementsOf(LocalSamples.COUNTIES.keySet());
    }

    @Test
    void theTableOfLocalRulesExpectsWhatTheReferenceSays() throws IOException {
        ImmutableList<LocalRulesTest.Row> stated = LocalRulesTest.rows().stream()
                .filter(row -> row.hasLists() && NEITHER_OPEN_NOR_TIMED.test(row.but()))
                .collect(ImmutableList.toImmutableList());
        assertThat(stated)
                .hasSizeGreaterThan(1_400)
                .allSatisfy(row -> assertThat(
                                reference(row.place(), row.applicant(), row.target(), row.day(), row.request())
                                        .withoutNotice()
                                        .answer()
                                        .outcome())
                        .isEqualTo(row.outcome()));
    }

    private static ReferenceAdmission reference(
            String place, String applicant, String target, LocalDate day, AdmissionRequest request) {
        ImmutableMap<String, BodyKind> kinds = ImmutableMap.<String, BodyKind>builder()
                .put("dept", BodyKind.DEPARTMENT)
                .put("gov", BodyKind.SUPERIOR_GOVERNMENT)
                .put("street", BodyKind.STREET_OFFICE)
                .put("town", BodyKind.TOWNSHIP_GOVERNMENT)
                .put("rc", BodyKind.RESIDENTS_COMMITTEE)
                .put("vc", BodyKind.VILLAGERS_COMMITTEE)
                .put("vc-street", BodyKind.VILLAGERS_COMMITTEE)
                .put("grid", BodyKind.GRID)
                .put("org", BodyKind.SOCIAL_ORGANIZATION)
                .buildOrThrow();
        BodyKind by = Objects.requireNonNull(kinds.get(applicant));
        BodyKind to = Objects.requireNonNull(kinds.get(target));
        boolean county = consented(request, place + "/gov");
        boolean higher = consented(request, place + "/city");
        return new ReferenceAdmission(
                day,
                by,
                to,
                request,
                county || higher,
                Optional.of(false),
                request.matter().equals("不应出具的证明"),
                flags -> new ReferenceLocal(place, day, by, to, !target.equals("vc"), request, county, higher, flags)
                        .add());
    }

    private static boolean consented(AdmissionRequest request, String by) {
        return request.consents().stream()
                .anyMatch(consent -> consent.by().value().equals(by));
    }
}
