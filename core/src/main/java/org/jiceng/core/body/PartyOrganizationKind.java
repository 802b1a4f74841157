package org.jiceng.core.body;

/** The kind of a grassroots party organisation (党的基层组织类别). */
public enum PartyOrganizationKind {
    /** Party committee, 党委. */
    COMMITTEE,
    /** Party working committee of a street, 党工委. */
    WORKING_COMMITTEE,
    /** General party branch, 党总支. */
    GENERAL_BRANCH,
    /** Party branch, 党支部. */
    BRANCH
}
