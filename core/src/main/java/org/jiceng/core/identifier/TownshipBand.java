package org.jiceng.core.identifier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;

/**
 * What a township-level place was coded as, by digits 7 to 9 of its code (GB/T 10114-2003).
 *
 * <p>The band is what the code says. The name may say something else; both are facts. In the 2023 edition 65 codes in
 * the street band do not carry a street's name.
 */
public enum TownshipBand {
    /** Street, 街道: 001 to 099. */
    STREET(1, 99),
    /** Town, 镇: 100 to 199. */
    TOWN(100, 199),
    /** Township, 乡: 200 to 399. */
    TOWNSHIP(200, 399),
    /** Other units of township level, 类似乡级单位 (GB/T 10114: 政企合一的单位): 400 to 599. */
    OTHER(400, 599);

    private static final ImmutableList<TownshipBand> BANDS = ImmutableList.copyOf(values());

    private final int first;
    private final int last;
    private final Optional<TownshipBand> itself = Optional.of(this);

    TownshipBand(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** Returns the band of a code of township or village level, or empty if the segment lies in none. */
    public static Optional<TownshipBand> of(DivisionCode code) {
        int segment = code.townshipDigits();
        for (TownshipBand band : BANDS) {
            if (segment >= band.first && segment <= band.last) {
                return band.itself;
            }
        }
        return Optional.empty();
    }

    /** Returns the segments of this band, both ends inclusive. */
    public Range<Integer> segments() {
        return Range.closed(first, last);
    }
}
