package org.jiceng.rules.testing.cases;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The texts of this package. */
final class CaseText {

    private static final MessageBundle MESSAGES = MessageBundle.of(CaseText::bundle);

    private CaseText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.rules.testing.cases.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }

    static Finding error(String rule, SourceLocation place, LocalizedText text) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(Severity.ERROR)
                .subject(place.file())
                .location(place)
                .text(text)
                .build();
    }

    /** Returns the end of a sentence that names the word nearest to a wrong one; empty where none is near. */
    static LocalizedText nearest(Iterable<String> words, String actual) {
        return NearestWord.in(words, actual)
                .map(word -> text("nearest", word))
                .orElseGet(() -> LocalizedText.verbatim(""));
    }

    /** Says several texts, one after the other; a word for none where there are none. */
    static LocalizedText list(ImmutableList<? extends LocalizedText> texts) {
        return texts.isEmpty()
                ? text("value.none")
                : locale -> texts.stream()
                        .map(text -> text.in(locale))
                        .collect(Collectors.joining(text("list.separator").in(locale)));
    }
}
