package org.jiceng.core.identifier;

/** The level of a place in the statistical division code (行政区划层级), from the widest to the narrowest. */
public enum DivisionLevel {
    /** Province, autonomous region or municipality (省级): 2 digits. */
    PROVINCE(2),
    /** Prefecture or city (地级): 4 digits. */
    PREFECTURE(4),
    /** County, district or county-level city (县级): 6 digits. */
    COUNTY(6),
    /** Township, town or street (乡级): 9 digits. */
    TOWNSHIP(9),
    /** Village or community (村级): 12 digits. */
    VILLAGE(12);

    private final int digits;

    DivisionLevel(int digits) {
        this.digits = digits;
    }

    /** Returns how many digits of the code are significant at this level: 2, 4, 6, 9 or 12. */
    public int digits() {
        return digits;
    }
}
