package org.jiceng.core.relation;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** The kind of a relation (关系类型), read from the first body to the second: "the department dispatches the station". */
public enum RelationKind implements Labeled {
    /** Leads, 领导: the party line. */
    LEADS("领导", "leads"),
    /**
     * Guides, 指导: guidance, support and help in matters of self-government (指导、支持和帮助), without interference.
     *
     * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 6; Organic Law of Urban Residents
     * Committees (2025 revision), article 6; Organic Law of Local Congresses and Governments (2022), article 87.
     */
    GUIDES("指导", "guides"),
    /** Administers, 行政管理: carrying out policy, law and public affairs. */
    ADMINISTERS("管理", "administers"),
    /** Assists, 协助: the committee towards the government. Same articles as {@link #GUIDES}. */
    ASSISTS("协助", "assists"),
    /** Dispatches, 派出: the department to its station (条). */
    DISPATCHES("派出", "dispatches"),
    /** Coordinates, 统筹协调、属地管理: the township towards a dispatched station (块). */
    COORDINATES("统筹协调", "coordinates"),
    /** Supervises, 监督. */
    SUPERVISES("监督", "supervises"),
    /** Serves, 服务: a station towards the bodies or areas that it serves. */
    SERVES("服务", "serves"),
    /** Liaises with, 联系: deputies and cadres with the villages they look after (代表联系、干部包片). */
    LIAISES("联系", "liaises with");

    private final String chinese;
    private final String english;

    RelationKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
