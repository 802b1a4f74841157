package org.jiceng.core.identifier;

/** The level of a place in the statistical division code (行政区划层级), from the widest to the narrowest. */
public enum DivisionLevel {
    /** Province, autonomous region or municipality (省级): 2 digits. */
    PROVINCE(1, 2),
    /** Prefecture or city (地级): 4 digits. */
    PREFECTURE(2, 4),
    /** County, district or county-level city (县级): 6 digits. */
    COUNTY(3, 6),
    /** Township, town or street (乡级): 9 digits. */
    TOWNSHIP(4, 9),
    /** Village or community (村级): 12 digits. */
    VILLAGE(5, 12);

    private final int number;
    private final int digits;

    DivisionLevel(int number, int digits) {
        this.number = number;
        this.digits = digits;
    }

    /** Returns the number of the level as national tables write it: 1 for a province to 5 for a village. */
    public int number() {
        return number;
    }

    /** Returns how many digits of the code are significant at this level: 2, 4, 6, 9 or 12. */
    public int digits() {
        return digits;
    }
}
