package org.jiceng.rules.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import java.util.Locale;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

class FindingsAssertTest {

    private static final Findings FINDINGS = Findings.builder()
            .add(finding("CSV-BLANK", Severity.ERROR, 3, 4))
            .add(finding("DUTY-DUPLICATE", Severity.WARNING, 5, 2))
            .build();

    private static Finding finding(String rule, Severity severity, long line, long column) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(severity)
                .subject("list.csv")
                .location(new SourceLocation("list.csv", line, column))
                .text(LocalizedText.of("文字", "text"))
                .build();
    }

    @Test
    void whatHoldsPasses() {
        assertThat(FINDINGS)
                .contains("CSV-BLANK")
                .contains("DUTY-DUPLICATE")
                .doesNotContain("CSV-FIELDS")
                .hasErrorAt("list.csv", 3)
                .hasErrorAt("list.csv", 3, 4);
        assertThat(Findings.none()).isEmpty().hasNoErrors();
        assertThat(Findings.builder().add(finding("X", Severity.WARNING, 1, 1)).build())
                .hasNoErrors();
    }

    @Test
    void whatDoesNotHoldIsSaidWithAllFindingsAndThoseAgainstItMarked() {
        assertThatThrownBy(() -> assertThat(FINDINGS).inLanguage(Locale.ENGLISH).hasNoErrors())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        expected no errors, but there are:
                        > ERROR list.csv:3:4: [CSV-BLANK] text
                          WARNING list.csv:5:2: [DUTY-DUPLICATE] text""");
        assertThatThrownBy(() -> assertThat(FINDINGS).inLanguage(Locale.CHINESE).isEmpty())
                .hasMessage("""
                        期望没有任何发现，实际有：
                        > ERROR list.csv:3:4: [CSV-BLANK] 文字
                        > WARNING list.csv:5:2: [DUTY-DUPLICATE] 文字""");
        assertThatThrownBy(() -> assertThat(FINDINGS).inLanguage(Locale.CHINESE).contains("CSV-FIELDS"))
                .hasMessage("""
                        期望有 CSV-FIELDS 的发现，实际发现：
                          ERROR list.csv:3:4: [CSV-BLANK] 文字
                          WARNING list.csv:5:2: [DUTY-DUPLICATE] 文字""");
        assertThatThrownBy(() -> assertThat(FINDINGS).inLanguage(Locale.ENGLISH).doesNotContain("DUTY-DUPLICATE"))
                .hasMessage("""
                        expected no finding of DUTY-DUPLICATE, but there are:
                          ERROR list.csv:3:4: [CSV-BLANK] text
                        > WARNING list.csv:5:2: [DUTY-DUPLICATE] text""");
        assertThatThrownBy(() -> assertThat(FINDINGS).inLanguage(Locale.ENGLISH).hasErrorAt("list.csv", 5))
                .hasMessage("""
                        expected an error at list.csv:5, but found:
                        > ERROR list.csv:3:4: [CSV-BLANK] text
                          WARNING list.csv:5:2: [DUTY-DUPLICATE] text""");
        assertThatThrownBy(() -> assertThat(FINDINGS).inLanguage(Locale.ENGLISH).hasErrorAt("other.csv", 3, 4))
                .hasMessage("""
                        expected an error at other.csv:3:4, but found:
                          ERROR list.csv:3:4: [CSV-BLANK] text
                          WARNING list.csv:5:2: [DUTY-DUPLICATE] text""");
        assertThatThrownBy(() -> assertThat(FINDINGS).inLanguage(Locale.ENGLISH).hasErrorAt("list.csv", 3, 5))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() ->
                        assertThat(Findings.none()).inLanguage(Locale.ENGLISH).contains("X"))
                .hasMessage("""
                        expected a finding of X, but found:
                          nothing was found""");
        assertThatThrownBy(() -> assertThat((Findings) null).hasNoErrors())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expecting actual not to be null");
    }
}
