package org.jiceng.core.division;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The sentences of this package in both languages. */
final class DivisionText {

    private static final MessageBundle MESSAGES = MessageBundle.of(DivisionText::bundle);

    private DivisionText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.core.division.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }

    static Finding.Builder finding(String rule, Severity severity, String subject, String key, Object... values) {
        Finding.Builder finding = Finding.builder();
        finding.rule(RuleId.of(rule)).severity(severity).subject(subject).text(text(key, values));
        return finding;
    }
}
