package org.jiceng.rules.admission.local;

import static org.jiceng.rules.testing.mutation.MutationReportAssert.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.admission.AdmissionCase;
import org.jiceng.rules.admission.AdmissionDay;
import org.jiceng.rules.admission.AdmissionPack;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.testing.mutation.Mutation;
import org.jiceng.rules.testing.mutation.MutationReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A slip of the pen in a rule of a local pack is noticed by the rows about that rule. */
class LocalMutationTest {

    /** A pack that is tested, with all packs that hold in its place. */
    record Tested(AdmissionPack pack, ImmutableList<AdmissionPack> packs) {

        private ImmutableList<LocalRulesTest.Row> rows() throws IOException {
            return LocalRulesTest.rows().stream()
                    .filter(row -> pack.rules().stream()
                            .anyMatch(rule -> rule.id().value().equals(row.rule())))
                    .collect(ImmutableList.toImmutableList());
        }

        @Override
        public String toString() {
            return pack.id();
        }
    }

    static Stream<Tested> packs() {
        return LocalPacks.all().stream()
                .map(pack -> new Tested(
                        pack,
                        pack.id().equals("XC")
                                ? ImmutableList.of(LocalPacks.beijing(), pack)
                                : ImmutableList.of(pack)));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theRowsAboutTheRulesOfAPackNoticeNearlyEveryChangeOfThem(Tested tested) throws IOException {
        AdmissionPolicy policy =
                LocalSamples.withoutNotice(AdmissionPolicy.national().withPacks(tested.packs()));
        Mutation<AdmissionPolicy> changes = Mutation.of(policy);
        ImmutableList<LocalRulesTest.Row> rows = tested.rows();
        ImmutableList.Builder<MutationReport.Line> lines = ImmutableList.builder();
        for (Rule<AdmissionCase> rule : tested.pack().rules()) {
            String id = rule.id().value();
            ImmutableList<LocalRulesTest.Row> ofRule =
                    rows.stream().filter(row -> row.rule().equals(id)).collect(ImmutableList.toImmutableList());
            lines.addAll(changes.only(change -> change.part().equals(id))
                    .noticedBy(ofRule, LocalMutationTest::passes)
                    .lines());
        }
        assertThat(new MutationReport(lines.build(), rows.size())).hasNoticedAtLeast("95%");
    }

    private static Predicate<LocalRulesTest.Row> passes(AdmissionPolicy unlisted) {
        AdmissionPolicy listed = LocalSamples.listed(unlisted, LocalSamples.LISTS);
        Map<LocalDate, AdmissionDay> withList = new HashMap<>();
        Map<LocalDate, AdmissionDay> withoutList = new HashMap<>();
        return row -> {
            GovernanceStructure county = LocalSamples.county(row.place());
            AdmissionDay day = row.hasLists()
                    ? withList.computeIfAbsent(row.day(), on -> listed.on(county, on))
                    : withoutList.computeIfAbsent(row.day(), on -> unlisted.on(county, on));
            return row.isAsExpected(day.decide(row.request()));
        };
    }
}
