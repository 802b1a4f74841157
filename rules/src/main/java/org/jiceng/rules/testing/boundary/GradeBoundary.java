package org.jiceng.rules.testing.boundary;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A total on, or one hundredth beside, a limit of a grade (等次界线边界).
 *
 * @param grade the id of the grade
 * @param title its name
 * @param total the total
 * @param isReached whether both limits of the grade let the total in, whatever the quota
 */
public record GradeBoundary(String grade, String title, BigDecimal total, boolean isReached) implements Boundary {

    /** Returns the id of the grade. */
    @Override
    public String part() {
        return grade;
    }

    /** Says grade and total, and whether it is reached. */
    @Override
    public String in(Locale locale) {
        return BoundaryText.text(isReached ? "grade.reached" : "grade.missed", title, total.toPlainString())
                .in(locale);
    }

    /** Returns the English form. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
