package org.jiceng.rules.testing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.testing.TestRun;
import org.junit.jupiter.api.Test;

class RuleCasesTest {

    private static final CaseSpec<BigDecimal> SAME = CaseSpec.<BigDecimal>builder()
            .input(Column.amount("in", LocalizedText.of("输入", "in")).required())
            .decide(row -> row.require(Column.amount("in", LocalizedText.of("输入", "in"))))
            .expect(Column.amount("out", LocalizedText.of("输出", "out")), Optional::of)
            .build();

    /** A row that holds, one that does not, one that is broken, and one more that holds. */
    static final class FourRows {
        @RuleCases("four-rows.csv")
        void areTheSame(RuleCase each) {
            each.verify(SAME, Locale.ENGLISH);
        }
    }

    /** A file that is not there. */
    static final class NoFile {
        @RuleCases("no-such.csv")
        void areTheSame(RuleCase each) {
            each.verify(SAME);
        }
    }

    @RuleCases("org/jiceng/rules/testing/cases/holding.csv")
    void aResourceIsFoundFromTheRootOfTheClassPath(RuleCase each) {
        each.verify(SAME);
    }

    @RuleCases("src/test/resources/org/jiceng/rules/testing/cases/holding.csv")
    void aFileIsFoundFromTheWorkingDirectory(RuleCase each) {
        each.verify(SAME);
    }

    @Test
    void everyRowIsATestOfItsOwnWithAReadableName() {
        TestRun run = TestRun.of(FourRows.class);

        assertThat(run.tests())
                .extracting(TestRun.Finished::name)
                .containsExactly(
                        "four-rows.csv:2 相同", "four-rows.csv:3 不同", "four-rows.csv:4 写错", "four-rows.csv:5 又相同");
        assertThat(run.tests()).extracting(TestRun.Finished::successful).containsExactly(true, false, false, true);
        assertThat(run.failures())
                .containsExactly(
                        "four-rows.csv:3 不同: 1 not as expected\n> column 3 'out': expected '2', but was '1'\n1", """
                        four-rows.csv:4 写错: cannot be decided, errors: 1
                        > four-rows.csv:4:2: [CASE-CELL] 'in' has an invalid value 'x': must be an amount such as 35000, 35,000, 3.5万 or 0.2亿""");
    }

    @Test
    void aMissingFileFails() {
        assertThat(TestRun.of(NoFile.class).failures())
                .singleElement()
                .asString()
                .contains("no-such.csv");
    }
}
