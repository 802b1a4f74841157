package org.jiceng.rules.testing.cases;

import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.text.LocalizedText;

/**
 * Something that is not as a cell expects.
 *
 * @param column the id of the column
 * @param place the cell
 * @param label the name of the column
 * @param expected what is expected
 * @param actual what it is
 */
record Difference(
        String column, SourceLocation place, LocalizedText label, LocalizedText expected, LocalizedText actual) {

    LocalizedText text() {
        return CaseText.text("difference", place.column(), label, expected, actual);
    }
}
