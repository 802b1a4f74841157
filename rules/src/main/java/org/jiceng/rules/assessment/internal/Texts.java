package org.jiceng.rules.assessment.internal;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The sentences of this package. */
public final class Texts {

    private static final MessageBundle MESSAGES = MessageBundle.of(Texts::bundle);

    private Texts() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.rules.assessment.internal.messages", locale);
    }

    /** Returns the sentence with a key in both languages, its values filled in. */
    public static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }

    /** Returns a finding about a subject. */
    public static Finding finding(String rule, Severity severity, Object subject, LocalizedText text) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(severity)
                .subject(String.valueOf(subject))
                .text(text)
                .build();
    }
}
