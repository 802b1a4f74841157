package org.jiceng.rules.duty;

import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;

/** Gathers what is noticed while a file is read. */
final class DutyFindings {

    private final Findings.Builder findings = Findings.builder();

    /** For readers of cells and fields that report by themselves. */
    Findings.Builder builder() {
        return findings;
    }

    Findings build() {
        return findings.build();
    }

    void report(String rule, Severity severity, SourceLocation at, String key, Object... values) {
        findings.add(Finding.builder()
                .rule(RuleId.of(rule))
                .severity(severity)
                .subject(at.file())
                .location(at)
                .text(DutyText.text(key, values))
                .build());
    }
}
