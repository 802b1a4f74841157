package org.jiceng.core.body;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** The kind of a body (主体类型), one for each type that {@link Body} permits, for an exhaustive {@code switch}. */
public enum BodyKind implements Labeled {
    /** 上级人民政府, see {@link SuperiorGovernment}. */
    SUPERIOR_GOVERNMENT("上级人民政府", "superior government"),
    /** 乡镇人民政府, see {@link TownshipGovernment}. */
    TOWNSHIP_GOVERNMENT("乡镇人民政府", "township government"),
    /** 街道办事处, see {@link StreetOffice}. */
    STREET_OFFICE("街道办事处", "street office"),
    /** 村民委员会, see {@link VillagersCommittee}. */
    VILLAGERS_COMMITTEE("村民委员会", "villagers committee"),
    /** 居民委员会, see {@link ResidentsCommittee}. */
    RESIDENTS_COMMITTEE("居民委员会", "residents committee"),
    /** 服务中心、站、点, see {@link ServiceStation}. */
    SERVICE_STATION("服务中心、站、点", "service station"),
    /** 职能部门, see {@link Department}. */
    DEPARTMENT("职能部门", "department"),
    /** 内设机构, see {@link InternalOffice}. */
    INTERNAL_OFFICE("内设机构", "internal office"),
    /** 党组织, see {@link PartyOrganization}. */
    PARTY_ORGANIZATION("党组织", "party organisation"),
    /** 乡镇人大, see {@link PeoplesCongress}. */
    PEOPLES_CONGRESS("乡镇人大", "people's congress"),
    /** 村（居）务监督委员会, see {@link SupervisionCommittee}. */
    SUPERVISION_COMMITTEE("村（居）务监督委员会", "supervision committee"),
    /** 村（居）民会议, see {@link Assembly}. */
    ASSEMBLY("村（居）民会议", "assembly"),
    /** 村（居）民代表会议, see {@link RepresentativesMeeting}. */
    REPRESENTATIVES_MEETING("村（居）民代表会议", "representatives meeting"),
    /** 居民议事会, see {@link ResidentsCouncil}. */
    RESIDENTS_COUNCIL("居民议事会", "residents council"),
    /** 下属委员会, see {@link SubCommittee}. */
    SUB_COMMITTEE("下属委员会", "sub-committee"),
    /** 村（居）民小组, see {@link ResidentGroup}. */
    RESIDENT_GROUP("村（居）民小组", "resident group"),
    /** 网格, see {@link Grid}. */
    GRID("网格", "grid"),
    /** 驻区单位, see {@link ResidentUnit}. */
    RESIDENT_UNIT("驻区单位", "resident unit"),
    /** 社会组织, see {@link SocialOrganization}. */
    SOCIAL_ORGANIZATION("社会组织", "social organisation");

    private final String chinese;
    private final String english;

    BodyKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }

    /** Returns whether bodies of this kind are grassroots organisations of self-government: the two committees. */
    public boolean isCommittee() {
        return this == VILLAGERS_COMMITTEE || this == RESIDENTS_COMMITTEE;
    }

    /** Returns whether bodies of this kind govern a township-level place: township governments and street offices. */
    public boolean isTownshipLevel() {
        return this == TOWNSHIP_GOVERNMENT || this == STREET_OFFICE;
    }
}
