package org.jiceng.core.structure;

import java.time.LocalDate;
import org.jiceng.core.finding.Findings;

/** One check of a {@link StructureReview} (检查项). It gathers what it notices and never throws. */
@FunctionalInterface
public interface StructureCheck {

    /**
     * Checks a structure as it is on a day.
     *
     * @param structure the structure with all its descriptions and relations
     * @param onDay the structure of the day, {@link GovernanceStructure#asOf(LocalDate) asOf} the day
     * @param day the day
     * @return what was noticed
     */
    Findings check(GovernanceStructure structure, GovernanceStructure onDay, LocalDate day);
}
