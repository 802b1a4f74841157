package org.jiceng.rules.admission.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.admission.PublicPower;
import org.jiceng.rules.admission.ReferenceAdmission;
import org.jiceng.rules.admission.Safeguard;
import org.junit.jupiter.api.Test;

/** Random requests in every place, decided by the engine with all packs and by {@link ReferenceLocal}. */
class RandomLocalRequestsTest {

    private static final int REQUESTS = 8_000;
    private static final ImmutableList<String> APPLICANTS =
            ImmutableList.of("dept", "dept", "dept", "gov", "street", "town", "org");
    private static final ImmutableList<String> TARGETS =
            ImmutableList.of("rc", "rc", "rc-town", "vc", "vc-street", "street", "town", "grid");

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
            ImmutableList.of("lists=none", "lists=two"),
            ImmutableList.of("filed=none", "filed=2026-02-13", "start=none", "start=2026-07-10"));

    private static final ImmutableList<String> CONSENTS =
            ImmutableList.of("none", "county", "city", "governments", "street", "street!", "town");

    /** Who may consent besides, by place. */
    private static final ImmutableMap<String, ImmutableList<String>> OTHER_CONSENTS = ImmutableMap.of(
            "BJ", ImmutableList.of("civil", "+civil"),
            "XC", ImmutableList.of("group", "+group", "members", "organization", "+civil"),
            "EQ", ImmutableList.of("group", "+elsewhere"),
            "NX", ImmutableList.of("group", "+group"));

    /** What a request may leave open, with the values that it may have then. */
    private static final ImmutableMap<String, ImmutableList<String>> OPEN =
            ImmutableMap.<String, ImmutableList<String>>builder()
                    .put("arrangement", ImmutableList.of("ENTRUSTMENT", "ASSISTANCE", "CERTIFICATE"))
                    .put("basis", ImmutableList.of("LAW", "REGULATION", "POLICY", "NONE", "STATE_COUNCIL_LIST"))
                    .put("conditions", ImmutableList.of("PROVIDED", "UNDERTAKEN", "NOT_PROVIDED"))
                    .put("selfGovernance", ImmutableList.of("true", "false"))
                    .put("channel", ImmutableList.of("ASSIGNED", "ADJUSTMENT"))
                    .put("ownDuty", ImmutableList.of("true", "false"))
                    .put("heard", ImmutableList.of("true", "false"))
                    .put("staff", safeguards())
                    .put("powers", safeguards())
                    .put("technique", safeguards())
                    .put("training", safeguards())
                    .put("information", safeguards())
                    .put("standards", ImmutableList.of("true", "false"))
                    .put("forms", ImmutableList.of("NONE", "AUTHORIZED", "UNAUTHORIZED"))
                    .put("signboard", ImmutableList.of("NONE", "AUTHORIZED", "UNAUTHORIZED"))
                    .put("assessment", ImmutableList.of("NONE", "AUTHORIZED", "UNAUTHORIZED"))
                    .put("veto", ImmutableList.of("NONE", "AUTHORIZED", "UNAUTHORIZED"))
                    .put(
                            "publicPower",
                            Stream.of(PublicPower.values()).map(Enum::name).collect(ImmutableList.toImmutableList()))
                    .put("term", ImmutableList.of("TEMPORARY", "PERMANENT"))
                    // without funding it is not known who pays either, and nothing was transferred
                    .put(
                            "needed",
                            ImmutableList.of(
                                    "false",
                                    "true transferred=none funds=APPLICANT",
                                    "true transferred=none funds=COMMITTEE",
                                    "true transferred=none funds=NONE"))
                    .buildOrThrow();

    private static ImmutableList<String> safeguards() {
        return Stream.of(Safeguard.values()).map(Enum::name).collect(ImmutableList.toImmutableList());
    }

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

    private String differences(String place) {
        StringBuilder but = new StringBuilder();
        if (random.nextInt(3) == 0) {
            ImmutableList<String> others = OTHER_CONSENTS.getOrDefault(place, CONSENTS);
            but.append("consents=").append(pick(random.nextBoolean() ? others : CONSENTS));
        }
        if (random.nextInt(4) == 0) {
            String open = pick(OPEN.keySet().asList());
            but.append(but.length() == 0 ? "" : " ").append(open).append('=');
        }
        int most = 1 + random.nextInt(4);
        for (int i = 0; i < most; i++) {
            String one = pick(pick(DIFFERENCES));
            if (random.nextInt(4) > 0 && but.indexOf(one.substring(0, one.indexOf('=') + 1)) < 0) {
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
            String but = differences(place);
            AdmissionRequest request = LocalSamples.sound(place, applicant, target, day, but);
            AdmissionDecision decision = policy(but).decide(request, LocalSamples.STRUCTURE, day);
            Outcome expected = reference(place, applicant, target, day, but, true);
            assertThat(decision.outcome())
                    .as(() -> day + " " + place + " " + applicant + " to " + target + " but " + but + "\n"
                            + decision.explain(Locale.ENGLISH))
                    .isEqualTo(expected);
            assertThat(decision.missingFacts().isEmpty()).isEqualTo(expected != Outcome.INCOMPLETE);
            seen.merge(expected, 1, Integer::sum);
            places.merge(place, 1, Integer::sum);
        }
        assertThat(seen.keySet())
                .containsExactlyInAnyOrder(
                        Outcome.ADMITTED,
                        Outcome.ADMITTED_WITH_OBLIGATIONS,
                        Outcome.REFERRED,
                        Outcome.REJECTED,
                        Outcome.INCOMPLETE);
        assertThat(seen.values()).allMatch(count -> count > REQUESTS / 200);
        assertThat(places.keySet()).containsExactlyInAnyOrderElementsOf(LocalSamples.COUNTIES.keySet());
    }

    @Test
    void theTableOfLocalRulesExpectsWhatTheReferenceSays() throws IOException {
        assertThat(LocalRulesTest.rows())
                .hasSizeGreaterThan(1_800)
                .allSatisfy(row -> assertThat(
                                reference(row.place(), row.applicant(), row.target(), row.day(), row.but(), false))
                        .isEqualTo(row.outcome()));
    }

    /**
     * Tries every value of what is open: a request is incomplete where they come to different outcomes. What is open is
     * not held against what the request states. {@code noticed} counts the notice of 2015.
     */
    private static Outcome reference(
            String place, String applicant, String target, LocalDate day, String but, boolean noticed) {
        AdmissionRequest stated = LocalSamples.sound(place, applicant, target, day, but);
        String settled = but.contains("matter=") ? but : (but + " matter=" + stated.matter()).trim();
        EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (String complete : completions(kind(target), settled)) {
            for (boolean ahead : new boolean[] {true, false}) {
                ReferenceAdmission reference = completed(place, applicant, target, day, complete, ahead);
                outcomes.add((noticed ? reference : reference.withoutNotice())
                        .stating(stated)
                        .answer()
                        .outcome());
            }
        }
        return outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.INCOMPLETE;
    }

    private static ImmutableList<String> completions(BodyKind to, String but) {
        for (String one : but.split(" ", -1)) {
            String fact = one.substring(0, Math.max(0, one.length() - 1));
            if (one.endsWith("=")) {
                String rest = but.replace(one + " ", "").replace(" " + one, "").replace(one, "");
                return values(fact, to, but).stream()
                        .flatMap(value -> completions(to, (rest + " " + fact + "=" + value).trim()).stream())
                        .collect(ImmutableList.toImmutableList());
            }
        }
        return ImmutableList.of(but);
    }

    private static AdmissionPolicy policy(String but) {
        if (but.contains("lists=none")) {
            return LocalSamples.UNLISTED;
        }
        return but.contains("lists=two") ? LocalSamples.TWO_LISTS : LocalSamples.POLICY;
    }

    /**
     * A list that has the matter settles two facts: it is not of self-government, and where it is one of matters, as
     * assistance no own duty.
     */
    private static ImmutableList<String> values(String fact, BodyKind to, String but) {
        boolean second = but.contains("lists=two") && to == BodyKind.RESIDENTS_COMMITTEE;
        boolean lists = !but.contains("lists=none");
        boolean assistance = lists && (but.contains("matter=清单内协助事项") || (second && but.contains("matter=未列入清单的事项")));
        boolean listed = assistance || (lists && but.contains("matter=清单内"));
        return (fact.equals("selfGovernance") && listed) || (fact.equals("ownDuty") && assistance)
                ? ImmutableList.of("false")
                : Objects.requireNonNull(OPEN.get(fact), fact);
    }

    private static ReferenceAdmission completed(
            String place, String applicant, String target, LocalDate day, String but, boolean ahead) {
        AdmissionRequest request = LocalSamples.sound(place, applicant, target, day, but);
        boolean lists = !but.contains("lists=none");
        BodyKind by = kind(applicant);
        BodyKind to = kind(target);
        boolean second = but.contains("lists=two") && to == BodyKind.RESIDENTS_COMMITTEE;
        boolean ofStreet = target.equals("rc") || target.equals("vc-street") || target.equals("grid");
        return new ReferenceAdmission(
                day,
                by,
                to,
                request,
                arranged(request, place + "/gov")
                        || arranged(request, place + "/city")
                        || (ofStreet && arranged(request, place + "/street")),
                Optional.of(false),
                lists && request.matter().equals("不应出具的证明"),
                flags -> new ReferenceLocal(place, day, by, target, to, request, lists, second, ahead, flags).add());
    }

    private static BodyKind kind(String body) {
        ImmutableMap<String, BodyKind> kinds = ImmutableMap.<String, BodyKind>builder()
                .put("dept", BodyKind.DEPARTMENT)
                .put("gov", BodyKind.SUPERIOR_GOVERNMENT)
                .put("street", BodyKind.STREET_OFFICE)
                .put("town", BodyKind.TOWNSHIP_GOVERNMENT)
                .put("rc", BodyKind.RESIDENTS_COMMITTEE)
                .put("rc-town", BodyKind.RESIDENTS_COMMITTEE)
                .put("vc", BodyKind.VILLAGERS_COMMITTEE)
                .put("vc-street", BodyKind.VILLAGERS_COMMITTEE)
                .put("grid", BodyKind.GRID)
                .put("org", BodyKind.SOCIAL_ORGANIZATION)
                .buildOrThrow();
        return Objects.requireNonNull(kinds.get(body), body);
    }

    private static boolean arranged(AdmissionRequest request, String by) {
        return request.consents().stream()
                .anyMatch(consent ->
                        consent.unifiedArrangement() && consent.by().value().equals(by));
    }
}
