package org.jiceng.rules.statute;

/**
 * Something about a committee that the organic laws have rules on (组织法案件): its composition, an election, a meeting.
 * What a case does not state is missing, never false and never zero.
 */
public sealed interface OrganizationCase
        permits CommitteeComposition,
                CommitteeSetup,
                VoterList,
                Nomination,
                ProxyVoting,
                Election,
                Recall,
                Handover,
                MeetingCall,
                MeetingQuorum,
                MeetingYear,
                RepresentativesComposition,
                MatterDecision,
                CharterFiling,
                Disclosure,
                SupervisionComposition,
                Appraisal,
                Audit,
                CivilAct {

    /** What the case is about, for findings: the id or name of the committee, the number of a meeting. Never blank. */
    String subject();
}
