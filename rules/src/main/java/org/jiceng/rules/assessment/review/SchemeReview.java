package org.jiceng.rules.assessment.review;

import java.util.Optional;
import org.jiceng.core.finding.Findings;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.duty.DutyList;

/**
 * Looks at a scheme before anybody is scored by it (方案审查): points that do not add up, a rule that its item cannot hold,
 * numbers and texts that repeat, grades that cannot be reached, and what the scheme forgot to say.
 *
 * <p>Each check has an id of its own, and each finding shows its arithmetic:
 *
 * <table>
 * <caption>The checks</caption>
 * <tr><td>SCHEME-SECTION-SUM</td><td>the points of a section are not the sum of what is in it</td></tr>
 * <tr><td>SCHEME-TOTAL-SUM</td><td>the full points are not the sum of the sections</td></tr>
 * <tr><td>SCHEME-TOTAL-BONUS</td><td>they are, but only without bonus and penalty sections that state points</td></tr>
 * <tr><td>SCHEME-RULE-SUM</td><td>the parts of a rule do not make the points of its indicator</td></tr>
 * <tr><td>SCHEME-UNIT-EXCEEDS</td><td>a single occurrence is worth more than the whole indicator</td></tr>
 * <tr><td>SCHEME-RULE-EXCEEDS</td><td>a rule can give more than the points of its indicator</td></tr>
 * <tr><td>SCHEME-NO-FLOOR</td><td>deductions in a base section can make an indicator negative</td></tr>
 * <tr><td>SCHEME-TARGET-ZERO</td><td>a target or limit that every value meets</td></tr>
 * <tr><td>SCHEME-DUPLICATE-NUMBER</td><td>a published number that repeats</td></tr>
 * <tr><td>SCHEME-DUPLICATE-TEXT</td><td>a published text that stands at two places, white space aside</td></tr>
 * <tr><td>SCHEME-SECTION-RULE</td><td>a section with a rule of its own and no numbered indicator</td></tr>
 * <tr><td>SCHEME-EMPTY-SECTION</td><td>a section without anything in it</td></tr>
 * <tr><td>SCHEME-NO-POLICY</td><td>no policy for what is not applicable or not provided</td></tr>
 * <tr><td>SCHEME-NO-EMPTY-GROUP</td><td>assessor groups, and no rule for one without ratings</td></tr>
 * <tr><td>SCHEME-GROUP-WEIGHTS</td><td>groups that rate together, whose weights make no round number</td></tr>
 * <tr><td>SCHEME-NO-DUTY</td><td>an indicator that names no duty</td></tr>
 * <tr><td>SCHEME-UNLISTED-DUTY</td><td>a duty that is not on the list, or is not owed</td></tr>
 * <tr><td>SCHEME-GRADE-UNREACHABLE</td><td>a grade that no score has</td></tr>
 * <tr><td>SCHEME-GRADE-OVERLAP</td><td>two grades whose stated limits share a score</td></tr>
 * <tr><td>SCHEME-GRADE-GAP</td><td>a score between the stated limits of two grades</td></tr>
 * <tr><td>SCHEME-QUOTA-SUM</td><td>quotas over 100 %</td></tr>
 * <tr><td>SCHEME-QUOTA-BALANCE</td><td>quotas that do not add up for some numbers of bodies</td></tr>
 * <tr><td>SCHEME-NO-TIE-RULE</td><td>quotas, and no rule for ties</td></tr>
 * <tr><td>SCHEME-VETO-AUTHORITY</td><td>a veto that names nothing that allows it</td></tr>
 * <tr><td>SCHEME-VETO-FORBIDDEN</td><td>a veto on townships without approval of state or province (Shandong)</td></tr>
 * <tr><td>SCHEME-OPINION</td><td>an assessment in which those below are not heard (Deyang, Chengdu)</td></tr>
 * <tr><td>SCHEME-SEPARATE-ASSESSMENT</td><td>a department's own assessment (Shandong, Tianjin, Erqi)</td></tr>
 * <tr><td>SCHEME-COOPERATION-DUTY</td><td>an assessment of a duty of mere cooperation (Shandong)</td></tr>
 * <tr><td>SCHEME-OUTSIDE-LIST</td><td>an assessment of a duty outside the list (Tianjin)</td></tr>
 * <tr><td>SCHEME-STATUTORY-WEIGHT</td><td>the ratings of townships weigh less than they must (Shandong)</td></tr>
 * </table>
 *
 * <p>The last six look at schemes that say where they apply, who assesses whom and since when, and cite their article.
 */
public final class SchemeReview {

    private SchemeReview() {}

    /** Returns what is wrong with a scheme or needs attention, in the order of the checks above. */
    public static Findings of(AssessmentScheme scheme) {
        return of(scheme, Optional.empty());
    }

    /** Returns the same, with the duties of the indicators held against a list. */
    public static Findings of(AssessmentScheme scheme, DutyList duties) {
        return of(scheme, Optional.of(duties));
    }

    private static Findings of(AssessmentScheme scheme, Optional<DutyList> duties) {
        Findings.Builder findings = Findings.builder();
        new PointsReview(scheme, findings).review();
        new RuleReview(scheme, findings).review();
        new TextReview(scheme, findings).review();
        new DeclarationReview(scheme, findings).review(duties);
        new LocalLawReview(scheme, findings).review(duties);
        scheme.grading().ifPresent(grading -> new GradeReview(scheme, grading, findings).review());
        return findings.build();
    }
}
