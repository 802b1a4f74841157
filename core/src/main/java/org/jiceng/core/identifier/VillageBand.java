package org.jiceng.core.identifier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;

/**
 * What a village-level place was coded as, by the last three digits of its code (statistics bureau's coding rules).
 *
 * <p>The digits of these bands were read off published tables and not in the text of the rule, so a difference between
 * band and name is worth a warning and no more. In the 2023 edition 202 villagers committees stand in the residents
 * band and 20 residents committees in the villagers band.
 */
public enum VillageBand {
    /** Residents committee, 居民委员会: 001 to 199. */
    RESIDENTS(1, 199),
    /** Villagers committee, 村民委员会: 200 to 399. */
    VILLAGERS(200, 399),
    /** Unit similar to a residents committee, 类似居委会: 400 to 499. */
    SIMILAR_TO_RESIDENTS(400, 499),
    /** Unit similar to a villagers committee, 类似村委会: 500 to 599. */
    SIMILAR_TO_VILLAGERS(500, 599);

    private static final ImmutableList<VillageBand> BANDS = ImmutableList.copyOf(values());

    private final int first;
    private final int last;
    private final Optional<VillageBand> itself = Optional.of(this);

    VillageBand(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** Returns the band of a code of village level, or empty if the code is wider or the segment lies in none. */
    public static Optional<VillageBand> of(DivisionCode code) {
        int segment = code.villageDigits();
        for (VillageBand band : BANDS) {
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
