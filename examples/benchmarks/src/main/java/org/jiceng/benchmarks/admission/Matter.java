package org.jiceng.benchmarks.admission;

/**
 * A matter to be handed down, as all engines see it: eight facts with four values each, 65,536 matters in all. It has
 * getters because most engines find facts by them.
 */
public final class Matter {

    /** How many different matters there are. */
    public static final int COUNT = 1 << 16;

    /** Who applies. */
    public enum Applicant {
        DEPARTMENT,
        TOWNSHIP,
        STREET,
        COUNTY
    }

    /** How it is to be handed down. */
    public enum Arrangement {
        ENTRUSTMENT,
        ASSISTANCE,
        CERTIFICATE,
        OTHER
    }

    /** What it rests on. */
    public enum Basis {
        LAW,
        REGULATION,
        POLICY,
        NOTHING
    }

    /** Who bears the funds. */
    public enum Funds {
        TRANSFERRED,
        PROMISED,
        COMMITTEE,
        NOBODY
    }

    /** Whether rooms, information and training are there. */
    public enum Conditions {
        PROVIDED,
        UNDERTAKEN,
        PARTIAL,
        LACKING
    }

    /** Whether the government consented. */
    public enum Consent {
        GIVEN,
        LATE,
        REFUSED,
        NEVER
    }

    /** Where the matter stands on the duty lists. */
    public enum Listing {
        BASIC,
        COOPERATION,
        WITHDRAWN,
        UNLISTED
    }

    /** What it touches. */
    public enum Scope {
        ORDINARY,
        SELF_GOVERNMENT,
        PROHIBITED_CERTIFICATE,
        ENFORCEMENT
    }

    private static final Applicant[] APPLICANTS = Applicant.values();
    private static final Arrangement[] ARRANGEMENTS = Arrangement.values();
    private static final Basis[] BASES = Basis.values();
    private static final Funds[] FUNDS = Funds.values();
    private static final Conditions[] CONDITIONS = Conditions.values();
    private static final Consent[] CONSENTS = Consent.values();
    private static final Listing[] LISTINGS = Listing.values();
    private static final Scope[] SCOPES = Scope.values();

    private final Applicant applicant;
    private final Arrangement arrangement;
    private final Basis basis;
    private final Funds funds;
    private final Conditions conditions;
    private final Consent consent;
    private final Listing listing;
    private final Scope scope;

    private Matter(int number) {
        this.applicant = APPLICANTS[number & 3];
        this.arrangement = ARRANGEMENTS[number >> 2 & 3];
        this.basis = BASES[number >> 4 & 3];
        this.funds = FUNDS[number >> 6 & 3];
        this.conditions = CONDITIONS[number >> 8 & 3];
        this.consent = CONSENTS[number >> 10 & 3];
        this.listing = LISTINGS[number >> 12 & 3];
        this.scope = SCOPES[number >> 14 & 3];
    }

    /** Returns the matter with a number from 0 to 65,535; each number gives another one. */
    public static Matter of(int number) {
        return new Matter(number);
    }

    /** Returns who applies. */
    public Applicant getApplicant() {
        return applicant;
    }

    /** Returns how it is to be handed down. */
    public Arrangement getArrangement() {
        return arrangement;
    }

    /** Returns what it rests on. */
    public Basis getBasis() {
        return basis;
    }

    /** Returns who bears the funds. */
    public Funds getFunds() {
        return funds;
    }

    /** Returns whether the conditions are there. */
    public Conditions getConditions() {
        return conditions;
    }

    /** Returns whether the government consented. */
    public Consent getConsent() {
        return consent;
    }

    /** Returns where it stands on the lists. */
    public Listing getListing() {
        return listing;
    }

    /** Returns what it touches. */
    public Scope getScope() {
        return scope;
    }

    @Override
    public String toString() {
        return applicant + " " + arrangement + " " + basis + " " + funds + " " + conditions + " " + consent + " "
                + listing + " " + scope;
    }
}
