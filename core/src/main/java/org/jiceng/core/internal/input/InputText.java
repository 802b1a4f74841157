package org.jiceng.core.internal.input;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** Findings about the form of an input file, as every reader of this library words them. */
public final class InputText {

    private static final MessageBundle MESSAGES = MessageBundle.of(InputText::bundle);
    private static final int SHOWN = 120;

    private InputText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.core.internal.input.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }

    static Finding error(String rule, SourceLocation location, String key, Object... values) {
        return finding(rule, Severity.ERROR, location, key, values);
    }

    static Finding error(String rule, String subject, SourceLocation location, String key, Object... values) {
        return Finding.builder()
                .from(error(rule, location, key, values))
                .subject(subject)
                .build();
    }

    static Finding finding(String rule, Severity severity, SourceLocation location, String key, Object... values) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(severity)
                .subject(location.file())
                .location(location)
                .text(text(key, values))
                .build();
    }

    /** Returns the finding that a file is missing or cannot be read. */
    public static Finding missingFile(String file, String reason) {
        return error("FILE-MISSING", SourceLocation.file(file), "file.missing", reason);
    }

    /** Returns at most 120 characters of a value from outside, on one line. */
    public static String shown(String value) {
        String line = SafeText.oneLine(value);
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** Returns the end of a sentence that names the other headings of a column; blank where there are none. */
    public static LocalizedText others(ImmutableList<String> headings) {
        Optional<LocalizedText> all = Optional.empty();
        for (String heading : headings) {
            LocalizedText one = text("others.one", heading);
            all = Optional.of(all.isPresent() ? text("others.and", all.get(), one) : one);
        }
        return all.isPresent() ? text("others", all.get()) : LocalizedText.verbatim("");
    }

    /** Returns the allowed words and the nearest of them to {@code actual}, for the end of a sentence. */
    static LocalizedText allowed(Iterable<String> words, String actual) {
        return text("allowed", String.join(", ", words), nearest(words, actual));
    }

    /** Returns the end of a sentence that names the word nearest to {@code actual}; empty where none is near. */
    public static LocalizedText nearest(Iterable<String> words, String actual) {
        Optional<String> nearest = NearestWord.in(words, actual);
        return nearest.isPresent() ? text("nearest", nearest.get()) : LocalizedText.verbatim("");
    }
}
