package org.jiceng.rules.testing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.testing.cases.CaseTableTest.table;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.junit.jupiter.api.Test;

/** A rule book of one's own, over a case of one's own. */
class RuleBookCasesTest {

    /** A meeting, with what is known of it. */
    record Meeting(Optional<Boolean> called) {}

    private static final Fact<Meeting, Boolean> CALLED = Fact.ofFlag(
            "called",
            LocalizedText.of("已召集", "called"),
            meeting -> meeting.called().orElse(null));

    private static final RuleBook<Meeting> BOOK = RuleBook.of(
            "meetings",
            ImmutableList.of(Rule.<Meeting>builder()
                    .id(RuleId.of("M-1"))
                    .title(LocalizedText.of("会议应当召集", "a meeting is called"))
                    .addCitations(Instruments.VCOL_2025.article(6, 2))
                    .requires(CALLED.is(true))
                    .build()));

    private static final Column<Boolean> COLUMN = Column.of(CALLED);

    private static final CaseSpec<Evaluation<Meeting>> CASES =
            RuleBookCases.of(BOOK, ImmutableList.of(COLUMN), row -> new Meeting(row.get(COLUMN)));

    private static CaseReport run(String... rows) {
        return CASES.run(table("日期,主体类型,已召集,违反规则,规则,判定,缺少,引用\n" + String.join("\n", rows)));
    }

    @Test
    void ownFactsAreTestedByTables() {
        CaseReport report = run(
                "2026-01-01,村民委员会,是,无,M-1,符合,无,《村民委员会组织法》（2025年修正）第六条第二款",
                "2026-01-01,VILLAGERS_COMMITTEE,否,M-1,M-1,,,",
                "2026-01-01,村民委员会,,无,,,called,",
                "2025-12-31,村民委员会,否,无,M-1,不适用,无,");

        assertThat(report.passed()).as(() -> report.in(Locale.CHINESE)).isTrue();
    }

    @Test
    void whatIsOtherShowsEveryRule() {
        assertThat(run("2026-01-01,村民委员会,否,无,,,,").results().get(0).in(Locale.ENGLISH))
                .endsWith("""
                        > column 4 'violated rules': expected 'none', but was 'M-1'
                        M-1 violated:  (Organic Law of Villagers Committees (2025 amendment), art. 6(2))""");
    }

    @Test
    void aFactWithAnyValueHasNoColumnOfItself() {
        assertThatThrownBy(() -> Column.of(Fact.of("n", LocalizedText.verbatim("n"), (Meeting meeting) -> "x")))
                .hasMessage("fact of a column must have a closed set of values, but 'n' has none");
    }
}
