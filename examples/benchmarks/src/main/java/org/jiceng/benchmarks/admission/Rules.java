package org.jiceng.benchmarks.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Predicate;
import org.jiceng.benchmarks.admission.Matter.Applicant;
import org.jiceng.benchmarks.admission.Matter.Arrangement;
import org.jiceng.benchmarks.admission.Matter.Basis;
import org.jiceng.benchmarks.admission.Matter.Conditions;
import org.jiceng.benchmarks.admission.Matter.Consent;
import org.jiceng.benchmarks.admission.Matter.Funds;
import org.jiceng.benchmarks.admission.Matter.Listing;
import org.jiceng.benchmarks.admission.Matter.Scope;

/** The ten rules in the forms that several engines share: as rows of a decision table, and as predicates. */
final class Rules {

    /** The names of the eight facts, in order. */
    static final ImmutableList<String> FACTS =
            ImmutableList.of("applicant", "arrangement", "basis", "funds", "conditions", "consent", "listing", "scope");

    /**
     * A row of the decision table.
     *
     * @param answer what it answers
     * @param cells the values allowed for a fact; a fact that is not there may have any
     */
    record Row(Answer answer, ImmutableMap<String, ImmutableList<String>> cells) {

        /** Returns the values allowed for a fact, none for any. */
        ImmutableList<String> cell(String fact) {
            return cells.getOrDefault(fact, ImmutableList.of());
        }
    }

    /** The ten rows, and the last that always hits. */
    static final ImmutableList<Row> ROWS = ImmutableList.of(
            row(Answer.WITHDRAWN, "listing", "WITHDRAWN"),
            row(Answer.PROHIBITED_CERTIFICATE, "arrangement", "CERTIFICATE", "scope", "PROHIBITED_CERTIFICATE"),
            row(Answer.INTERFERENCE, "applicant", "TOWNSHIP", "scope", "SELF_GOVERNMENT"),
            row(Answer.NO_BASIS, "applicant", "DEPARTMENT", "arrangement", "ENTRUSTMENT", "basis", "NOTHING"),
            row(Answer.NO_FUNDS, "applicant", "DEPARTMENT", "arrangement", "ENTRUSTMENT", "funds", "COMMITTEE,NOBODY"),
            row(Answer.NO_CONDITIONS, "arrangement", "ASSISTANCE", "conditions", "LACKING"),
            row(Answer.NO_CONSENT, "applicant", "DEPARTMENT", "basis", "POLICY", "consent", "LATE,REFUSED,NEVER"),
            row(Answer.ENFORCEMENT, "scope", "ENFORCEMENT"),
            row(Answer.FUNDS_OWED, "funds", "PROMISED"),
            row(Answer.CONDITIONS_OWED, "arrangement", "ASSISTANCE", "conditions", "UNDERTAKEN"),
            row(Answer.ADMITTED));

    /** The ten rules as predicates that hit. */
    static final ImmutableMap<Answer, Predicate<Matter>> PREDICATES = ImmutableMap.<Answer, Predicate<Matter>>builder()
            .put(Answer.WITHDRAWN, m -> m.getListing() == Listing.WITHDRAWN)
            .put(
                    Answer.PROHIBITED_CERTIFICATE,
                    m -> m.getArrangement() == Arrangement.CERTIFICATE && m.getScope() == Scope.PROHIBITED_CERTIFICATE)
            .put(
                    Answer.INTERFERENCE,
                    m -> m.getApplicant() == Applicant.TOWNSHIP && m.getScope() == Scope.SELF_GOVERNMENT)
            .put(Answer.NO_BASIS, m -> isEntrusted(m) && m.getBasis() == Basis.NOTHING)
            .put(
                    Answer.NO_FUNDS,
                    m -> isEntrusted(m) && (m.getFunds() == Funds.COMMITTEE || m.getFunds() == Funds.NOBODY))
            .put(
                    Answer.NO_CONDITIONS,
                    m -> m.getArrangement() == Arrangement.ASSISTANCE && m.getConditions() == Conditions.LACKING)
            .put(
                    Answer.NO_CONSENT,
                    m -> m.getApplicant() == Applicant.DEPARTMENT
                            && m.getBasis() == Basis.POLICY
                            && m.getConsent() != Consent.GIVEN)
            .put(Answer.ENFORCEMENT, m -> m.getScope() == Scope.ENFORCEMENT)
            .put(Answer.FUNDS_OWED, m -> m.getFunds() == Funds.PROMISED)
            .put(
                    Answer.CONDITIONS_OWED,
                    m -> m.getArrangement() == Arrangement.ASSISTANCE && m.getConditions() == Conditions.UNDERTAKEN)
            .buildOrThrow();

    private Rules() {}

    /** Returns the place of a rule, from 0; a lower one goes first. */
    static int priority(Answer rule) {
        return PREDICATES.keySet().asList().indexOf(rule);
    }

    private static boolean isEntrusted(Matter matter) {
        return matter.getApplicant() == Applicant.DEPARTMENT && matter.getArrangement() == Arrangement.ENTRUSTMENT;
    }

    private static Row row(Answer answer, String... cells) {
        ImmutableMap.Builder<String, ImmutableList<String>> row = ImmutableMap.builder();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], ImmutableList.copyOf(cells[i + 1].split(",", -1)));
        }
        return new Row(answer, row.buildOrThrow());
    }
}
