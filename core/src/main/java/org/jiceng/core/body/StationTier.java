package org.jiceng.core.body;

/** The tier of a service station (服务机构层级). */
public enum StationTier {
    /** Centre, 中心, usually of a township or street. */
    CENTER,
    /** Station, 站 or 所. */
    STATION,
    /** Point, 点, usually in a village. */
    POINT
}
