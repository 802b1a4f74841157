package org.jiceng.core.law;

import org.jiceng.core.time.Timeline;

/**
 * Numbers that the two organic laws set, each from the day on which it holds (法定数值沿革). A day for which no text was read
 * has no number.
 *
 * <pre>{@code
 * LegalNumbers.VILLAGERS_TERM_YEARS.on(LocalDate.parse("2018-12-28")).orElseThrow().value(); // 3
 * }</pre>
 */
public final class LegalNumbers {

    /** The term of a villagers committee in years (任期): 3 from 2010-10-28, 5 from 2018-12-29. */
    public static final Timeline<LegalNumber> VILLAGERS_TERM_YEARS = Timeline.<LegalNumber>builder()
            .put(Instruments.VCOL_2010.period(), number(3, Instruments.VCOL_2010.article(11, 2)))
            .put(Instruments.VCOL_2018.period(), number(5, Instruments.VCOL_2018.article(11, 2)))
            .put(Instruments.VCOL_2025.period(), number(5, Instruments.VCOL_2025.article(14, 2)))
            .build();

    /** The term of a residents committee in years (任期): 3 from 1990-01-01, 5 from 2018-12-29. */
    public static final Timeline<LegalNumber> RESIDENTS_TERM_YEARS = Timeline.<LegalNumber>builder()
            .put(Instruments.RCOL_1989.period(), number(3, Instruments.RCOL_1989.article(8)))
            .put(Instruments.RCOL_2018.period(), number(5, Instruments.RCOL_2018.article(8)))
            .put(Instruments.RCOL_2025.period(), number(5, Instruments.RCOL_2025.article(14)))
            .build();

    /** The fewest members of a villagers committee: 3. */
    public static final Timeline<LegalNumber> VILLAGERS_MEMBERS_AT_LEAST = villagersMembers(3);

    /** The most members of a villagers committee: 7. */
    public static final Timeline<LegalNumber> VILLAGERS_MEMBERS_AT_MOST = villagersMembers(7);

    /** The fewest members of a residents committee: 5. */
    public static final Timeline<LegalNumber> RESIDENTS_MEMBERS_AT_LEAST = residentsMembers(5);

    /** The most members of a residents committee: 9. */
    public static final Timeline<LegalNumber> RESIDENTS_MEMBERS_AT_MOST = residentsMembers(9);

    /** How many households a residents committee generally (一般) has at least: 100, 1,000 from 2026-01-01. */
    public static final Timeline<LegalNumber> RESIDENTS_HOUSEHOLDS_FROM = households(100, 1_000);

    /** How many households a residents committee generally (一般) has at most: 700, 3,000 from 2026-01-01. */
    public static final Timeline<LegalNumber> RESIDENTS_HOUSEHOLDS_TO = households(700, 3_000);

    private LegalNumbers() {}

    private static Timeline<LegalNumber> villagersMembers(int value) {
        return Timeline.<LegalNumber>builder()
                .put(Instruments.VCOL_2010.period(), number(value, Instruments.VCOL_2010.article(6)))
                .put(Instruments.VCOL_2018.period(), number(value, Instruments.VCOL_2018.article(6)))
                .put(Instruments.VCOL_2025.period(), number(value, Instruments.VCOL_2025.article(8)))
                .build();
    }

    private static Timeline<LegalNumber> residentsMembers(int value) {
        return Timeline.<LegalNumber>builder()
                .put(Instruments.RCOL_1989.period(), number(value, Instruments.RCOL_1989.article(7)))
                .put(Instruments.RCOL_2018.period(), number(value, Instruments.RCOL_2018.article(7)))
                .put(Instruments.RCOL_2025.period(), number(value, Instruments.RCOL_2025.article(8)))
                .build();
    }

    private static Timeline<LegalNumber> households(int before, int after) {
        return Timeline.<LegalNumber>builder()
                .put(Instruments.RCOL_1989.period(), number(before, Instruments.RCOL_1989.article(6)))
                .put(Instruments.RCOL_2018.period(), number(before, Instruments.RCOL_2018.article(6)))
                .put(Instruments.RCOL_2025.period(), number(after, Instruments.RCOL_2025.article(3)))
                .build();
    }

    private static LegalNumber number(int value, Citation citation) {
        return new LegalNumber(value, citation);
    }
}
