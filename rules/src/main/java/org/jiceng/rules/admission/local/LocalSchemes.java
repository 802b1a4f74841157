package org.jiceng.rules.admission.local;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;

/**
 * Published admission schemes of districts, cities and a region, as reports and excerpts tell them (准入办法). They are
 * policy, not legislation. The titles are descriptions where the reports give none; the periods begin with the day of
 * the report, or with the last day of the year where a year is all that is told.
 */
public final class LocalSchemes {

    /** Xicheng District of Beijing, reported on 2018-07-25. */
    public static final LegalInstrument XICHENG = scheme(
            "XC-2018",
            "110102",
            "北京市西城区社区工作事项准入制度",
            "Xicheng Scheme for the Admission of Community Work",
            "2018-07-25");

    /** Erqi District of Zhengzhou, 2020. */
    public static final LegalInstrument ERQI = scheme(
            "EQ-2020", "410103", "郑州市二七区社区工作事项准入制度", "Erqi Scheme for the Admission of Community Work", "2020-12-31");

    /** Jiangyuan District of Baishan, 江源政办发〔2022〕11号, published on 2022-07-26. */
    public static final LegalInstrument JIANGYUAN = LegalInstrument.builder()
            .from(scheme(
                    "JY-2022",
                    "220605",
                    "白山市江源区社区工作事项准入制度",
                    "Jiangyuan Scheme for the Admission of Community Work",
                    "2022-07-26"))
            .documentNumber("江源政办发〔2022〕11号")
            .build();

    /** Huangshan, 2015. */
    public static final LegalInstrument HUANGSHAN = scheme(
            "HS-2015", "3410", "黄山市社区工作准入制度", "Huangshan Scheme for the Admission of Community Work", "2015-12-31");

    /** Zigong, 2016. */
    public static final LegalInstrument ZIGONG =
            scheme("ZG-2016", "5103", "自贡市社区工作准入制度", "Zigong Scheme for the Admission of Community Work", "2016-12-31");

    /** Ningxia, 2016. */
    public static final LegalInstrument NINGXIA = scheme(
            "NX-2016", "64", "宁夏回族自治区社区工作准入制度", "Ningxia Scheme for the Admission of Community Work", "2016-12-31");

    /** Dongshan County of Zhangzhou, reported on 2025-12-07. */
    public static final LegalInstrument DONGSHAN = scheme(
            "DS-2025",
            "350626",
            "东山县乡镇履行职责事项清单动态调整和职责准入制度",
            "Dongshan Scheme for the Adjustment and Admission of Township Duties",
            "2025-12-07");

    /** Xiangcheng County of Xuchang, a notice of 2021. */
    public static final LegalInstrument XIANGCHENG = scheme(
            "XG-2021", "411025", "襄城县清单动态调整程序", "Xiangcheng Procedure for the Adjustment of Lists", "2021-12-31");

    /** Xiping County of Zhumadian, a notice of 2019. */
    public static final LegalInstrument XIPING =
            scheme("XP-2019", "411721", "西平县清单动态调整程序", "Xiping Procedure for the Adjustment of Lists", "2019-12-31");

    private static final ImmutableList<LegalInstrument> ALL =
            ImmutableList.of(XICHENG, ERQI, JIANGYUAN, HUANGSHAN, ZIGONG, NINGXIA, DONGSHAN, XIANGCHENG, XIPING);

    private LocalSchemes() {}

    private static LegalInstrument scheme(String id, String division, String chinese, String english, String start) {
        return LegalInstrument.builder()
                .id(id)
                .title(LocalizedText.of(chinese, english))
                .kind(InstrumentKind.POLICY)
                .jurisdiction(Jurisdiction.of(DivisionCode.parse(division)))
                .period(ValidityPeriod.parse(start + "/.."))
                .verification(Verification.SECONDARY)
                .build();
    }

    /** Returns these schemes. */
    public static ImmutableList<LegalInstrument> all() {
        return ALL;
    }
}
