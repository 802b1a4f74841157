package org.jiceng.core.law;

import static com.google.common.base.Preconditions.checkState;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.text.Language;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;

/**
 * One version of one legal text (法律文件的一个版本), with the days on which it is in force and the place where it applies.
 *
 * <p>Two versions of the same law are two instruments with the same {@link #title()}, disjoint periods and different
 * ids.
 */
@Value.Immutable
public abstract class LegalInstrument implements LocalizedText {

    LegalInstrument() {}

    /** The id in this library, unique per version, for example {@code RCOL-2025}. */
    public abstract String id();

    /** The title without the name of the country, for example 城市居民委员会组织法. */
    public abstract LocalizedText title();

    /** The version, for example 2025年修订, or empty for a text that was never amended. */
    public abstract Optional<LocalizedText> version();

    /** The number of the document, for example 民发〔2020〕20号. */
    public abstract Optional<String> documentNumber();

    /** Its rank. */
    public abstract InstrumentKind kind();

    /** Where it applies, the nation if not set. */
    public abstract Jurisdiction jurisdiction();

    /** The days on which this version is in force. */
    public abstract ValidityPeriod period();

    /** How its text was verified. */
    public abstract Verification verification();

    @Value.Check
    void check() {
        checkState(!id().isBlank(), "id of a legal instrument must not be blank, but was '%s'", id());
    }

    /** Returns a citation of the instrument as a whole. */
    public Citation whole() {
        return new Citation(this, Optional.empty());
    }

    /** Returns a citation of an article. */
    public Citation article(int article) {
        return new Citation(this, Optional.of(Provision.article(article)));
    }

    /** Returns a citation of a paragraph of an article. */
    public Citation article(int article, int paragraph) {
        return new Citation(this, Optional.of(Provision.paragraph(article, paragraph)));
    }

    /** Returns title, version and document number, for example {@code 《城市居民委员会组织法》（2025年修订）}. */
    @Override
    public String in(Locale locale) {
        boolean english = Language.of(locale) == Language.ENGLISH;
        StringBuilder text = new StringBuilder();
        text.append(english ? title().in(locale) : "《" + title().in(locale) + "》");
        version()
                .ifPresent(version -> text.append(english ? " (" : "（")
                        .append(version.in(locale))
                        .append(english ? ")" : "）"));
        documentNumber()
                .ifPresent(number ->
                        text.append(english ? " (" : "（").append(number).append(english ? ")" : "）"));
        return text.toString();
    }

    /** Returns the Chinese form. */
    @Override
    public String toString() {
        return in(Locale.CHINESE);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalInstrument}. */
    public static final class Builder extends ImmutableLegalInstrument.Builder {
        Builder() {
            jurisdiction(Jurisdiction.nation());
        }
    }
}
