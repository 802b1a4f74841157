package org.jiceng.benchmarks.admission;

/** The rule that decides a matter, the first of ten that hits, or that none does. */
public enum Answer {
    WITHDRAWN,
    PROHIBITED_CERTIFICATE,
    INTERFERENCE,
    NO_BASIS,
    NO_FUNDS,
    NO_CONDITIONS,
    NO_CONSENT,
    ENFORCEMENT,
    FUNDS_OWED,
    CONDITIONS_OWED,
    ADMITTED
}
