package org.jiceng.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {

    private final Finding error = finding("A-1", Severity.ERROR, "错误", "wrong").build();
    private final Finding warning =
            finding("A-2", Severity.WARNING, "警告", "odd").build();
    private final Finding notice = finding("A-1", Severity.NOTICE, "提示", "so").build();

    private static Finding.Builder finding(String rule, Severity severity, String chinese, String english) {
        Finding.Builder builder = Finding.builder();
        builder.rule(RuleId.of(rule)).severity(severity).subject("x").text(LocalizedText.of(chinese, english));
        return builder;
    }

    @Test
    void printsPlaceRuleTextAndCitations() {
        Finding full = finding("RC-SIZE", Severity.ERROR, "人数不符", "wrong size")
                .location(new SourceLocation("a.csv", 3, 2))
                .addCitation(Instruments.RCOL_2025.article(8))
                .addCitation(Instruments.VCOL_2025.article(8))
                .build();
        assertThat(full.in(Locale.CHINESE))
                .isEqualTo("a.csv:3:2: [RC-SIZE] 人数不符（《城市居民委员会组织法》（2025年修订）第八条；《村民委员会组织法》（2025年修正）第八条）");
        assertThat(full)
                .hasToString(
                        "a.csv:3:2: [RC-SIZE] wrong size (Organic Law of Urban Residents Committees (2025 revision),"
                                + " art. 8; Organic Law of Villagers Committees (2025 amendment), art. 8)");
        assertThat(error).hasToString("[A-1] wrong");
    }

    @Test
    void keepsAFindingOnOneLine() {
        Finding forged = finding("A-1", Severity.NOTICE, "甲\n乙", "a\n[B-9] b")
                .location(SourceLocation.file("x\n.csv"))
                .build();
        assertThat(forged.in(Locale.ENGLISH)).isEqualTo("x .csv: [A-1] a [B-9] b");
        assertThat(forged.in(Locale.CHINESE)).isEqualTo("x .csv: [A-1] 甲 乙");
    }

    @Test
    void tellsWhenItRestsOnATextThatNobodySaw() {
        LegalInstrument unseen = LegalInstrument.builder()
                .id("X-1")
                .title(LocalizedText.verbatim("x"))
                .kind(InstrumentKind.POLICY)
                .period(ValidityPeriod.ALWAYS)
                .verification(Verification.UNVERIFIED)
                .build();
        Finding.Builder builder =
                finding("A-1", Severity.WARNING, "a", "a").addCitation(Instruments.VCOL_2025.article(8));
        assertThat(builder.build().restsOnUnverified()).isFalse();
        assertThat(builder.addCitation(unseen.whole()).build().restsOnUnverified())
                .isTrue();
    }

    @Test
    void gathersInOrderAndFiltersByRuleAndSeverity() {
        Findings all = Findings.builder()
                .add(warning)
                .addAll(ImmutableList.of(notice, error))
                .build();
        assertThat(all).containsExactly(warning, notice, error);
        assertThat(all.asList()).isEqualTo(all.stream().toList());
        assertThat(all.size()).isEqualTo(3);
        assertThat(all.of(RuleId.of("A-1"))).containsExactly(notice, error);
        assertThat(all.of(Severity.WARNING)).containsExactly(warning);
        assertThat(all.byWeight()).containsExactly(error, warning, notice);
        assertThat(all.in(Locale.CHINESE)).isEqualTo("[A-2] 警告\n[A-1] 提示\n[A-1] 错误");
        assertThat(all).hasToString("[A-2] odd\n[A-1] so\n[A-1] wrong");
    }

    @Test
    void joinsFindings() {
        Findings one = Findings.of(ImmutableList.of(error));
        assertThat(one.and(Findings.of(ImmutableList.of(notice)))).containsExactly(error, notice);
        assertThat(one.and(Findings.none())).isSameAs(one);
        assertThat(Findings.none().and(one)).isSameAs(one);
        assertThat(Findings.of(ImmutableList.of())).isSameAs(Findings.none());
        assertThat(Findings.none().isEmpty()).isTrue();
        assertThat(one).isEqualTo(Findings.of(ImmutableList.of(error))).isNotEqualTo(Findings.none());
    }

    @Test
    void knowsWhetherOneIsAnError() {
        assertThat(Findings.of(ImmutableList.of(warning, notice)).hasErrors()).isFalse();
        assertThat(Findings.of(ImmutableList.of(warning, error)).hasErrors()).isTrue();
    }

    @Test
    void givesTheValueOnlyWithoutErrors() {
        assertThat(new WithFindings<>("value", Findings.of(ImmutableList.of(warning))).orElseThrow())
                .isEqualTo("value");
        WithFindings<String> broken = new WithFindings<>("value", Findings.of(ImmutableList.of(warning, error)));
        assertThatIllegalArgumentException().isThrownBy(broken::orElseThrow).withMessage("[A-2] odd\n[A-1] wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1A", "A_B", "A B", "-A", "Ä"})
    void refusesOtherRuleIds(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleId.of(text))
                .withMessage("rule id must match [A-Z][A-Z0-9-]*, but was '" + text + "'");
    }

    @Test
    void namesAPlaceAsFarAsItIsKnown() {
        assertThat(SourceLocation.file("a.csv")).hasToString("a.csv");
        assertThat(new SourceLocation("a.csv", 3, 0)).hasToString("a.csv:3");
        assertThat(new SourceLocation("a.csv", 3, 2)).hasToString("a.csv:3:2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceLocation("a", -1, 0))
                .withMessage("line must not be negative, but was '-1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceLocation("a", 0, -1))
                .withMessage("column must not be negative, but was '-1'");
    }
}
