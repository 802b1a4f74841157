package org.jiceng.rules.testing.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jiceng.rules.admission.AdmissionSamples;
import org.jiceng.rules.testing.TestRun;
import org.jiceng.rules.testing.cases.AdmissionCases;
import org.jiceng.rules.testing.cases.RuleCase;
import org.jiceng.rules.testing.cases.RuleCases;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCoverageExtensionTest {

    private static final String TABLE = "org/jiceng/rules/testing/coverage/one-case.csv";

    /** Demands nothing. */
    @RuleCoverageReport(language = "en")
    static final class Lenient {
        @RuleCases(TABLE)
        void decides(RuleCase each) {
            each.verify(AdmissionCases.of(AdmissionSamples.POLICY, AdmissionSamples.COUNTY));
        }
    }

    /** Demands more than one case can give. */
    @RuleCoverageReport(minimum = 90, language = "en", print = false)
    static final class Strict {
        @RuleCases(TABLE)
        void decides(RuleCase each) {
            each.verify(AdmissionCases.of(AdmissionSamples.POLICY, AdmissionSamples.COUNTY));
        }
    }

    /** Demands everything of a rule of which one case exercises something, and nothing of the others. */
    @RuleCoverageReport(minimum = 100, rules = "RC-ENTRUST-LAW", language = "en", print = false)
    static final class OfOneRule {
        @RuleCases(TABLE)
        void decides(RuleCase each) {
            each.verify(AdmissionCases.of(AdmissionSamples.POLICY, AdmissionSamples.COUNTY));
        }
    }

    /** Records by hand, and in a nested class, which belongs to this one. */
    @RuleCoverageReport(language = "en", directory = "target/rule-coverage/nested", print = false, minimum = 1)
    static final class WithNested {
        @Test
        void recordsNothing(RuleCoverage coverage) {
            assertThat(coverage.report().items()).isEmpty();
        }

        @Nested
        final class Inner {
            @Test
            void decides(RuleCoverage coverage) {
                coverage.record(AdmissionSamples.decide(AdmissionSamples.request("dept", "rc", "人口登记"), "2026-01-01"));
            }
        }
    }

    private static String printedBy(Runnable run) {
        PrintStream standard = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            run.run();
        } finally {
            System.setOut(standard);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void casesAreRecordedByThemselvesAndATableIsPrintedAtTheEnd() {
        assertThat(printedBy(
                        () -> assertThat(TestRun.of(Lenient.class).failures()).isEmpty()))
                .startsWith("coverage of law: ")
                .contains("  RC-ENTRUST  ", "    - verdict 'violated': no case; no case makes it 'violated'");
    }

    @Test
    void aClassThatExercisesTooLittleFailsWithTheWholeTable() {
        assertThat(TestRun.of(Strict.class).failures())
                .singleElement()
                .asString()
                .startsWith("coverage of law must be at least 90 %, but was ")
                .contains("\nnational-admission  ");
    }

    @Test
    void theRulesThatCountCanBeNamedByTheBeginningsOfTheirIds() {
        assertThat(TestRun.of(OfOneRule.class).failures())
                .singleElement()
                .asString()
                .startsWith("coverage of law must be at least 100 %, but was ")
                .contains("  RC-ENTRUST-LAW  ")
                .doesNotContain("VC-ENTRUST");
    }

    @Test
    void nestedClassesBelongToTheClassThatTheyAreInAndFilesAreWritten() {
        assertThat(TestRun.of(WithNested.class).failures()).isEmpty();
        assertThat(Path.of("target/rule-coverage/nested/rule-coverage.csv"))
                .content()
                .contains(",RC-ENTRUST,");
        assertThat(Path.of("target/rule-coverage/nested/rule-coverage.html")).exists();
    }

    @Test
    void aRunReportsAllClassesTogetherAndFailsUnderItsThreshold(@TempDir Path directory) {
        AtomicReference<TestRun> done = new AtomicReference<>();
        ImmutableMap<String, String> parameters =
                ImmutableMap.of("jiceng.coverage.directory", directory.toString(), "jiceng.coverage.minimum", "99.5");
        assertThat(printedBy(() -> done.set(TestRun.of(WithNested.class, parameters))))
                .isNotEmpty();
        TestRun run = Objects.requireNonNull(done.get());

        assertThat(directory.resolve("rule-coverage.csv")).content().contains(",RC-ENTRUST,");
        assertThat(run.failures()).singleElement().asString().contains("99.5");
    }
}
