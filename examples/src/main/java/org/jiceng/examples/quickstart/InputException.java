package org.jiceng.examples.quickstart;

import java.util.Locale;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;

/** Input that cannot be used: its errors, a line each. */
final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    InputException(Findings findings) {
        super(findings.of(Severity.ERROR).in(Locale.ENGLISH));
        this.findings = findings.of(Severity.ERROR);
    }

    InputException(String message) {
        super(message);
        this.findings = Findings.none();
    }

    InputException(String message, Throwable cause) {
        super(message, cause);
        this.findings = Findings.none();
    }

    /** Returns the errors in a language, a line each. */
    String in(Locale locale) {
        return findings.isEmpty() ? String.valueOf(getMessage()) : findings.in(locale);
    }
}
