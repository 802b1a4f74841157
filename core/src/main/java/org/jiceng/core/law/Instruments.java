package org.jiceng.core.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;

/**
 * The laws, regulations and policy documents of this library, each version on its own (法律文件目录). Here are the national
 * laws and the documents that its rules cite most; the others stand in {@link NationalPolicies} and
 * {@link LocalRegulations}, and {@link #all()} has all of them.
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

    /**
     * The villagers law of 1998, in force 1998-11-04 to 2010-10-27. Read in re-hosted copies of some of its articles.
     */
    public static final LegalInstrument VCOL_1998 = InstrumentForms.secondary(
            InstrumentForms.law("VCOL-1998", VILLAGERS_LAW, "1998年", "1998", "1998-11-04/2010-10-28"));

    /** The villagers law as revised in 2010, in force 2010-10-28 to 2018-12-28. */
    public static final LegalInstrument VCOL_2010 =
            InstrumentForms.law("VCOL-2010", VILLAGERS_LAW, "2010年修订", "2010 revision", "2010-10-28/2018-12-29");

    /** The villagers law as amended in 2018 (term three to five years), in force 2018-12-29 to 2025-12-31. */
    public static final LegalInstrument VCOL_2018 =
            InstrumentForms.law("VCOL-2018", VILLAGERS_LAW, "2018年修正", "2018 amendment", "2018-12-29/2026-01-01");

    /** The villagers law as amended in 2025, in force from 2026-01-01. */
    public static final LegalInstrument VCOL_2025 =
            InstrumentForms.law("VCOL-2025", VILLAGERS_LAW, "2025年修正", "2025 amendment", "2026-01-01/..");

    /**
     * The regulation of 1954 that the residents law repealed, in force 1954-12-31 to 1989-12-31. Its text was not read.
     */
    public static final LegalInstrument RESIDENTS_REGULATION_1954 = InstrumentForms.secondary(InstrumentForms.law(
            "RCR-1954",
            LocalizedText.of("城市居民委员会组织条例", "Organic Regulation of Urban Residents Committees"),
            "1954年",
            "1954",
            "1954-12-31/1990-01-01"));

    /** The residents law of 1989, in force 1990-01-01 to 2018-12-28. */
    public static final LegalInstrument RCOL_1989 =
            InstrumentForms.law("RCOL-1989", RESIDENTS_LAW, "1989年", "1989", "1990-01-01/2018-12-29");

    /** The residents law as amended in 2018 (term three to five years), in force 2018-12-29 to 2025-12-31. */
    public static final LegalInstrument RCOL_2018 =
            InstrumentForms.law("RCOL-2018", RESIDENTS_LAW, "2018年修正", "2018 amendment", "2018-12-29/2026-01-01");

    /** The residents law as revised in 2025, in force from 2026-01-01. */
    public static final LegalInstrument RCOL_2025 =
            InstrumentForms.law("RCOL-2025", RESIDENTS_LAW, "2025年修订", "2025 revision", "2026-01-01/..");

    /**
     * The organic law of local congresses and governments as amended on 2022-03-11. That it is in force from the next
     * day was not read in a text.
     */
    public static final LegalInstrument LOCAL_ORGANIC_LAW_2022 = InstrumentForms.law(
            "LOL-2022",
            LocalizedText.of(
                    "地方各级人民代表大会和地方各级人民政府组织法",
                    "Organic Law of Local People's Congresses and Local People's Governments"),
            "2022年修正",
            "2022 amendment",
            "2022-03-12/..");

    /** The law on rural collective economic organisations, in force from 2025-05-01. */
    public static final LegalInstrument COLLECTIVE_ECONOMY_LAW = InstrumentForms.law(
            "RCEO-2024",
            LocalizedText.of("农村集体经济组织法", "Law on Rural Collective Economic Organisations"),
            "2024年",
            "2024",
            "2025-05-01/..");

    /**
     * The general provisions of civil law, in force 2017-10-01 to 2020-12-31: articles 96 and 101 made the committees
     * special legal persons. Read as cited by later texts.
     */
    public static final LegalInstrument CIVIL_GENERAL_PROVISIONS = InstrumentForms.secondary(InstrumentForms.law(
            "GPCL-2017",
            LocalizedText.of("民法总则", "General Provisions of the Civil Law"),
            "2017年",
            "2017",
            "2017-10-01/2021-01-01"));

    /** The civil code, in force from 2021-01-01, a day that was read in secondary texts only. */
    public static final LegalInstrument CIVIL_CODE = InstrumentForms.secondary(
            InstrumentForms.law("CC-2020", LocalizedText.of("民法典", "Civil Code"), "2020年", "2020", "2021-01-01/.."));

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
    public static final LegalInstrument COMMUNITY_LOAD_2015 = InstrumentForms.policy(
            "MCA-2015-136",
            LocalizedText.of("关于进一步开展社区减负工作的通知", "Notice on Further Lightening the Load of Communities"),
            "民发〔2015〕136号",
            "2015-07-13/..");

    /**
     * The guiding opinion of 2020 on certificates issued by committees, with its first list of 20 certificates that
     * they should not issue. Dated 2020-02-29 and public from 2020-04-27; the period begins with the latter. Read in a
     * re-hosted text.
     */
    public static final LegalInstrument CERTIFICATES_2020 = InstrumentForms.policy(
            "MCA-2020-20",
            LocalizedText.of(
                    "关于改进和规范基层群众性自治组织出具证明工作的指导意见",
                    "Guiding Opinion on Certificates Issued by Grassroots Self-Government Organisations"),
            "民发〔2020〕20号",
            "2020-04-27/..");

    private static final ImmutableList<LegalInstrument> CITED = ImmutableList.of(
            VCOL_1998,
            VCOL_2010,
            VCOL_2018,
            VCOL_2025,
            RESIDENTS_REGULATION_1954,
            RCOL_1989,
            RCOL_2018,
            RCOL_2025,
            LOCAL_ORGANIC_LAW_2022,
            COLLECTIVE_ECONOMY_LAW,
            CIVIL_GENERAL_PROVISIONS,
            CIVIL_CODE,
            DIVISION_REGULATION,
            COMMUNITY_LOAD_2015,
            CERTIFICATES_2020);

    /** The whole catalogue, made when it is asked for: who cites one law needs no others. */
    private static final class Catalogue {
        static final ImmutableList<LegalInstrument> ALL = ImmutableList.<LegalInstrument>builder()
                .addAll(CITED)
                .addAll(NationalPolicies.all())
                .addAll(LocalRegulations.all())
                .build();
        static final ImmutableMap<String, LegalInstrument> BY_ID = Maps.uniqueIndex(ALL, LegalInstrument::id);

        private Catalogue() {}
    }

    private Instruments() {}

    /**
     * Returns all instruments of this catalogue, national laws first, each law in order of time, local regulations
     * last.
     */
    public static ImmutableList<LegalInstrument> all() {
        return Catalogue.ALL;
    }

    /**
     * Returns the instrument with the given id.
     *
     * @param id an id such as {@code RCOL-2025}
     * @throws IllegalArgumentException if the catalogue has no such instrument
     */
    public static LegalInstrument get(String id) {
        LegalInstrument found = Catalogue.BY_ID.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "instrument id must be one of " + Catalogue.BY_ID.keySet() + ", but was '" + id + "'");
        }
        return found;
    }
}
