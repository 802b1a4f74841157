package org.jiceng.core.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;

/**
 * The national instruments that the rules of this library cite, each version on its own (法律文件目录).
 *
 * <p>Both organic laws changed on 2026-01-01. The villagers law was amended (修正) by a decision, the residents law was
 * revised (修订) as a whole. The last article of the villagers law still reads as if it were in force from its
 * promulgation; the amendments of 2025 are in force from 2026-01-01 by presidential order no. 59.
 */
public final class Instruments {

    private static final LocalizedText VILLAGERS_LAW =
            LocalizedText.of("村民委员会组织法", "Organic Law of Villagers Committees");
    private static final LocalizedText RESIDENTS_LAW =
            LocalizedText.of("城市居民委员会组织法", "Organic Law of Urban Residents Committees");

    /** The villagers law as revised in 2010, in force 2010-10-28 to 2018-12-28. */
    public static final LegalInstrument VCOL_2010 =
            law("VCOL-2010", VILLAGERS_LAW, "2010年修订", "2010 revision", "2010-10-28/2018-12-29");

    /** The villagers law as amended in 2018 (term three to five years), in force 2018-12-29 to 2025-12-31. */
    public static final LegalInstrument VCOL_2018 =
            law("VCOL-2018", VILLAGERS_LAW, "2018年修正", "2018 amendment", "2018-12-29/2026-01-01");

    /** The villagers law as amended in 2025, in force from 2026-01-01. */
    public static final LegalInstrument VCOL_2025 =
            law("VCOL-2025", VILLAGERS_LAW, "2025年修正", "2025 amendment", "2026-01-01/..");

    /** The residents law of 1989, in force 1990-01-01 to 2018-12-28. */
    public static final LegalInstrument RCOL_1989 =
            law("RCOL-1989", RESIDENTS_LAW, "1989年", "1989", "1990-01-01/2018-12-29");

    /** The residents law as amended in 2018 (term three to five years), in force 2018-12-29 to 2025-12-31. */
    public static final LegalInstrument RCOL_2018 =
            law("RCOL-2018", RESIDENTS_LAW, "2018年修正", "2018 amendment", "2018-12-29/2026-01-01");

    /** The residents law as revised in 2025, in force from 2026-01-01. */
    public static final LegalInstrument RCOL_2025 =
            law("RCOL-2025", RESIDENTS_LAW, "2025年修订", "2025 revision", "2026-01-01/..");

    /**
     * The organic law of local congresses and governments as amended on 2022-03-11. That it is in force from the next
     * day was not read in a text.
     */
    public static final LegalInstrument LOCAL_ORGANIC_LAW_2022 = law(
            "LOL-2022",
            LocalizedText.of(
                    "地方各级人民代表大会和地方各级人民政府组织法",
                    "Organic Law of Local People's Congresses and Local People's Governments"),
            "2022年修正",
            "2022 amendment",
            "2022-03-12/..");

    /** The regulation on administrative divisions, in force from 2019-01-01. */
    public static final LegalInstrument DIVISION_REGULATION = LegalInstrument.builder()
            .id("DIV-2018")
            .title(LocalizedText.of("行政区划管理条例", "Regulation on the Administration of Administrative Divisions"))
            .documentNumber("国务院令第704号")
            .kind(InstrumentKind.ADMINISTRATIVE_REGULATION)
            .period(ValidityPeriod.parse("2019-01-01/.."))
            .verification(Verification.VERIFIED)
            .build();

    /** The notice of 2015-07-13 on lightening the load of communities. Read in an excerpt. */
    public static final LegalInstrument COMMUNITY_LOAD_2015 = policy(
            "MCA-2015-136",
            LocalizedText.of("关于进一步开展社区减负工作的通知", "Notice on Further Lightening the Load of Communities"),
            "民发〔2015〕136号",
            "2015-07-13/..");

    /**
     * The guiding opinion of 2020 on certificates issued by committees, with its first list of 20 certificates that
     * they should not issue. Dated 2020-02-29 and public from 2020-04-27; the period begins with the latter. Read in a
     * re-hosted text.
     */
    public static final LegalInstrument CERTIFICATES_2020 = policy(
            "MCA-2020-20",
            LocalizedText.of(
                    "关于改进和规范基层群众性自治组织出具证明工作的指导意见",
                    "Guiding Opinion on Certificates Issued by Grassroots Self-Government Organisations"),
            "民发〔2020〕20号",
            "2020-04-27/..");

    private static final ImmutableList<LegalInstrument> ALL = ImmutableList.of(
            VCOL_2010,
            VCOL_2018,
            VCOL_2025,
            RCOL_1989,
            RCOL_2018,
            RCOL_2025,
            LOCAL_ORGANIC_LAW_2022,
            DIVISION_REGULATION,
            COMMUNITY_LOAD_2015,
            CERTIFICATES_2020);

    private static final ImmutableMap<String, LegalInstrument> BY_ID = Maps.uniqueIndex(ALL, LegalInstrument::id);

    private Instruments() {}

    /** Returns all instruments of this catalogue, laws first, each law in order of time. */
    public static ImmutableList<LegalInstrument> all() {
        return ALL;
    }

    /**
     * Returns the instrument with the given id.
     *
     * @param id an id such as {@code RCOL-2025}
     * @throws IllegalArgumentException if the catalogue has no such instrument
     */
    public static LegalInstrument get(String id) {
        LegalInstrument found = BY_ID.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "instrument id must be one of " + BY_ID.keySet() + ", but was '" + id + "'");
        }
        return found;
    }

    private static LegalInstrument law(
            String id, LocalizedText title, String versionInChinese, String versionInEnglish, String period) {
        return LegalInstrument.builder()
                .id(id)
                .title(title)
                .version(LocalizedText.of(versionInChinese, versionInEnglish))
                .kind(InstrumentKind.LAW)
                .period(ValidityPeriod.parse(period))
                .verification(Verification.VERIFIED)
                .build();
    }

    private static LegalInstrument policy(String id, LocalizedText title, String number, String period) {
        return LegalInstrument.builder()
                .id(id)
                .title(title)
                .documentNumber(number)
                .kind(InstrumentKind.POLICY)
                .period(ValidityPeriod.parse(period))
                .verification(Verification.SECONDARY)
                .build();
    }
}
