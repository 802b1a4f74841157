package org.jiceng.rules.statute;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What the organic laws say about who decides a matter. The list of matters that are reserved to the assembly of
 * villagers was made anew on 2026-01-01; what it no longer names may be reserved by the law on collective economic
 * organisations.
 */
final class MatterRules {

    private static final Fact<MatterDecision, VillageMatter> MATTER =
            StatedFact.word("matter", "事项", "matter", VillageMatter.class, MatterDecision::matter);
    private static final Fact<MatterDecision, DecisionMaker> DECIDED_BY =
            StatedFact.word("matter.decidedBy", "决定主体", "who decided", DecisionMaker.class, MatterDecision::decidedBy);
    private static final Fact<MatterDecision, Boolean> IMPORTANT = StatedFact.flag(
            "matter.important", "需由会议决定的重要事项", "an important matter for a meeting", MatterDecision::isImportant);
    private static final Fact<MatterDecision, Boolean> STUDIED = StatedFact.flag(
            "matter.studiedByParty",
            "先经党组织研究讨论",
            "studied first by the party organisation",
            MatterDecision::isStudiedByParty);

    static final RuleBook<MatterDecision> BOOK = RuleBook.of(
            "statute-matters",
            ImmutableList.of(villageReservedOld(), villageReserved(), villagePartyFirst(), communityPartyFirst()));

    private MatterRules() {}

    private static Condition<MatterDecision> byTheAssembly() {
        return DECIDED_BY.in(DecisionMaker.ASSEMBLY, DecisionMaker.AUTHORISED_REPRESENTATIVES);
    }

    private static Rule<MatterDecision> villageReservedOld() {
        return CommitteeRule.<MatterDecision>village(
                        "VC-RESERVED-OLD",
                        "涉及村民利益的八类事项和村民会议认为应当由其决定的其他事项，经村民会议或者其授权的村民代表会议讨论决定方可办理",
                        "eight kinds of matters, and others that it names, are decided by the assembly of villagers"
                                + " or by representatives with its authority")
                .addCitations(Instruments.VCOL_2010.article(24, 1), Instruments.VCOL_2018.article(24, 1))
                .when(MATTER.in(
                        VillageMatter.SUBSIDISED_PERSONS,
                        VillageMatter.COLLECTIVE_INCOME,
                        VillageMatter.PUBLIC_WORKS,
                        VillageMatter.LAND_CONTRACTING,
                        VillageMatter.COLLECTIVE_PROJECTS,
                        VillageMatter.HOMESTEADS,
                        VillageMatter.LAND_COMPENSATION,
                        VillageMatter.DISPOSAL_OF_ASSETS,
                        VillageMatter.NAMED_BY_ASSEMBLY))
                .requires(byTheAssembly())
                .build();
    }

    private static Rule<MatterDecision> villageReserved() {
        return CommitteeRule.<MatterDecision>village(
                        "VC-RESERVED",
                        "涉及村民利益的五类事项和法律、法规或者村民会议确定的其他事项，经村民会议或者其授权的村民代表会议讨论决定方可办理",
                        "five kinds of matters, and others that laws or it name, are decided by the assembly of"
                                + " villagers or by representatives with its authority")
                .addCitations(Instruments.VCOL_2025.article(28, 1))
                .when(MATTER.in(
                        VillageMatter.PLANNING,
                        VillageMatter.SUBSIDISED_PERSONS,
                        VillageMatter.COLLECTIVE_INCOME,
                        VillageMatter.PUBLIC_WORKS,
                        VillageMatter.KEY_SUPPORT,
                        VillageMatter.NAMED_BY_ASSEMBLY,
                        VillageMatter.NAMED_BY_LAW))
                .requires(byTheAssembly())
                .build();
    }

    private static Rule<MatterDecision> villagePartyFirst() {
        return CommitteeRule.<MatterDecision>village(
                        "VC-PARTY-FIRST",
                        "需由村民会议或者村民代表会议决定的重要事项，应当先经村党组织研究讨论",
                        "the party organisation of the village studies an important matter before a meeting decides it")
                .addCitations(Instruments.VCOL_2025.article(28, 3))
                .when(IMPORTANT.is(true))
                .requires(STUDIED.is(true))
                .build();
    }

    private static Rule<MatterDecision> communityPartyFirst() {
        return CommitteeRule.<MatterDecision>community(
                        "RC-PARTY-FIRST",
                        "需由居民会议或者居民代表会议决定的重要事项，应当先经社区党组织研究讨论",
                        "the party organisation of the community studies an important matter before a meeting"
                                + " decides it")
                .addCitations(Instruments.RCOL_2025.article(30, 4))
                .when(IMPORTANT.is(true))
                .requires(STUDIED.is(true))
                .build();
    }
}
