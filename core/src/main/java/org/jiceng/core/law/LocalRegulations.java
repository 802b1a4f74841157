package org.jiceng.core.law;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.text.LocalizedText;

/**
 * Local regulations whose text was read, with the place where they apply (地方性法规), in order of division codes.
 *
 * <p>The period of each begins with the day on which its last article puts the regulation into force. Where the text
 * was amended later, the day from which the amendment holds was not read, and the version named here is the one that
 * was. Where the text says no more than "from its promulgation", the period begins with the day on which it was passed,
 * and the entry is marked {@link Verification#SECONDARY}.
 *
 * <p>Several of them build on the national laws before 2026 and were not revised since; where they contradict the
 * national law of the day, that law prevails.
 */
public final class LocalRegulations {

    /** Beijing Regulation on Street Offices, 2019年, in force from 2020-01-01. */
    public static final LegalInstrument BEIJING_STREETS = InstrumentForms.local(
            "BJ-STREET-2019",
            "11",
            LocalizedText.of("北京市街道办事处条例", "Beijing Regulation on Street Offices"),
            LocalizedText.of("2019年", "2019"),
            "2020-01-01");

    /**
     * Beijing Measures for the Organic Law of Urban Residents Committees, 1991年, in force from 1991-12-21 (passed on
     * that day).
     */
    public static final LegalInstrument BEIJING_RESIDENTS = InstrumentForms.secondary(InstrumentForms.local(
            "BJ-RC-1991",
            "11",
            LocalizedText.of(
                    "北京市实施《城市居民委员会组织法》办法", "Beijing Measures for the Organic Law of Urban Residents Committees"),
            LocalizedText.of("1991年", "1991"),
            "1991-12-21"));

    /** Beijing Provisions for the Organic Law of Villagers Committees, 2012年修订, in force from 2012-11-01. */
    public static final LegalInstrument BEIJING_VILLAGERS = InstrumentForms.local(
            "BJ-VC-2012",
            "11",
            LocalizedText.of("北京市实施《村民委员会组织法》的若干规定", "Beijing Provisions for the Organic Law of Villagers Committees"),
            LocalizedText.of("2012年修订", "2012 revision"),
            "2012-11-01");

    /** Beijing Measures on the Election of Villagers Committees, 2012年修订, in force from 2012-11-01. */
    public static final LegalInstrument BEIJING_VILLAGE_ELECTIONS = InstrumentForms.local(
            "BJ-VCE-2012",
            "11",
            LocalizedText.of("北京市村民委员会选举办法", "Beijing Measures on the Election of Villagers Committees"),
            LocalizedText.of("2012年修订", "2012 revision"),
            "2012-11-01");

    /** Tianjin Regulation on Street Offices, 2020年, in force from 2020-11-01. */
    public static final LegalInstrument TIANJIN_STREETS = InstrumentForms.local(
            "TJ-STREET-2020",
            "12",
            LocalizedText.of("天津市街道办事处条例", "Tianjin Regulation on Street Offices"),
            LocalizedText.of("2020年", "2020"),
            "2020-11-01");

    /** Tianjin Measures for the Organic Law of Villagers Committees, 2019年修正, in force from 2013-01-01. */
    public static final LegalInstrument TIANJIN_VILLAGERS = InstrumentForms.local(
            "TJ-VC-2019",
            "12",
            LocalizedText.of("天津市实施《村民委员会组织法》办法", "Tianjin Measures for the Organic Law of Villagers Committees"),
            LocalizedText.of("2019年修正", "2019 amendment"),
            "2013-01-01");

    /**
     * Hebei Measures for the Organic Law of Urban Residents Committees, 2020年修正, in force from 1995-07-08 (passed on
     * that day).
     */
    public static final LegalInstrument HEBEI_RESIDENTS = InstrumentForms.secondary(InstrumentForms.local(
            "HE-RC-2020",
            "13",
            LocalizedText.of("河北省实施《城市居民委员会组织法》办法", "Hebei Measures for the Organic Law of Urban Residents Committees"),
            LocalizedText.of("2020年修正", "2020 amendment"),
            "1995-07-08"));

    /** Hebei Measures for the Organic Law of Villagers Committees, 2011年修订, in force from 2011-11-01. */
    public static final LegalInstrument HEBEI_VILLAGERS = InstrumentForms.local(
            "HE-VC-2011",
            "13",
            LocalizedText.of("河北省实施《村民委员会组织法》办法", "Hebei Measures for the Organic Law of Villagers Committees"),
            LocalizedText.of("2011年修订", "2011 revision"),
            "2011-11-01");

    /** Hebei Measures on the Election of Villagers Committees, 2020年修正, in force from 2011-11-01. */
    public static final LegalInstrument HEBEI_VILLAGE_ELECTIONS = InstrumentForms.local(
            "HE-VCE-2020",
            "13",
            LocalizedText.of("河北省村民委员会选举办法", "Hebei Measures on the Election of Villagers Committees"),
            LocalizedText.of("2020年修正", "2020 amendment"),
            "2011-11-01");

    /** Shijiazhuang Organic Regulation of Urban Residents Committees, 2021年修正, in force from 1997-10-01. */
    public static final LegalInstrument SHIJIAZHUANG_RESIDENTS = InstrumentForms.local(
            "SJZ-RC-2021",
            "1301",
            LocalizedText.of("石家庄市城市居民委员会组织条例", "Shijiazhuang Organic Regulation of Urban Residents Committees"),
            LocalizedText.of("2021年修正", "2021 amendment"),
            "1997-10-01");

    /** Shanghai Regulation on the Work of Residents Committees, 2020年修正, in force from 2017-07-01. */
    public static final LegalInstrument SHANGHAI_RESIDENTS = InstrumentForms.local(
            "SH-RC-2020",
            "31",
            LocalizedText.of("上海市居民委员会工作条例", "Shanghai Regulation on the Work of Residents Committees"),
            LocalizedText.of("2020年修正", "2020 amendment"),
            "2017-07-01");

    /** Shanghai Regulation on Street Offices, 2018年修正, in force from 2016-11-01. */
    public static final LegalInstrument SHANGHAI_STREETS = InstrumentForms.local(
            "SH-STREET-2018",
            "31",
            LocalizedText.of("上海市街道办事处条例", "Shanghai Regulation on Street Offices"),
            LocalizedText.of("2018年修正", "2018 amendment"),
            "2016-11-01");

    /** Shanghai Measures for the Organic Law of Villagers Committees, 2020年修正, in force from 2017-05-01. */
    public static final LegalInstrument SHANGHAI_VILLAGERS = InstrumentForms.local(
            "SH-VC-2020",
            "31",
            LocalizedText.of("上海市实施《村民委员会组织法》办法", "Shanghai Measures for the Organic Law of Villagers Committees"),
            LocalizedText.of("2020年修正", "2020 amendment"),
            "2017-05-01");

    /** Shanghai Measures on the Election of Villagers Committees, 2020年修正, in force from 2014-10-01. */
    public static final LegalInstrument SHANGHAI_VILLAGE_ELECTIONS = InstrumentForms.local(
            "SH-VCE-2020",
            "31",
            LocalizedText.of("上海市村民委员会选举办法", "Shanghai Measures on the Election of Villagers Committees"),
            LocalizedText.of("2020年修正", "2020 amendment"),
            "2014-10-01");

    /** Zhejiang Measures for the Organic Law of Villagers Committees, 2020年修正, in force from 2012-07-01. */
    public static final LegalInstrument ZHEJIANG_VILLAGERS = InstrumentForms.local(
            "ZJ-VC-2020",
            "33",
            LocalizedText.of("浙江省实施《村民委员会组织法》办法", "Zhejiang Measures for the Organic Law of Villagers Committees"),
            LocalizedText.of("2020年修正", "2020 amendment"),
            "2012-07-01");

    /** Zhejiang Measures on the Election of Villagers Committees, 2020年修正, in force from 2012-07-01. */
    public static final LegalInstrument ZHEJIANG_VILLAGE_ELECTIONS = InstrumentForms.local(
            "ZJ-VCE-2020",
            "33",
            LocalizedText.of("浙江省村民委员会选举办法", "Zhejiang Measures on the Election of Villagers Committees"),
            LocalizedText.of("2020年修正", "2020 amendment"),
            "2012-07-01");

    /** Shandong Regulation on the Work of Township Governments, 2020年, in force from 2020-08-01. */
    public static final LegalInstrument SHANDONG_TOWNSHIPS = InstrumentForms.local(
            "SD-TOWNSHIP-2020",
            "37",
            LocalizedText.of("山东省乡镇人民政府工作条例", "Shandong Regulation on the Work of Township Governments"),
            LocalizedText.of("2020年", "2020"),
            "2020-08-01");

    /** Shandong Measures for the Organic Law of Villagers Committees, 2012年修订, in force from 2013-01-01. */
    public static final LegalInstrument SHANDONG_VILLAGERS = InstrumentForms.local(
            "SD-VC-2012",
            "37",
            LocalizedText.of("山东省实施《村民委员会组织法》办法", "Shandong Measures for the Organic Law of Villagers Committees"),
            LocalizedText.of("2012年修订", "2012 revision"),
            "2013-01-01");

    /** Shandong Regulation on Village Disclosure, 2018年修正, in force from 2006-06-01. */
    public static final LegalInstrument SHANDONG_DISCLOSURE = InstrumentForms.local(
            "SD-VD-2018",
            "37",
            LocalizedText.of("山东省村务公开条例", "Shandong Regulation on Village Disclosure"),
            LocalizedText.of("2018年修正", "2018 amendment"),
            "2006-06-01");

    /** Binzhou Regulation on Grid Services, 2021年, in force from 2021-10-01. */
    public static final LegalInstrument BINZHOU_GRIDS = InstrumentForms.local(
            "BZ-GRID-2021",
            "3716",
            LocalizedText.of("滨州市社会治理网格化服务管理条例", "Binzhou Regulation on Grid Services"),
            LocalizedText.of("2021年", "2021"),
            "2021-10-01");

    /** Henan Measures for the Organic Law of Villagers Committees, 2011年, in force from 2011-09-01. */
    public static final LegalInstrument HENAN_VILLAGERS = InstrumentForms.local(
            "HA-VC-2011",
            "41",
            LocalizedText.of("河南省实施《村民委员会组织法》办法", "Henan Measures for the Organic Law of Villagers Committees"),
            LocalizedText.of("2011年", "2011"),
            "2011-09-01");

    /** Henan Measures for the Organic Law of Urban Residents Committees, 2020年修正, in force from 1994-10-01. */
    public static final LegalInstrument HENAN_RESIDENTS = InstrumentForms.local(
            "HA-RC-2020",
            "41",
            LocalizedText.of("河南省实施《城市居民委员会组织法》办法", "Henan Measures for the Organic Law of Urban Residents Committees"),
            LocalizedText.of("2020年修正", "2020 amendment"),
            "1994-10-01");

    /**
     * Hainan Measures for the Organic Law of Villagers Committees, 2025年修正, in force from 2025-11-27 (passed on that
     * day).
     */
    public static final LegalInstrument HAINAN_VILLAGERS = InstrumentForms.secondary(InstrumentForms.local(
            "HI-VC-2025",
            "46",
            LocalizedText.of("海南省实施《村民委员会组织法》办法", "Hainan Measures for the Organic Law of Villagers Committees"),
            LocalizedText.of("2025年修正", "2025 amendment"),
            "2025-11-27"));

    /**
     * Hainan Measures on the Election of Villagers Committees, 2025年修正, in force from 2025-11-27 (passed on that day).
     */
    public static final LegalInstrument HAINAN_VILLAGE_ELECTIONS = InstrumentForms.secondary(InstrumentForms.local(
            "HI-VCE-2025",
            "46",
            LocalizedText.of("海南省村民委员会选举办法", "Hainan Measures on the Election of Villagers Committees"),
            LocalizedText.of("2025年修正", "2025 amendment"),
            "2025-11-27"));

    /** Haikou Measures on the Premises of Residents Committees, 2014年, in force from 2015-01-01. */
    public static final LegalInstrument HAIKOU_PREMISES = InstrumentForms.local(
            "HK-RCP-2014",
            "4601",
            LocalizedText.of("海口市社区居民委员会服务场所建设保障办法", "Haikou Measures on the Premises of Residents Committees"),
            LocalizedText.of("2014年", "2014"),
            "2015-01-01");

    /** Chongqing Measures for the Organic Law of Villagers Committees, 2013年修订, in force from 2013-11-01. */
    public static final LegalInstrument CHONGQING_VILLAGERS = InstrumentForms.local(
            "CQ-VC-2013",
            "50",
            LocalizedText.of("重庆市实施《村民委员会组织法》办法", "Chongqing Measures for the Organic Law of Villagers Committees"),
            LocalizedText.of("2013年修订", "2013 revision"),
            "2013-11-01");

    /**
     * Sichuan Measures for the Organic Law of Villagers Committees, 2015年修订, in force from 2015-12-03 (passed on that
     * day).
     */
    public static final LegalInstrument SICHUAN_VILLAGERS = InstrumentForms.secondary(InstrumentForms.local(
            "SC-VC-2015",
            "51",
            LocalizedText.of("四川省《村民委员会组织法》实施办法", "Sichuan Measures for the Organic Law of Villagers Committees"),
            LocalizedText.of("2015年修订", "2015 revision"),
            "2015-12-03"));

    /**
     * Sichuan Measures for the Organic Law of Urban Residents Committees, 2020年修正, in force from 1994-12-03 (passed on
     * that day).
     */
    public static final LegalInstrument SICHUAN_RESIDENTS = InstrumentForms.secondary(InstrumentForms.local(
            "SC-RC-2020",
            "51",
            LocalizedText.of(
                    "四川省《城市居民委员会组织法》实施办法", "Sichuan Measures for the Organic Law of Urban Residents Committees"),
            LocalizedText.of("2020年修正", "2020 amendment"),
            "1994-12-03"));

    /** Sichuan Regulation on the Election of Urban Residents Committees, 2025年, in force from 2026-01-01. */
    public static final LegalInstrument SICHUAN_RESIDENT_ELECTIONS = InstrumentForms.local(
            "SC-RCE-2025",
            "51",
            LocalizedText.of("四川省城市居民委员会选举条例", "Sichuan Regulation on the Election of Urban Residents Committees"),
            LocalizedText.of("2025年", "2025"),
            "2026-01-01");

    /** Sichuan Regulation on the Election of Villagers Committees, 2025年修订, in force from 2026-01-01. */
    public static final LegalInstrument SICHUAN_VILLAGE_ELECTIONS = InstrumentForms.local(
            "SC-VCE-2025",
            "51",
            LocalizedText.of("四川省村民委员会选举条例", "Sichuan Regulation on the Election of Villagers Committees"),
            LocalizedText.of("2025年修订", "2025 revision"),
            "2026-01-01");

    /** Sichuan Regulation on Village Disclosure, 2009年, in force from 2009-11-01. */
    public static final LegalInstrument SICHUAN_DISCLOSURE = InstrumentForms.local(
            "SC-VD-2009",
            "51",
            LocalizedText.of("四川省村务公开条例", "Sichuan Regulation on Village Disclosure"),
            LocalizedText.of("2009年", "2009"),
            "2009-11-01");

    /** Chengdu Regulation on Promoting Community Development and Governance, 2020年, in force from 2020-12-01. */
    public static final LegalInstrument CHENGDU_COMMUNITIES = InstrumentForms.local(
            "CD-COMMUNITY-2020",
            "5101",
            LocalizedText.of("成都市社区发展治理促进条例", "Chengdu Regulation on Promoting Community Development and Governance"),
            LocalizedText.of("2020年", "2020"),
            "2020-12-01");

    /** Luzhou Regulation on Grid Services, 2024年, in force from 2024-10-01. */
    public static final LegalInstrument LUZHOU_GRIDS = InstrumentForms.local(
            "LZ-GRID-2024",
            "5105",
            LocalizedText.of("泸州市加强基层社会治理网格化服务管理条例", "Luzhou Regulation on Grid Services"),
            LocalizedText.of("2024年", "2024"),
            "2024-10-01");

    /** Deyang Regulation on Community Governance, 2025年, in force from 2025-12-01. */
    public static final LegalInstrument DEYANG_COMMUNITIES = InstrumentForms.local(
            "DY-COMMUNITY-2025",
            "5106",
            LocalizedText.of("德阳市社区治理条例", "Deyang Regulation on Community Governance"),
            LocalizedText.of("2025年", "2025"),
            "2025-12-01");

    private static final ImmutableList<LegalInstrument> ALL = ImmutableList.of(
            BEIJING_STREETS,
            BEIJING_RESIDENTS,
            BEIJING_VILLAGERS,
            BEIJING_VILLAGE_ELECTIONS,
            TIANJIN_STREETS,
            TIANJIN_VILLAGERS,
            HEBEI_RESIDENTS,
            HEBEI_VILLAGERS,
            HEBEI_VILLAGE_ELECTIONS,
            SHIJIAZHUANG_RESIDENTS,
            SHANGHAI_RESIDENTS,
            SHANGHAI_STREETS,
            SHANGHAI_VILLAGERS,
            SHANGHAI_VILLAGE_ELECTIONS,
            ZHEJIANG_VILLAGERS,
            ZHEJIANG_VILLAGE_ELECTIONS,
            SHANDONG_TOWNSHIPS,
            SHANDONG_VILLAGERS,
            SHANDONG_DISCLOSURE,
            BINZHOU_GRIDS,
            HENAN_VILLAGERS,
            HENAN_RESIDENTS,
            HAINAN_VILLAGERS,
            HAINAN_VILLAGE_ELECTIONS,
            HAIKOU_PREMISES,
            CHONGQING_VILLAGERS,
            SICHUAN_VILLAGERS,
            SICHUAN_RESIDENTS,
            SICHUAN_RESIDENT_ELECTIONS,
            SICHUAN_VILLAGE_ELECTIONS,
            SICHUAN_DISCLOSURE,
            CHENGDU_COMMUNITIES,
            LUZHOU_GRIDS,
            DEYANG_COMMUNITIES);

    private LocalRegulations() {}

    /** Returns these regulations in order of division codes. */
    public static ImmutableList<LegalInstrument> all() {
        return ALL;
    }
}
