package org.jiceng.core.structure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.relation.RelationRules;

/**
 * Looks through a structure for what is against the law of a day, contradicts itself or is missing (治理结构检查).
 *
 * <p>The review of national law has these checks:
 *
 * <ul>
 *   <li>every relation against {@link RelationRules#national()}, with the ids of those rules and
 *       {@code REL-OTHER-DAYS}, {@code REL-REVERSED}, {@code REL-UNKNOWN};
 *   <li>{@code REL-END-GONE}: a relation holds on the day and one of its ends does not exist;
 *   <li>{@code REL-BASIS-GONE}: a relation cites a legal text that is not in force on the day;
 *   <li>{@code STATION-ONE-MASTER}: a department dispatches a station and no township or street coordinates it;
 *   <li>{@code BODY-CODE}: the code of a body lies in the band of another kind;
 *   <li>{@code BODY-NAME}: the name of a body is that of another kind;
 *   <li>{@code BODY-CREDIT-KIND}: the credit code of a committee begins otherwise than it is believed to, unconfirmed;
 *   <li>{@code BODY-PARENT-GONE}: the parent of a body does not exist on the day.
 * </ul>
 */
public final class StructureReview {

    private static final StructureReview NATIONAL = of(ImmutableList.of(
            new RelationRulesCheck(RelationRules.national()),
            new RelationEndsCheck(),
            new RelationBasisCheck(),
            new DispatchedStationCheck(),
            new BodyLabelsCheck(),
            new CreditCodeCheck(),
            new BodyParentCheck()));

    private final ImmutableList<StructureCheck> checks;

    private StructureReview(ImmutableList<StructureCheck> checks) {
        this.checks = checks;
    }

    /** Returns the review of national law. */
    public static StructureReview national() {
        return NATIONAL;
    }

    /** Returns a review of the given checks, in their order. */
    public static StructureReview of(Iterable<? extends StructureCheck> checks) {
        return new StructureReview(ImmutableList.copyOf(checks));
    }

    /** Returns a review of these checks followed by another one. */
    public StructureReview and(StructureCheck check) {
        return of(ImmutableList.<StructureCheck>builder()
                .addAll(checks)
                .add(check)
                .build());
    }

    /**
     * Runs every check.
     *
     * @param structure the structure
     * @param day the day whose bodies, relations and law count
     * @return everything that was noticed, check by check
     */
    public Findings review(GovernanceStructure structure, LocalDate day) {
        GovernanceStructure onDay = structure.asOf(day);
        Findings.Builder findings = Findings.builder();
        checks.forEach(check -> findings.addAll(check.check(structure, onDay, day)));
        return findings.build();
    }
}
