package org.jiceng.rules.testing.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiceng.rules.admission.AdmissionSamples.basis;
import static org.jiceng.rules.admission.AdmissionSamples.decide;
import static org.jiceng.rules.admission.AdmissionSamples.funds;
import static org.jiceng.rules.admission.AdmissionSamples.request;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Modality;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.RuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCoverageTest {

    /** A case with two flags. */
    record Two(boolean a, boolean b) {}

    private static final Fact<Two, Boolean> A = Fact.ofFlag("a", LocalizedText.verbatim("a"), Two::a);
    private static final Fact<Two, Boolean> B = Fact.ofFlag("b", LocalizedText.verbatim("b"), Two::b);

    private static LegalInstrument text(String title, String period, Jurisdiction jurisdiction) {
        return LegalInstrument.builder()
                .id(title + " " + period)
                .title(LocalizedText.verbatim(title))
                .version(LocalizedText.verbatim(period))
                .kind(InstrumentKind.DUTY_LIST)
                .jurisdiction(jurisdiction)
                .period(ValidityPeriod.parse(period))
                .verification(Verification.VERIFIED)
                .build();
    }

    private static LegalInstrument text(String period) {
        return text("T", period, Jurisdiction.nation());
    }

    private static Rule.Builder<Two> rule(String id, LegalInstrument text) {
        return Rule.<Two>builder()
                .id(RuleId.of(id))
                .title(LocalizedText.verbatim("title of " + id))
                .addCitations(text.article(1))
                .requires(A.is(true));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static RuleBook<Two> book(Rule<Two> rule, Rule<Two>... others) {
        return RuleBook.of(
                "book", ImmutableList.<Rule<Two>>builder().add(rule).add(others).build());
    }

    @Test
    void aVerdictThatARuleCannotGiveIsNoGap() {
        Condition<Two> judged = Condition.judgement(LocalizedText.verbatim("whether it is fair"));
        LegalInstrument law = text("2020-01-01/..");
        RuleBook<Two> book = book(
                rule("ONLY-JUDGED", law).requires(judged).build(),
                rule("ELSE-JUDGED", law).requires(A.is(true).or(judged)).build(),
                rule("ALSO-JUDGED", law).requires(A.is(true).and(judged)).build(),
                rule("NOT-JUDGED", law)
                        .requires(judged.not().or(A.is(true)).not())
                        .build(),
                rule("ALWAYS", law).requires(Condition.always()).build());

        assertThat(RuleCoverage.of(book).report().items())
                .filteredOn(item -> item.kind() == CoverageKind.VERDICT || item.kind() == CoverageKind.DECISIVE)
                .extracting(CoverageItem::owner, item -> item.item().in(Locale.ENGLISH))
                .containsExactly(
                        tuple("ONLY-JUDGED", "cannot be decided"),
                        tuple("ELSE-JUDGED", "satisfied"),
                        tuple("ELSE-JUDGED", "cannot be decided"),
                        tuple("ALSO-JUDGED", "violated"),
                        tuple("ALSO-JUDGED", "cannot be decided"),
                        tuple("ALSO-JUDGED", "violates this rule alone"),
                        tuple("NOT-JUDGED", "violated"),
                        tuple("NOT-JUDGED", "cannot be decided"),
                        tuple("NOT-JUDGED", "violates this rule alone"),
                        tuple("ALWAYS", "satisfied"));
    }

    private static void record(RuleCoverage coverage, RuleBook<Two> book, String day, boolean a, boolean b) {
        coverage.record(book.on(LocalDate.parse(day), BodyKind.VILLAGERS_COMMITTEE, Optional.empty())
                .evaluate(new Two(a, b)));
    }

    private static CoverageItem item(RuleCoverage coverage, CoverageKind kind, String owner) {
        return coverage.report().of(kind).stream()
                .filter(item -> item.owner().equals(owner))
                .findFirst()
                .orElseThrow();
    }

    private static String gap(RuleCoverage coverage, CoverageKind kind, String owner) {
        CoverageGap gap = item(coverage, kind, owner).gap().orElseThrow();
        return gap.reason() + ": " + gap.text().in(Locale.ENGLISH);
    }

    @Test
    void countsRulesVerdictsAndArticles() {
        RuleBook<Two> book = book(rule("R-1", text("2020-01-01/..")).build());
        RuleCoverage coverage = RuleCoverage.of(book);
        record(coverage, book, "2026-01-01", true, false);
        record(coverage, book, "2026-01-01", true, false);

        assertThat(coverage.report().items())
                .extracting(CoverageItem::kind, CoverageItem::cases)
                .containsExactly(
                        tuple(CoverageKind.RULE, 2L),
                        tuple(CoverageKind.VERDICT, 2L),
                        tuple(CoverageKind.VERDICT, 0L),
                        tuple(CoverageKind.DECISIVE, 0L),
                        tuple(CoverageKind.ARTICLE, 2L));
        assertThat(coverage.report()).hasToString("60.0 % (3/5)");
        record(coverage, book, "2026-01-01", false, false);
        assertThat(coverage.report()).hasToString("100.0 % (5/5)");
        assertThat(coverage.report().gaps()).isEmpty();
    }

    @Test
    void aBookOfWhichNothingWasRecordedIsAllGaps() {
        RuleCoverage coverage = RuleCoverage.of(AdmissionPolicy.national().rules());

        assertThat(coverage.report().covered()).isZero();
        assertThat(gap(coverage, CoverageKind.RULE, "RC-CONSENT")).isEqualTo("NO_CASE: no case was recorded");
        assertThat(RuleCoverage.create().report()).hasToString("0.0 % (0/0)");
    }

    @Test
    void aRuleThatIsOnlyViolatedTogetherWithAnotherIsShadowedByIt() {
        RuleBook<Two> book = book(
                rule("R-1", text("2020-01-01/..")).build(),
                rule("R-2", text("2020-01-01/..")).requires(B.is(true)).build());
        RuleCoverage coverage = RuleCoverage.of(book);
        record(coverage, book, "2026-01-01", false, false);
        record(coverage, book, "2026-01-01", true, false);

        assertThat(gap(coverage, CoverageKind.DECISIVE, "R-1"))
                .isEqualTo("SHADOWED: each of the 1 cases that violate it also violates others: R-2 ×1");
        assertThat(item(coverage, CoverageKind.DECISIVE, "R-2").isCovered()).isTrue();
    }

    @Test
    void aRuleIsNotShadowedByASoftNorm() {
        RuleBook<Two> book = book(
                rule("R-1", text("2020-01-01/..")).build(),
                rule("R-2", text("2020-01-01/..")).modality(Modality.GENERALLY).build());
        RuleCoverage coverage = RuleCoverage.of(book);
        record(coverage, book, "2026-01-01", false, false);

        assertThat(item(coverage, CoverageKind.DECISIVE, "R-1").isCovered()).isTrue();
        assertThat(coverage.report().of(CoverageKind.DECISIVE)).hasSize(1);
    }

    @Test
    void anExceptionThatHeldEveryTimeShadowsTheRule() {
        RuleException<Two> exception = RuleException.of(
                LocalizedText.of("乙", "the b exception"), text("2020-01-01/..").article(2), B.is(true));
        RuleBook<Two> book =
                book(rule("R-1", text("2020-01-01/..")).addExceptions(exception).build());
        RuleCoverage coverage = RuleCoverage.of(book);
        record(coverage, book, "2026-01-01", false, true);

        assertThat(gap(coverage, CoverageKind.RULE, "R-1"))
                .isEqualTo("SHADOWED: an exception held every time: the b exception");
        assertThat(item(coverage, CoverageKind.EXCEPTION, "R-1").isCovered()).isTrue();
    }

    @Test
    void whatExpiredOrHasNotBegunOrLiesBetweenSaysSo() {
        RuleBook<Two> book = book(
                rule("OLD", text("2000-01-01/2018-12-29")).build(),
                rule("NEW", text("2027-01-01/..")).build(),
                rule("MID", text("2022-01-01/2023-01-01")).build());
        RuleCoverage coverage = RuleCoverage.of(book);
        record(coverage, book, "2018-12-29", true, true);
        record(coverage, book, "2026-12-31", true, true);

        assertThat(gap(coverage, CoverageKind.RULE, "OLD"))
                .isEqualTo("EXPIRED: not in force from 2018-12-29 on, and the first day tested is 2018-12-29");
        assertThat(gap(coverage, CoverageKind.RULE, "NEW"))
                .isEqualTo("NOT_YET_IN_FORCE: in force only from 2027-01-01, and the last day tested is 2026-12-31");
        assertThat(gap(coverage, CoverageKind.ARTICLE, "MID"))
                .isEqualTo("NOT_IN_FORCE_ON_TESTED_DAYS: no day tested lies in 2022-01-01/2023-01-01");
        record(coverage, book, "2018-12-28", true, true);
        assertThat(item(coverage, CoverageKind.RULE, "OLD").isCovered()).isTrue();
    }

    @Test
    void aVersionOfALawThatNoDayTouchedIsAGapOfItsArticleAlone() {
        RuleBook<Two> book = book(rule("R-1", text("2000-01-01/2018-12-29"))
                .addCitations(text("2018-12-29/..").article(1))
                .build());
        RuleCoverage coverage = RuleCoverage.of(book);
        record(coverage, book, "2026-01-01", true, true);

        assertThat(coverage.report().of(CoverageKind.ARTICLE))
                .extracting(CoverageItem::isCovered)
                .containsExactly(false, true);
        assertThat(gap(coverage, CoverageKind.ARTICLE, "R-1")).startsWith("EXPIRED: ");
    }

    @Test
    void placesAndKindsOfBodyThatWereNotTestedAreNamed() {
        RuleBook<Two> book = book(
                rule("FAR", text("T", "2020-01-01/..", Jurisdiction.of(DivisionCode.parse("3607"))))
                        .build(),
                rule("TOWN", text("2020-01-01/.."))
                        .addBodyKinds(BodyKind.TOWNSHIP_GOVERNMENT)
                        .build());
        RuleCoverage coverage = RuleCoverage.of(book);
        record(coverage, book, "2026-01-01", true, true);

        assertThat(gap(coverage, CoverageKind.RULE, "FAR")).startsWith("JURISDICTION_NOT_TESTED: no case lies in ");
        assertThat(gap(coverage, CoverageKind.RULE, "TOWN")).startsWith("BODY_KIND_NOT_TESTED: no case is about ");
    }

    @Test
    void aConditionThatNoCaseMeetsAndAVerdictThatNoneGivesAreNoCase() {
        RuleBook<Two> book = book(
                rule("R-1", text("2020-01-01/..")).when(B.is(true)).build(),
                rule("R-2", text("2020-01-01/..")).when(Condition.always()).build());
        RuleCoverage coverage = RuleCoverage.of(book);
        record(coverage, book, "2026-01-01", true, false);

        assertThat(gap(coverage, CoverageKind.RULE, "R-1")).isEqualTo("NO_CASE: no case meets its condition");
        assertThat(gap(coverage, CoverageKind.DECISIVE, "R-2")).isEqualTo("NO_CASE: no case makes it 'violated'");
        assertThat(coverage.report().of(CoverageKind.VERDICT))
                .filteredOn(item -> item.owner().equals("R-2"))
                .as("a rule without condition always applies")
                .hasSize(2);
    }

    @Test
    void aPermissionCannotBeViolated() {
        RuleBook<Two> book =
                book(rule("R-1", text("2020-01-01/..")).modality(Modality.MAY).build());

        assertThat(RuleCoverage.of(book).report().items())
                .extracting(item -> item.kind() + " " + item.item().in(Locale.ENGLISH))
                .containsExactly("RULE title of R-1", "VERDICT satisfied", "ARTICLE T (2020-01-01/..), art. 1");
    }

    @Test
    void recordsDecisionsAndHandsThemBack() {
        RuleCoverage coverage = RuleCoverage.create();
        var decision = decide(
                request("dept", "rc", "人口登记")
                        .arrangement(Arrangement.ENTRUSTMENT)
                        .basis(basis(BasisKind.LAW))
                        .funding(funds(FundsSource.APPLICANT)),
                "2026-01-01");

        assertThat(coverage.record(decision)).isSameAs(decision);
        assertThat(item(coverage, CoverageKind.RULE, "RC-ENTRUST").isCovered()).isTrue();
        assertThat(item(coverage, CoverageKind.RULE, "VC-ENTRUST").isCovered()).isFalse();
    }

    @Test
    void theTableSaysWhatIsMissingAndWhyInBothLanguages() {
        RuleBook<Two> book = book(rule("R-1", text("2020-01-01/..")).build());
        RuleCoverage coverage = RuleCoverage.of(book);
        record(coverage, book, "2026-01-01", true, false);

        assertThat(coverage.report().table(Locale.ENGLISH)).isEqualTo("""
                coverage of law: 60.0 % (3/5)

                book  3/5
                  R-1                               3/5
                    - verdict 'violated': no case; no case makes it 'violated'
                    - decides alone 'violates this rule alone': no case; no case makes it 'violated'""");
        assertThat(coverage.report().table(Locale.CHINESE))
                .startsWith("规则覆盖 60.0%（3/5）\n")
                .endsWith("    - 单独起作用“仅违反该规则”：没有用例。没有用例使其“不符合”");
    }

    @Test
    void pageAndTableForSpreadsheetsAreSafeWhateverTheTextsSay(@TempDir Path directory) throws IOException {
        RuleBook<Two> book = RuleBook.of(
                "=cmd|' /C calc'!A0",
                ImmutableList.of(Rule.<Two>builder()
                        .id(RuleId.of("R-1"))
                        .title(LocalizedText.verbatim("<script>alert(\"1\")</script>,\n\"x\""))
                        .addCitations(text("2020-01-01/..").article(1))
                        .requires(A.is(true))
                        .build()));
        RuleCoverage.of(book).report().writeTo(directory.resolve("new"), Locale.ENGLISH);

        String html = Files.readString(directory.resolve("new/rule-coverage.html"));
        String csv = Files.readString(directory.resolve("new/rule-coverage.csv"));
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;")
                .doesNotContain("<script");
        assertThat(csv.lines())
                .startsWith(
                        "\uFEFFsource,id,kind,item,cases,covered,reason,explanation",
                        "'=cmd|' /C calc'!A0,R-1,rule,\"<script>alert(\"\"1\"\")</script>, \"\"x\"\"\",0,no,no case,no case was recorded")
                .hasSize(6);
    }
}
