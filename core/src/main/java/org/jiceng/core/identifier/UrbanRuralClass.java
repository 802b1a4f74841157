package org.jiceng.core.identifier;

/**
 * How urban a place is (城乡分类代码), as the statistics bureau classifies it on 30 June of each year (国函〔2008〕60号,
 * 国统字〔2009〕91号).
 *
 * <p>It does not tell the kind of committee: a villagers committee may lie in the main city.
 */
public enum UrbanRuralClass {
    /** Main city, 主城区. */
    MAIN_CITY(111),
    /** Urban–rural fringe of a city, 城乡结合区. */
    CITY_FRINGE(112),
    /** Centre of a town, 镇中心区. */
    TOWN_CENTER(121),
    /** Fringe of a town, 镇乡结合区. */
    TOWN_FRINGE(122),
    /** Special area, 特殊区域. */
    SPECIAL_AREA(123),
    /** Centre of a township, 乡中心区. */
    TOWNSHIP_CENTER(210),
    /** Village, 村庄. */
    VILLAGE(220);

    private final int code;

    UrbanRuralClass(int code) {
        this.code = code;
    }

    /** Returns the three-digit code. */
    public int code() {
        return code;
    }

    /** Returns whether the place counts as urban (城镇): its code begins with 1. */
    public boolean isUrban() {
        return code < 200;
    }

    /**
     * Parses a three-digit code.
     *
     * @throws IllegalArgumentException if {@code text} is none of the seven codes
     */
    public static UrbanRuralClass parse(String text) {
        for (UrbanRuralClass value : values()) {
            if (Integer.toString(value.code).equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "urban-rural class must be one of 111, 112, 121, 122, 123, 210, 220, but was '" + text + "'");
    }
}
