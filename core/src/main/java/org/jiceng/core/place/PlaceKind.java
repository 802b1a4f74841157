package org.jiceng.core.place;

import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.text.LocalizedText;

/**
 * What a row of a division table stands for (区划类别), as its code or its name says.
 *
 * <p>{@link #bodyKind()} is the kind of body that a place of this kind becomes.
 */
public enum PlaceKind {
    /** A province, prefecture or county, 县级以上: its people's government. */
    SUPERIOR(BodyKind.SUPERIOR_GOVERNMENT, "县级以上政区", "division of county level or above"),
    /** A street, 街道; in Beijing also 地区. */
    STREET(BodyKind.STREET_OFFICE, "街道", "street"),
    /** A town, 镇. */
    TOWN(BodyKind.TOWNSHIP_GOVERNMENT, "镇", "town"),
    /** A township, 乡 or 苏木. */
    TOWNSHIP(BodyKind.TOWNSHIP_GOVERNMENT, "乡", "township"),
    /** An ethnic township, 民族乡 or 民族苏木. */
    ETHNIC_TOWNSHIP(BodyKind.TOWNSHIP_GOVERNMENT, "民族乡", "ethnic township"),
    /**
     * A unit of township level that is none of these, 类似乡级单位: a development zone, a farm, a prison, a company. It has
     * no township government and becomes a {@link BodyKind#RESIDENT_UNIT}.
     */
    TOWNSHIP_UNIT(BodyKind.RESIDENT_UNIT, "类似乡级单位", "unit of township level"),
    /** A residents committee, 居民委员会. */
    RESIDENTS_COMMITTEE(BodyKind.RESIDENTS_COMMITTEE, "居民委员会", "residents committee"),
    /** A villagers committee, 村民委员会 or 嘎查. */
    VILLAGERS_COMMITTEE(BodyKind.VILLAGERS_COMMITTEE, "村民委员会", "villagers committee"),
    /**
     * A unit of village level that is no committee, 类似居委会 or 类似村委会: a living quarter, a farm's production team, a
     * park's administration. It becomes a {@link BodyKind#RESIDENT_UNIT}.
     */
    VILLAGE_UNIT(BodyKind.RESIDENT_UNIT, "类似村级单位", "unit of village level");

    private final BodyKind bodyKind;
    private final String chinese;
    private final String english;
    private final Optional<PlaceKind> itself = Optional.of(this);

    PlaceKind(BodyKind bodyKind, String chinese, String english) {
        this.bodyKind = bodyKind;
        this.chinese = chinese;
        this.english = english;
    }

    /** Returns the kind of body that a place of this kind becomes. */
    public BodyKind bodyKind() {
        return bodyKind;
    }

    /**
     * Returns whether this kind, told by a code, and another, told by a name, are no contradiction: they are the same,
     * or the name is that of an ethnic township, for which codes have no band of their own.
     */
    public boolean agreesWith(PlaceKind byName) {
        return this == byName || (this == TOWNSHIP && byName == ETHNIC_TOWNSHIP);
    }

    /** Returns this kind as one that is there, the same object every time. */
    Optional<PlaceKind> itself() {
        return itself;
    }

    /** Returns the name of the kind. */
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
