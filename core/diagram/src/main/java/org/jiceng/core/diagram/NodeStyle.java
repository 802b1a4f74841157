package org.jiceng.core.diagram;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.diagram.svg.NodePaint;
import org.jiceng.core.text.LocalizedText;

/** What a node stands for, which decides how its box looks (节点样式): colour and, for those outside, a dashed border. */
public enum NodeStyle {
    /** Government, 政府及其派出机关: superior governments, township governments and street offices. */
    GOVERNMENT("政府及街道办事处", "government", "#1f4e8c", "#173b6b", "#ffffff", false),
    /** Party organisation, 党组织. */
    PARTY("党组织", "party organisation", "#a61b1b", "#7d1414", "#ffffff", false),
    /** People's congress, 人大. */
    CONGRESS("人大", "people's congress", "#f3e8ff", "#7e4fb3", "#3b1363", false),
    /** Department of a government above the township, 职能部门. */
    DEPARTMENT("职能部门", "department", "#fff1e0", "#c77722", "#5a3206", false),
    /** Internal office of a township government or street office, 内设机构. */
    OFFICE("内设机构", "internal office", "#e8f1fb", "#5b8bc4", "#15365f", false),
    /** Service centre, station or point, 服务中心、站、点; dispatched agencies too. */
    STATION("服务中心、站、点", "service station", "#e3f5f3", "#3b938b", "#0d443f", false),
    /** Villagers or residents committee, 村（居）民委员会. */
    COMMITTEE("村（居）民委员会", "committee", "#e6f4e6", "#4a934a", "#17431a", false),
    /** Organ of a village or community, 村（社区）机构: assemblies, councils, supervision and sub-committees. */
    ORGAN("村（社区）机构", "village or community organ", "#fbf7e1", "#a8963a", "#463c08", false),
    /** Group or grid, 小组、网格. */
    GROUP("小组、网格", "group or grid", "#f4f5f7", "#98a1ae", "#2b3440", false),
    /** Outside the system, 驻区单位、社会组织. */
    EXTERNAL("驻区单位、社会组织", "unit outside the system", "#ffffff", "#6b7280", "#2b3440", true),
    /** Anything else, 其他. */
    PLAIN("其他", "other", "#ffffff", "#6b7280", "#1f2937", false);

    private final String chinese;
    private final String english;
    private final NodePaint paint;

    NodeStyle(String chinese, String english, String fill, String stroke, String text, boolean dashed) {
        this.chinese = chinese;
        this.english = english;
        this.paint = new NodePaint(fill, stroke, text, dashed);
    }

    /** Returns the name of what nodes of this style stand for. */
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }

    /** Returns the colours of boxes of this style. */
    NodePaint paint() {
        return paint;
    }

    /** Returns the style for bodies of a kind. */
    public static NodeStyle of(BodyKind kind) {
        return switch (kind) {
            case SUPERIOR_GOVERNMENT, TOWNSHIP_GOVERNMENT, STREET_OFFICE -> GOVERNMENT;
            case PARTY_ORGANIZATION -> PARTY;
            case PEOPLES_CONGRESS -> CONGRESS;
            case DEPARTMENT -> DEPARTMENT;
            case INTERNAL_OFFICE -> OFFICE;
            case SERVICE_STATION -> STATION;
            case VILLAGERS_COMMITTEE, RESIDENTS_COMMITTEE -> COMMITTEE;
            case SUPERVISION_COMMITTEE, ASSEMBLY, REPRESENTATIVES_MEETING, RESIDENTS_COUNCIL, SUB_COMMITTEE -> ORGAN;
            case RESIDENT_GROUP, GRID -> GROUP;
            case RESIDENT_UNIT, SOCIAL_ORGANIZATION -> EXTERNAL;
        };
    }
}
