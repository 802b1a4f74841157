package org.jiceng.rules.testing.mutation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;

/**
 * Which changes of rules a body of cases noticed (变异检测报告).
 *
 * @param lines one for each change, in the order of the rules
 * @param cases how many cases there were
 */
public record MutationReport(ImmutableList<Line> lines, int cases) {

    /**
     * One change.
     *
     * @param part the id of the rule, or the place in the scheme, that was changed
     * @param citations where that is written
     * @param kind what was done to it
     * @param change what exactly was changed
     * @param noticedBy the name of the first case that failed, or empty where none did
     * @param isEquivalent whether it is proved that no case can notice it
     */
    public record Line(
            String part,
            ImmutableList<Citation> citations,
            MutationKind kind,
            LocalizedText change,
            Optional<String> noticedBy,
            boolean isEquivalent)
            implements LocalizedText {

        /** Says part, kind and change on one line. */
        @Override
        public String in(Locale locale) {
            return MutationText.text("mutant", part, kind, change).in(locale);
        }

        /** Returns the English form. */
        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** Returns how many changes a case noticed. */
    public int noticed() {
        return (int) lines.stream().filter(line -> line.noticedBy().isPresent()).count();
    }

    /** Returns how many changes are proved to change nothing. */
    public int equivalent() {
        return (int) lines.stream().filter(Line::isEquivalent).count();
    }

    /** Returns the changes that no case noticed and of which it is not proved that they change nothing. */
    public ImmutableList<Line> unnoticed() {
        return lines.stream()
                .filter(line -> line.noticedBy().isEmpty() && !line.isEquivalent())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the share of the changes that were noticed among those that could be, in percent with one decimal,
     * rounded down so that 100.0 means all of them; 100.0 where there are none.
     */
    public BigDecimal percentNoticed() {
        int could = lines.size() - equivalent();
        return could == 0
                ? new BigDecimal("100.0")
                : BigDecimal.valueOf(100L * noticed()).divide(BigDecimal.valueOf(could), 1, RoundingMode.DOWN);
    }

    /** Returns whether the share of the changes that were noticed is at least a percentage, compared exactly. */
    boolean hasNoticed(BigDecimal percent) {
        BigDecimal could = BigDecimal.valueOf(lines.size() - (long) equivalent());
        return BigDecimal.valueOf(100L * noticed()).compareTo(percent.multiply(could)) >= 0;
    }

    /**
     * Returns a table for people: for each rule how many changes were made, noticed, unnoticed and without effect; then
     * every change that was not noticed.
     *
     * @param locale the reader's locale: English for English, Chinese for every other
     * @return several lines, without a line break at the end
     */
    public String table(Locale locale) {
        return MutationTable.of(this, locale);
    }

    /** Returns the English table. */
    @Override
    public String toString() {
        return table(Locale.ENGLISH);
    }
}
