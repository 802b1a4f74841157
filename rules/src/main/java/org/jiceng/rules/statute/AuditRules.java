package org.jiceng.rules.statute;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What the organic laws say about the audit of members: of all in villages since 2010-10-28, of the chair alone in
 * communities since 2026-01-01.
 */
final class AuditRules {

    private static final Fact<Audit, Boolean> CHAIR = StatedFact.flag("audit.chair", "主任", "the chair", Audit::isChair);
    private static final Fact<Audit, Boolean> MADE = StatedFact.flag("audit.made", "已审计", "audited", Audit::isMade);
    private static final Fact<Audit, Boolean> LEAVING =
            StatedFact.flag("audit.onLeaving", "离任审计", "audit on leaving", Audit::isOnLeaving);
    private static final Fact<Audit, Boolean> IN_TIME = StatedFact.flag(
            "audit.publishedInTime",
            "结果在下一届选举之前公布",
            "result published before the next election",
            Audit::isPublishedInTime);

    static final RuleBook<Audit> BOOK = RuleBook.of(
            "statute-audits",
            ImmutableList.of(villageAudit(), villageAuditPublish(), communityAudit(), communityAuditPublish()));

    private AuditRules() {}

    private static Rule<Audit> villageAudit() {
        return CommitteeRule.<Audit>village(
                        "VC-AUDIT",
                        "村民委员会成员实行任期和离任经济责任审计",
                        "members of a villagers committee are audited at the end of a term and on leaving")
                .addCitations(
                        Instruments.VCOL_2010.article(35, 1),
                        Instruments.VCOL_2018.article(35, 1),
                        Instruments.VCOL_2025.article(40, 1))
                .requires(MADE.is(true))
                .build();
    }

    private static Rule<Audit> villageAuditPublish() {
        return CommitteeRule.<Audit>village(
                        "VC-AUDIT-PUBLISH",
                        "村民委员会成员离任审计结果应当在下一届村民委员会选举之前公布",
                        "the audit of a member of a villagers committee on leaving is published before the next"
                                + " election")
                .addCitations(
                        Instruments.VCOL_2010.article(35, 2),
                        Instruments.VCOL_2018.article(35, 2),
                        Instruments.VCOL_2025.article(40, 2))
                .when(LEAVING.is(true))
                .requires(IN_TIME.is(true))
                .build();
    }

    private static Rule<Audit> communityAudit() {
        return CommitteeRule.<Audit>community(
                        "RC-AUDIT",
                        "居民委员会主任实行任期和离任经济责任审计",
                        "the chair of a residents committee is audited at the end of a term and on leaving")
                .addCitations(Instruments.RCOL_2025.article(38, 1))
                .when(CHAIR.is(true))
                .requires(MADE.is(true))
                .build();
    }

    private static Rule<Audit> communityAuditPublish() {
        return CommitteeRule.<Audit>community(
                        "RC-AUDIT-PUBLISH",
                        "居民委员会主任离任审计结果应当在下一届居民委员会选举之前公布",
                        "the audit of the chair of a residents committee on leaving is published before the next"
                                + " election")
                .addCitations(Instruments.RCOL_2025.article(38, 2))
                .when(CHAIR.is(true).and(LEAVING.is(true)))
                .requires(IN_TIME.is(true))
                .build();
    }
}
