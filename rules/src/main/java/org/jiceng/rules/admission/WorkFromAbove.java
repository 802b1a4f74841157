package org.jiceng.rules.admission;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Condition;

/**
 * Whose work is handed down. Who applies decides which clause of the organic laws counts, not the word for it: a
 * department that asks a committee to assist it entrusts work of its own, and a government that entrusts work asks for
 * assistance. For a committee assists the government (villagers law 2025 article 6, residents law 2025 article 6), and
 * it is departments that entrust (article 43 of both). So a word cannot be chosen to avoid a duty.
 */
public final class WorkFromAbove {

    private WorkFromAbove() {}

    /** Returns the condition that a department hands down work of its own. */
    public static Condition<AdmissionCase> ofDepartment() {
        return of(BodyKind.DEPARTMENT);
    }

    /** Returns the condition that an applicant of one of several kinds hands down work, not a certificate. */
    public static Condition<AdmissionCase> of(BodyKind... kinds) {
        return AdmissionFacts.APPLICANT_KIND
                .in(kinds)
                .and(AdmissionFacts.ARRANGEMENT.in(Arrangement.ENTRUSTMENT, Arrangement.ASSISTANCE));
    }

    /**
     * Returns the condition that a matter conforms to laws and regulations. What an applicant rests on a law or a
     * regulation that it names is taken at its word, unless the catalogue shows that the text does not hold there and
     * then; whether a matter of a policy document conforms is for a person to judge.
     */
    public static Condition<AdmissionCase> conformsToLaw() {
        return AdmissionFacts.BASIS
                .in(BasisKind.LAW, BasisKind.REGULATION)
                .and(restsOnTextInForce())
                .or(AdmissionFacts.BASIS
                        .is(BasisKind.POLICY)
                        .and(Condition.judgement(LocalizedText.of(
                                "政策文件所定事项是否符合法律、法规规定",
                                "whether a matter laid down by a policy conforms to laws and regulations"))));
    }

    /**
     * Returns the condition that the text that is named does not fail to hold on the day and in the place. Where it
     * does, a person judges whether the text that does hold says the same.
     */
    static Condition<AdmissionCase> restsOnTextInForce() {
        return AdmissionFacts.BASIS_STANDING
                .in(BasisStanding.IN_FORCE, BasisStanding.UNCHECKED)
                .or(AdmissionFacts.BASIS_STANDING
                        .is(BasisStanding.NOT_IN_FORCE)
                        .and(Condition.judgement(LocalizedText.of(
                                "所引文本当日当地不施行，现行规定是否仍有此事项",
                                "whether the text in force still has the matter, as the one that is named is not"))));
    }
}
