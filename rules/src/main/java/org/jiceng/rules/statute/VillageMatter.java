package org.jiceng.rules.statute;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/**
 * A matter of a village that the assembly decides, or another (涉及村民利益的事项). Each says under which versions of the law it
 * is reserved to the assembly.
 *
 * <p>Source: Organic Law of Villagers Committees (2010 revision and 2018 amendment), article 24(1); 2025 amendment,
 * article 28(1).
 */
public enum VillageMatter implements Labeled {
    /** 涉及村庄规划、建设等乡村建设重要事项, from 2026-01-01. */
    PLANNING("村庄规划、建设等乡村建设重要事项", "planning and building of the village"),
    /** 本村享受误工补贴的人员及补贴标准, under every version since 2010. */
    SUBSIDISED_PERSONS("享受误工补贴的人员及补贴标准", "who gets subsidies for lost work, and how much"),
    /** 从村集体经济所得收益的使用, from 2026-01-01 从村集体经济所得资金和物资的使用. */
    COLLECTIVE_INCOME("村集体经济所得的使用", "use of what comes from the collective economy"),
    /** 本村公益事业的兴办和筹资筹劳方案及建设承包方案, under every version since 2010. */
    PUBLIC_WORKS("公益事业的兴办、筹资筹劳和建设承包方案", "public works, funds and labour raised for them, and their contracts"),
    /** 本村重点帮扶人员、帮扶方案, from 2026-01-01. */
    KEY_SUPPORT("重点帮扶人员、帮扶方案", "who is given support, and how"),
    /** 土地承包经营方案, until 2025-12-31. */
    LAND_CONTRACTING("土地承包经营方案", "plan for the contracting of land"),
    /** 村集体经济项目的立项、承包方案, until 2025-12-31. */
    COLLECTIVE_PROJECTS("村集体经济项目的立项、承包方案", "projects of the collective economy and their contracts"),
    /** 宅基地的使用方案, until 2025-12-31. */
    HOMESTEADS("宅基地的使用方案", "use of homesteads"),
    /** 征地补偿费的使用、分配方案, until 2025-12-31. */
    LAND_COMPENSATION("征地补偿费的使用、分配方案", "use and distribution of compensation for land"),
    /** 以借贷、租赁或者其他方式处分村集体财产, until 2025-12-31. */
    DISPOSAL_OF_ASSETS("处分村集体财产", "disposal of assets of the collective"),
    /** 村民会议认为应当由村民会议讨论决定的其他事项, under every version since 2010. */
    NAMED_BY_ASSEMBLY("村民会议认为应当由其讨论决定的其他事项", "another matter that the assembly takes for its own"),
    /** 法律、法规规定应当由村民会议讨论决定的其他事项, from 2026-01-01. */
    NAMED_BY_LAW("法律、法规规定由村民会议讨论决定的其他事项", "another matter that laws or regulations give to the assembly"),
    /** Any other matter, which is not reserved. */
    OTHER("其他事项", "another matter");

    private final String chinese;
    private final String english;

    VillageMatter(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
