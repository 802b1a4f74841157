package org.jiceng.core.law;

import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.text.Language;
import org.jiceng.core.text.LocalizedText;

/**
 * A reference to a legal text, in the version that is meant (引用).
 *
 * <p>In Chinese it reads {@code 《城市居民委员会组织法》（2025年修订）第四十三条第二款}, in English {@code Organic Law of Urban Residents
 * Committees (2025 revision), art. 43(2)}.
 *
 * @param instrument the version of the text
 * @param provision the place in it, or empty for the whole text
 */
public record Citation(LegalInstrument instrument, Optional<Provision> provision) implements LocalizedText {

    /**
     * Parses a citation of the catalogue of {@link Instruments}, the inverse of {@link #in} in both languages. The name
     * of the country before a title is passed over, and Arabic numerals are taken for Chinese ones.
     *
     * @param text for example {@code 《村民委员会组织法》（2025年修正）第四十三条第二款}
     * @throws IllegalArgumentException if the catalogue has no such version of such a text, or the provision has
     *     another form
     */
    public static Citation parse(String text) {
        return parse(text, Instruments.all());
    }

    /**
     * Parses a citation of a given catalogue, like {@link #parse(String)}.
     *
     * @param text the citation
     * @param catalogue the versions that it may name
     * @throws IllegalArgumentException if the catalogue has no such version, or the provision has another form
     */
    public static Citation parse(String text, Iterable<LegalInstrument> catalogue) {
        return CitationParser.parse(text, catalogue);
    }

    @Override
    public String in(Locale locale) {
        String text = instrument.in(locale);
        if (provision.isEmpty()) {
            return text;
        }
        return Language.of(locale) == Language.ENGLISH
                ? text + ", " + provision.get().toEnglish()
                : text + provision.get().toChinese();
    }

    /** Returns the Chinese form. */
    @Override
    public String toString() {
        return in(Locale.CHINESE);
    }
}
