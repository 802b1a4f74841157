package org.jiceng.rules.testing.cases;

import java.util.Optional;
import org.jiceng.core.text.LocalizedText;

/**
 * Compares what a case came out as with what a cell expects (用例比较).
 *
 * @param <R> the type of the result
 * @param <T> the type of what is expected
 */
@FunctionalInterface
public interface CaseComparison<R, T> {

    /**
     * Compares.
     *
     * @param row the whole case
     * @param result what it came out as
     * @param expected what the cell expects
     * @return empty where it is as expected; otherwise what it is instead
     */
    Optional<LocalizedText> actualIfOther(CaseRow row, R result, T expected);
}
