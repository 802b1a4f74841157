package org.jiceng.rules.testing.boundary;

import java.math.BigDecimal;
import java.util.Locale;
import org.jiceng.rules.assessment.scheme.IndicatorId;

/**
 * How many units of something that is counted are beside the number at which a cap or a floor begins to bind (封顶、扣完边界).
 *
 * @param indicator the indicator
 * @param title its title
 * @param item what is counted, the part of the evidence; blank where there is one thing only
 * @param units how many, all else being none
 * @param points the points that the indicator gives then
 * @param isBound whether the cap or floor changes the points
 */
public record CapBoundary(
        IndicatorId indicator, String title, String item, int units, BigDecimal points, boolean isBound)
        implements Boundary {

    /** Returns the id of the indicator. */
    @Override
    public String part() {
        return indicator.value();
    }

    /** Says indicator, units and points. */
    @Override
    public String in(Locale locale) {
        return BoundaryText.text(
                        isBound ? "cap.bound" : "cap.free",
                        item.isEmpty() ? title : title + " " + item,
                        String.valueOf(units),
                        points.toPlainString())
                .in(locale);
    }

    /** Returns the English form. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
