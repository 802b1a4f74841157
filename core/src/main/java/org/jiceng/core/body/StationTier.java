package org.jiceng.core.body;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** The tier of a service station (服务机构层级). */
public enum StationTier implements Labeled {
    /** Centre, 中心, usually of a township or street. */
    CENTER("中心", "centre"),
    /** Station, 站 or 所. */
    STATION("站", "station"),
    /** Point, 点, usually in a village. */
    POINT("点", "point");

    private final String chinese;
    private final String english;

    StationTier(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
