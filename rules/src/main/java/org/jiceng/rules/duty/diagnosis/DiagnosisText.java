package org.jiceng.rules.duty.diagnosis;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.Language;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The texts of this package. */
final class DiagnosisText {

    private static final MessageBundle MESSAGES = MessageBundle.of(DiagnosisText::bundle);
    private static final int SHOWN = 5;
    private static final int LONGEST = 40;

    private DiagnosisText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.rules.duty.diagnosis.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }

    static Finding finding(String rule, Severity severity, String subject, String key, Object... values) {
        return cited(rule, severity, subject, ImmutableList.of(), key, values);
    }

    static Finding cited(
            String rule,
            Severity severity,
            String subject,
            ImmutableList<Citation> citations,
            String key,
            Object... values) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(severity)
                .subject(subject)
                .citations(citations)
                .text(text(key, Arrays.stream(values).map(DiagnosisText::value).toArray()))
                .build();
    }

    /** A number without the separators of thousands that patterns would give it. */
    private static Object value(Object value) {
        return value instanceof Number ? value.toString() : value;
    }

    /** Returns a part of a whole in percent, to one digit. */
    static String percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    /** Returns the first five of some titles, each of at most 40 characters, and that there are more. */
    static LocalizedText some(ImmutableList<String> titles) {
        ImmutableList<String> shown =
                titles.stream().limit(SHOWN).map(DiagnosisText::shortened).collect(ImmutableList.toImmutableList());
        boolean more = titles.size() > SHOWN;
        return LocalizedText.of(
                String.join("、", shown) + (more ? "等" : ""), String.join(", ", shown) + (more ? ", …" : ""));
    }

    static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Joins words of both languages. */
    static LocalizedText joined(ImmutableList<LocalizedText> words) {
        return LocalizedText.of(
                String.join(
                        "、", words.stream().map(word -> word.in(Locale.CHINESE)).toList()),
                String.join(
                        ", ",
                        words.stream()
                                .map(word -> word.in(Language.ENGLISH.locale()))
                                .toList()));
    }
}
