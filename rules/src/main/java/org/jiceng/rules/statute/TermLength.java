package org.jiceng.rules.statute;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.jiceng.core.text.Language;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;

/** How long a term is, in years, months and days; a term of whole years ends on the date on which it began. */
record TermLength(int years, int months, int days) implements LocalizedText {

    static TermLength ofYears(int years) {
        return new TermLength(years, 0, 0);
    }

    /** Returns the length of a term with both ends. A term that begins on a 29 February may end on a 28th. */
    static TermLength of(ValidityPeriod term) {
        LocalDate start = term.start();
        LocalDate end = term.end();
        int years = end.getYear() - start.getYear();
        if (start.plusYears(years).equals(end)) {
            return ofYears(years);
        }
        Period length = Period.between(start, end);
        return new TermLength(length.getYears(), length.getMonths(), length.getDays());
    }

    @Override
    public String in(Locale locale) {
        boolean english = Language.of(locale) == Language.ENGLISH;
        if (months == 0 && days == 0) {
            return english ? years + " years" : years + "年";
        }
        return english
                ? years + " years " + months + " months " + days + " days"
                : years + "年" + months + "个月" + days + "日";
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
