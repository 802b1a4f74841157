package org.jiceng.core.law;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.text.LocalizedText;

/**
 * National policy documents besides those of {@link Instruments} (中央政策文件). All were read in secondary texts or excerpts
 * only; check the original before relying on more than their existence, number and aim.
 */
public final class NationalPolicies {

    /**
     * The opinions of February 2017 on the service capacity of townships. The day was not read; the period begins with
     * the next month.
     */
    public static final LegalInstrument TOWNSHIP_SERVICE_2017 = InstrumentForms.policy(
            "CCO-2017-11",
            LocalizedText.of(
                    "关于加强乡镇政府服务能力建设的意见", "Opinions on Strengthening the Service Capacity of Township Governments"),
            "中办发〔2017〕11号",
            "2017-03-01/..");

    /**
     * The opinions of June 2017 on urban and rural communities, which call for lists and admission. The day was not
     * read; the period begins with the next month.
     */
    public static final LegalInstrument COMMUNITY_GOVERNANCE_2017 = InstrumentForms.policy(
            "CC-2017-13",
            LocalizedText.of(
                    "关于加强和完善城乡社区治理的意见", "Opinions on Strengthening and Improving Urban and Rural Community Governance"),
            "中发〔2017〕13号",
            "2017-07-01/..");

    /** The opinions of 2021-04-28 on grassroots governance. */
    public static final LegalInstrument GRASSROOTS_GOVERNANCE_2021 = InstrumentForms.policy(
            "CC-2021-0428",
            LocalizedText.of(
                    "关于加强基层治理体系和治理能力现代化建设的意见",
                    "Opinions on Modernising the System and Capacity of Grassroots Governance"),
            "2021-04-28/..");

    /** The opinions released on 2022-08-22 on what may be asked of village organisations. */
    public static final LegalInstrument VILLAGE_WORK_2022 = InstrumentForms.policy(
            "CC-2022-0822",
            LocalizedText.of(
                    "关于规范村级组织工作事务、机制牌子和证明事项的意见",
                    "Opinions on the Work, Mechanisms, Signboards and Certificates of Village Organisations"),
            "2022-08-22/..");

    /** The provisions issued on 2024-08-06 against formalism. */
    public static final LegalInstrument FORMALISM_2024 = InstrumentForms.policy(
            "CC-2024-0806",
            LocalizedText.of(
                    "整治形式主义为基层减负若干规定", "Provisions on Curbing Formalism and Lightening the Load at the Grassroots"),
            "2024-08-06/..");

    /**
     * The opinions of 2024 or 2025 on lists of the duties of every township and street: basic duties, duties of
     * cooperation, and duties that departments took back. The day was not read; all lists were there by the end of June
     * 2025, and the period begins with the next month.
     */
    public static final LegalInstrument TOWNSHIP_DUTY_LISTS_2025 = InstrumentForms.policy(
            "CCO-2025-LISTS",
            LocalizedText.of(
                    "关于全面建立乡镇（街道）履行职责事项清单的意见", "Opinions on Establishing Lists of Duties of All Townships and Streets"),
            "2025-07-01/..");

    private static final ImmutableList<LegalInstrument> ALL = ImmutableList.of(
            TOWNSHIP_SERVICE_2017,
            COMMUNITY_GOVERNANCE_2017,
            GRASSROOTS_GOVERNANCE_2021,
            VILLAGE_WORK_2022,
            FORMALISM_2024,
            TOWNSHIP_DUTY_LISTS_2025);

    private NationalPolicies() {}

    /** Returns these documents in order of time. */
    public static ImmutableList<LegalInstrument> all() {
        return ALL;
    }
}
