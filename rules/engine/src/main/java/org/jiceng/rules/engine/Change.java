package org.jiceng.rules.engine;

import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.text.LocalizedText;

/**
 * A fact that would be another (变更): what it is, and what it would have to be.
 *
 * @param factId the id of the fact
 * @param fact its name
 * @param from its value, or empty where the case does not state it
 * @param to the value that it would have to have
 */
public record Change(String factId, LocalizedText fact, Optional<LocalizedText> from, LocalizedText to)
        implements LocalizedText {

    /** Says the change on one line. */
    @Override
    public String in(Locale locale) {
        return EngineText.text("change", fact, from.orElseGet(() -> EngineText.text("value.unknown")), to)
                .in(locale);
    }

    /** Returns the English form. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
