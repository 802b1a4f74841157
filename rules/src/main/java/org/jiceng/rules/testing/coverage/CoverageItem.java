package org.jiceng.rules.testing.coverage;

import java.util.Optional;
import java.util.function.Supplier;
import org.jiceng.core.text.LocalizedText;

/**
 * Something that tests should exercise, and whether they did (覆盖项).
 *
 * @param source the rule book or the scheme that it is in
 * @param kind what it is
 * @param owner the id of the rule, indicator, veto or grade
 * @param item what of it, for example a verdict or an article
 * @param cases in how many cases it was exercised
 * @param gap why it was not; empty where it was
 */
public record CoverageItem(
        String source, CoverageKind kind, String owner, LocalizedText item, long cases, Optional<CoverageGap> gap) {

    static CoverageItem of(
            String source, CoverageKind kind, String owner, LocalizedText item, long cases, Supplier<CoverageGap> gap) {
        return new CoverageItem(
                source, kind, owner, item, cases, cases > 0 ? Optional.empty() : Optional.of(gap.get()));
    }

    /** Returns whether at least one case exercised it. */
    public boolean isCovered() {
        return gap.isEmpty();
    }
}
