package org.jiceng.rules.testing.boundary;

import java.util.Locale;

/**
 * A number of bodies beside one at which a grade gets one more place (名额边界).
 *
 * @param grade the id of the grade
 * @param title its name
 * @param bodies how many bodies are ranked
 * @param places how many of them may have the grade
 */
public record QuotaBoundary(String grade, String title, int bodies, int places) implements Boundary {

    /** Returns the id of the grade. */
    @Override
    public String part() {
        return grade;
    }

    /** Says grade, bodies and places. */
    @Override
    public String in(Locale locale) {
        return BoundaryText.text("quota", title, String.valueOf(bodies), String.valueOf(places))
                .in(locale);
    }

    /** Returns the English form. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
