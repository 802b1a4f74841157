package org.jiceng.core.law;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiceng.core.internal.ChineseNumerals;

/** Reads a citation as {@link Citation} writes it, in either language. */
final class CitationParser {

    private static final int LIMIT = 1_000;
    private static final String NATION_IN_CHINESE = "《中华人民共和国";
    private static final Pattern CHINESE = Pattern.compile(
            "第([0-9零一二三四五六七八九十百千]{1,9})条(?:第([0-9零一二三四五六七八九十百千]{1,9})款)?" + "(?:第([0-9零一二三四五六七八九十百千]{1,9})项)?");
    private static final Pattern ENGLISH =
            Pattern.compile(", art\\. ([0-9]{1,4})(?:\\(([0-9]{1,4})\\))?(?: item ([0-9]{1,4}))?");

    private CitationParser() {}

    static Citation parse(String text, Iterable<LegalInstrument> catalogue) {
        String wanted = text.strip();
        if (wanted.length() > LIMIT) {
            throw new IllegalArgumentException(
                    "citation must have at most " + LIMIT + " characters, but had " + wanted.length());
        }
        if (wanted.startsWith(NATION_IN_CHINESE)) {
            wanted = "《" + wanted.substring(NATION_IN_CHINESE.length());
        }
        boolean chinese = wanted.startsWith("《");
        Locale locale = chinese ? Locale.CHINESE : Locale.ENGLISH;
        for (LegalInstrument instrument : catalogue) {
            String name = instrument.in(locale);
            if (wanted.equals(name)) {
                return instrument.whole();
            }
            if (wanted.startsWith(name)) {
                Optional<Provision> provision = provision(wanted.substring(name.length()), chinese);
                if (provision.isPresent()) {
                    return new Citation(instrument, provision);
                }
            }
        }
        throw new IllegalArgumentException(
                "citation must name a version of a text in the catalogue and a provision such as"
                        + " '《村民委员会组织法》（2025年修正）第四十三条第二款', but was '" + text + "'");
    }

    private static Optional<Provision> provision(String text, boolean chinese) {
        Matcher matcher = (chinese ? CHINESE : ENGLISH).matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Provision(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
    }

    private static int number(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group))
                .map(text -> text.charAt(0) <= '9' ? Integer.valueOf(text) : ChineseNumerals.parse(text))
                .orElse(0);
    }
}
