package org.jiceng.rules.statute;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.engine.RuleBook;

/**
 * The rules of the two organic laws on how committees are organised (组织法规则), a rule book for each kind of case, each
 * with every version of every article.
 *
 * <p>A book is used like any other: {@link RuleBook#on} picks the rules of a day, {@link RuleBook#plus} adds rules of
 * one's own. {@link #review} says in words what comes of a case.
 */
public final class OrganizationLaw {

    private OrganizationLaw() {}

    /** Returns the rules on members, term, area and sub-committees. */
    public static RuleBook<CommitteeComposition> compositions() {
        return CompositionRules.BOOK;
    }

    /** Returns the rules on the list of those who take part in an election. */
    public static RuleBook<VoterList> voterLists() {
        return VoterListRules.BOOK;
    }

    /** Returns the rules on candidates, who puts them forward, and the election committee. */
    public static RuleBook<Nomination> nominations() {
        return NominationRules.BOOK;
    }

    /** Returns the rules on votes cast for others. */
    public static RuleBook<ProxyVoting> proxies() {
        return ProxyRules.BOOK;
    }

    /** Returns the rules on when an election is valid and who is elected. */
    public static RuleBook<Election> elections() {
        return ElectionRules.BOOK;
    }

    /** Returns the rules on requests to recall a member and the vote on them. */
    public static RuleBook<Recall> recalls() {
        return RecallRules.BOOK;
    }

    /** Returns the rules on how a committee is set up, abolished or changed. */
    public static RuleBook<CommitteeSetup> setups() {
        return SetupRules.BOOK;
    }

    /** Returns the rules on the handover to a new committee. */
    public static RuleBook<Handover> handovers() {
        return HandoverRules.BOOK;
    }

    /** Returns the rules on who can have a meeting called, and how long ahead people are told. */
    public static RuleBook<MeetingCall> meetingCalls() {
        return MeetingCallRules.BOOK;
    }

    /** Returns the rules on how many have to come to a meeting and how many have to agree. */
    public static RuleBook<MeetingQuorum> meetingQuorums() {
        return MeetingQuorumRules.BOOK;
    }

    /** Returns the rules on how often there are meetings. */
    public static RuleBook<MeetingYear> meetingYears() {
        return MeetingYearRules.BOOK;
    }

    /** Returns the rules on who is on a representatives meeting. */
    public static RuleBook<RepresentativesComposition> representatives() {
        return RepresentativesRules.BOOK;
    }

    /** Returns the rules on who decides a matter. */
    public static RuleBook<MatterDecision> matters() {
        return MatterRules.BOOK;
    }

    /** Returns the rules on the filing of charters and covenants. */
    public static RuleBook<CharterFiling> charters() {
        return CharterRules.BOOK;
    }

    /** Returns the rules on what is disclosed, how often and for how long. */
    public static RuleBook<Disclosure> disclosures() {
        return DisclosureRules.BOOK;
    }

    /** Returns the rules on the body that supervises a committee. */
    public static RuleBook<SupervisionComposition> supervision() {
        return SupervisionRules.BOOK;
    }

    /** Returns the rules on the democratic appraisal of members. */
    public static RuleBook<Appraisal> appraisals() {
        return AppraisalRules.BOOK;
    }

    /** Returns the rules on the audit of members. */
    public static RuleBook<Audit> audits() {
        return AuditRules.BOOK;
    }

    /** Returns the rules on acts of a committee under civil law. */
    public static RuleBook<CivilAct> civilActs() {
        return CivilActRules.BOOK;
    }

    /**
     * Reviews a case under the law of a day: an error for each duty or prohibition that is violated, a warning for each
     * soft norm outside which it lies, and a notice for what cannot be decided, with the facts that are missing, or
     * where a permission does not reach. What is in order gives no finding.
     *
     * @param subject the case
     * @param kind the kind of committee that it is about
     * @param place the place, or empty where it is not known; the rules here are national
     * @param day the day whose law counts
     * @return the findings, in the order of the rules
     * @throws IllegalArgumentException if {@code kind} is not that of a committee
     */
    public static Findings review(
            OrganizationCase subject, BodyKind kind, Optional<DivisionCode> place, LocalDate day) {
        checkArgument(
                kind.isCommittee(), "kind of body must be a villagers or residents committee, but was '%s'", kind);
        if (subject instanceof CommitteeComposition composition) {
            return findings(compositions(), composition, kind, place, day);
        }
        if (subject instanceof VoterList voterList) {
            return findings(voterLists(), voterList, kind, place, day);
        }
        if (subject instanceof Nomination nomination) {
            return findings(nominations(), nomination, kind, place, day);
        }
        if (subject instanceof ProxyVoting proxyVoting) {
            return findings(proxies(), proxyVoting, kind, place, day);
        }
        if (subject instanceof Election election) {
            return findings(elections(), election, kind, place, day);
        }
        if (subject instanceof Recall recall) {
            return findings(recalls(), recall, kind, place, day);
        }
        if (subject instanceof CommitteeSetup committeeSetup) {
            return findings(setups(), committeeSetup, kind, place, day);
        }
        if (subject instanceof Handover handover) {
            return findings(handovers(), handover, kind, place, day);
        }
        if (subject instanceof MeetingCall meetingCall) {
            return findings(meetingCalls(), meetingCall, kind, place, day);
        }
        if (subject instanceof MeetingQuorum meetingQuorum) {
            return findings(meetingQuorums(), meetingQuorum, kind, place, day);
        }
        if (subject instanceof MeetingYear meetingYear) {
            return findings(meetingYears(), meetingYear, kind, place, day);
        }
        if (subject instanceof RepresentativesComposition representativesComposition) {
            return findings(representatives(), representativesComposition, kind, place, day);
        }
        if (subject instanceof MatterDecision matterDecision) {
            return findings(matters(), matterDecision, kind, place, day);
        }
        if (subject instanceof CharterFiling charterFiling) {
            return findings(charters(), charterFiling, kind, place, day);
        }
        if (subject instanceof Disclosure disclosure) {
            return findings(disclosures(), disclosure, kind, place, day);
        }
        if (subject instanceof SupervisionComposition supervisionComposition) {
            return findings(supervision(), supervisionComposition, kind, place, day);
        }
        if (subject instanceof Appraisal appraisal) {
            return findings(appraisals(), appraisal, kind, place, day);
        }
        if (subject instanceof Audit audit) {
            return findings(audits(), audit, kind, place, day);
        }
        if (subject instanceof CivilAct civilAct) {
            return findings(civilActs(), civilAct, kind, place, day);
        }
        throw new IllegalArgumentException("case must be one of this package, but was " + subject);
    }

    private static <F extends OrganizationCase> Findings findings(
            RuleBook<F> book, F subject, BodyKind kind, Optional<DivisionCode> place, LocalDate day) {
        return new OrganizationFindings<>(book.on(day, kind, place).evaluate(subject)).findings();
    }

    /**
     * Reviews the composition of every committee of a structure under the law of a day.
     *
     * @param structure the structure
     * @param day the day whose committees and law count
     * @return the findings, committee by committee in the order of the structure
     */
    public static Findings review(GovernanceStructure structure, LocalDate day) {
        Findings.Builder findings = Findings.builder();
        for (Body body : structure.asOf(day).bodies()) {
            if (body.kind().isCommittee()) {
                findings.addAll(review(CommitteeComposition.of(body), body.kind(), body.divisionCode(), day));
            }
        }
        return findings.build();
    }
}
