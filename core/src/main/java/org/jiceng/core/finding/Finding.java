package org.jiceng.core.finding;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.Language;
import org.jiceng.core.text.LocalizedText;

/** Something that was noticed: which rule noticed it, how much it weighs, what about, and why (检查发现). */
@Value.Immutable
public abstract class Finding implements LocalizedText {

    Finding() {}

    /** The rule or check that noticed it. */
    public abstract RuleId rule();

    /** How much it weighs. */
    public abstract Severity severity();

    /** What it is about: the id of a body, the number of a duty, the id of an indicator. */
    public abstract String subject();

    /** What was noticed, one sentence that names the thing, the rule and the value. */
    public abstract LocalizedText text();

    /** The provisions that it rests on, the most important one first. */
    public abstract ImmutableList<Citation> citations();

    /** Where in a file it was noticed. */
    public abstract Optional<SourceLocation> location();

    /** Returns whether one of the citations is of an instrument that was not seen in any text. */
    public boolean restsOnUnverified() {
        return citations().stream()
                .anyMatch(citation -> citation.instrument().verification() == Verification.UNVERIFIED);
    }

    /** Returns place, severity, text and citations on one line. */
    @Override
    public String in(Locale locale) {
        boolean english = Language.of(locale) == Language.ENGLISH;
        StringBuilder line = new StringBuilder();
        location().ifPresent(place -> line.append(place).append(": "));
        line.append('[').append(rule()).append("] ");
        line.append(SafeText.oneLine(text().in(locale)));
        if (!citations().isEmpty()) {
            line.append(english ? " (" : "（");
            line.append(citations().stream()
                    .map(citation -> citation.in(locale))
                    .collect(Collectors.joining(english ? "; " : "；")));
            line.append(english ? ")" : "）");
        }
        return line.toString();
    }

    /** Returns the English form. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
