package org.jiceng.core.law;

/** The kind of a legal instrument, from the highest rank to the lowest (法律文件层级). */
public enum InstrumentKind {
    /** The Constitution, 宪法. */
    CONSTITUTION,
    /** A law of the National People's Congress or its Standing Committee, 法律. */
    LAW,
    /** A regulation of the State Council, 行政法规. */
    ADMINISTRATIVE_REGULATION,
    /** A regulation of a local people's congress, 地方性法规. */
    LOCAL_REGULATION,
    /** A document of party or government organs that is not legislation, 政策文件. */
    POLICY,
    /** A national or industry standard, 标准. */
    STANDARD,
    /** A published list of duties, 履行职责事项清单、准入清单: what its own jurisdiction bound itself to. */
    DUTY_LIST
}
