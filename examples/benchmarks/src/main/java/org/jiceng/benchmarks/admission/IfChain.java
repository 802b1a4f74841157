package org.jiceng.benchmarks.admission;

import org.jiceng.benchmarks.admission.Matter.Applicant;
import org.jiceng.benchmarks.admission.Matter.Arrangement;
import org.jiceng.benchmarks.admission.Matter.Basis;
import org.jiceng.benchmarks.admission.Matter.Conditions;
import org.jiceng.benchmarks.admission.Matter.Consent;
import org.jiceng.benchmarks.admission.Matter.Funds;
import org.jiceng.benchmarks.admission.Matter.Listing;
import org.jiceng.benchmarks.admission.Matter.Scope;

/** The ten rules by hand: what a programmer in a hurry writes, and the floor for all engines. */
final class IfChain implements Decider {

    @Override
    public Answer decide(Matter matter) {
        if (matter.getListing() == Listing.WITHDRAWN) {
            return Answer.WITHDRAWN;
        }
        if (matter.getArrangement() == Arrangement.CERTIFICATE && matter.getScope() == Scope.PROHIBITED_CERTIFICATE) {
            return Answer.PROHIBITED_CERTIFICATE;
        }
        if (matter.getApplicant() == Applicant.TOWNSHIP && matter.getScope() == Scope.SELF_GOVERNMENT) {
            return Answer.INTERFERENCE;
        }
        if (matter.getApplicant() == Applicant.DEPARTMENT && matter.getArrangement() == Arrangement.ENTRUSTMENT) {
            if (matter.getBasis() == Basis.NOTHING) {
                return Answer.NO_BASIS;
            }
            if (matter.getFunds() == Funds.COMMITTEE || matter.getFunds() == Funds.NOBODY) {
                return Answer.NO_FUNDS;
            }
        }
        if (matter.getArrangement() == Arrangement.ASSISTANCE && matter.getConditions() == Conditions.LACKING) {
            return Answer.NO_CONDITIONS;
        }
        if (matter.getApplicant() == Applicant.DEPARTMENT
                && matter.getBasis() == Basis.POLICY
                && matter.getConsent() != Consent.GIVEN) {
            return Answer.NO_CONSENT;
        }
        if (matter.getScope() == Scope.ENFORCEMENT) {
            return Answer.ENFORCEMENT;
        }
        if (matter.getFunds() == Funds.PROMISED) {
            return Answer.FUNDS_OWED;
        }
        return matter.getArrangement() == Arrangement.ASSISTANCE && matter.getConditions() == Conditions.UNDERTAKEN
                ? Answer.CONDITIONS_OWED
                : Answer.ADMITTED;
    }
}
