package org.jiceng.rules.testing.boundary;

import org.jiceng.core.text.LocalizedText;

/**
 * A case on one side of a boundary (边界用例), which names what it is a boundary of. Its text is one line, fit for the name
 * of a test.
 */
public sealed interface Boundary extends LocalizedText
        permits DateBoundary, FactBoundary, SwitchBoundary, GradeBoundary, CapBoundary, QuotaBoundary {

    /** Returns what it is a boundary of: the id of a rule, a grade or an indicator; {@code timeline} for a timeline. */
    String part();
}
