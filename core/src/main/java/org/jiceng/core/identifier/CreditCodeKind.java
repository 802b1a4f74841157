package org.jiceng.core.identifier;

import java.util.Optional;

/**
 * What the first two characters of a unified social credit code say, where civil affairs registered it (登记管理部门 5 民政).
 *
 * <p>The kinds 51, 52, 53 and 59 are those of the published table. That villagers committees have 54 and residents
 * committees 55 was read in no rule and on no issued code: it may give a warning and no more.
 */
public enum CreditCodeKind {
    /** Social group, 社会团体: 51. */
    SOCIAL_GROUP("51", true),
    /** Private non-enterprise unit, 民办非企业单位: 52. */
    PRIVATE_NON_ENTERPRISE("52", true),
    /** Foundation, 基金会: 53. */
    FOUNDATION("53", true),
    /** Villagers committee, 村民委员会: 54, unconfirmed. */
    VILLAGERS_COMMITTEE("54", false),
    /** Residents committee, 居民委员会: 55, unconfirmed. */
    RESIDENTS_COMMITTEE("55", false),
    /** Other organisation registered by civil affairs, 其他: 59. */
    OTHER("59", true);

    private final String prefix;
    private final boolean confirmed;

    CreditCodeKind(String prefix, boolean confirmed) {
        this.prefix = prefix;
        this.confirmed = confirmed;
    }

    /** Returns the kind of a code, or empty if its first two characters are none of these. */
    public static Optional<CreditCodeKind> of(SocialCreditCode code) {
        for (CreditCodeKind kind : values()) {
            if (kind.prefix.equals(code.kindPrefix())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Returns the first two characters. */
    public String prefix() {
        return prefix;
    }

    /** Returns whether the published table has it. */
    public boolean isConfirmed() {
        return confirmed;
    }
}
