package org.jiceng.rules.duty;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;

/** Compares how many items headings say they have with the rows under them (分类项数核对). */
final class HeadingCounts {

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final DutyFindings findings;

    HeadingCounts(DutyFindings findings) {
        this.findings = findings;
    }

    /**
     * Takes down that a heading stands somewhere.
     *
     * @param path the name of the heading with those above it
     */
    void heading(String path, HeadingText heading, SourceLocation at) {
        Tally tally = tallies.computeIfAbsent(path, name -> new Tally(at));
        if (heading.stated().isEmpty()) {
            return;
        }
        Optional<Integer> count = heading.count();
        if (count.isEmpty()) {
            if (!tally.unreadable) {
                tally.unreadable = true;
                findings.report(
                        "DUTY-COUNT",
                        Severity.WARNING,
                        at,
                        "duty.countUnreadable",
                        path,
                        heading.stated().get());
            }
        } else if (tally.stated.isEmpty()) {
            tally.stated = count;
            tally.at = at;
        } else if (!tally.stated.equals(count) && !tally.contradicted) {
            tally.contradicted = true;
            findings.report(
                    "DUTY-COUNT",
                    Severity.WARNING,
                    at,
                    "duty.countContradicted",
                    path,
                    tally.stated.get(),
                    count.get());
        }
    }

    /** Counts a row under a heading, whether or not it can be read. */
    void row(String heading) {
        Tally tally = tallies.get(heading);
        if (tally != null) {
            tally.rows++;
        }
    }

    /** Reports a line over or under rows whose number is not that of the rows, or says none. */
    void total(String label, Optional<String> stated, Optional<Integer> count, int rows, SourceLocation at) {
        if (stated.isEmpty()) {
            findings.report("DUTY-COUNT", Severity.NOTICE, at, "duty.totalBlank", label);
        } else if (count.isEmpty()) {
            findings.report("DUTY-COUNT", Severity.WARNING, at, "duty.totalUnreadable", label, stated.get());
        } else if (count.get() != rows) {
            findings.report(
                    "DUTY-COUNT",
                    Severity.WARNING,
                    at,
                    count.get() > rows ? "duty.totalFewer" : "duty.totalMore",
                    label,
                    count.get(),
                    rows,
                    Math.abs(count.get() - rows));
        }
    }

    /** Reports each heading whose number is not that of its rows. */
    void compare() {
        tallies.forEach((name, tally) -> {
            if (tally.stated.isPresent() && tally.stated.get() != tally.rows) {
                int stated = tally.stated.get();
                findings.report(
                        "DUTY-COUNT",
                        Severity.WARNING,
                        tally.at,
                        stated > tally.rows ? "duty.countFewer" : "duty.countMore",
                        name,
                        stated,
                        tally.rows,
                        Math.abs(stated - tally.rows));
            }
        });
    }

    private static final class Tally {
        private SourceLocation at;
        private Optional<Integer> stated = Optional.empty();
        private boolean unreadable;
        private boolean contradicted;
        private int rows;

        Tally(SourceLocation at) {
            this.at = at;
        }
    }
}
