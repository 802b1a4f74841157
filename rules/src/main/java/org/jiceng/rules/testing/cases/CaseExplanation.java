package org.jiceng.rules.testing.cases;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Shows a result whole (用例说明), for the failure of a case.
 *
 * @param <R> the type of the result
 */
@FunctionalInterface
public interface CaseExplanation<R> {

    /**
     * Shows a result.
     *
     * @param result what the case came out as
     * @param row the case
     * @param differing the ids of the columns that are not as expected, so that what they are about can be marked
     * @param locale the reader's locale
     * @return several lines, without a line break at the end
     */
    String explain(R result, CaseRow row, ImmutableSet<String> differing, Locale locale);
}
