package org.jiceng.rules.statute;

import static org.jiceng.rules.engine.Condition.atMost;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What the organic laws say about votes cast for others: near relatives until 2025-12-31, any villager from 2026-01-01.
 */
final class ProxyRules {

    private static final Fact<ProxyVoting, ElectionMode> MODE =
            StatedFact.word("proxies.mode", "选举方式", "mode of election", ElectionMode.class, ProxyVoting::mode);
    private static final Fact<ProxyVoting, Integer> PROXIES =
            StatedFact.count("proxies.count", "委托投票的人数", "voters who let others vote for them", ProxyVoting::proxies);
    private static final Fact<ProxyVoting, Integer> OUTSIDE_FAMILY = StatedFact.count(
            "proxies.outsideFamily",
            "委托非近亲属代为投票的人数",
            "voters whose proxy is no near relative",
            ProxyVoting::outsideFamily);
    private static final Fact<ProxyVoting, Integer> MOST = StatedFact.count(
            "proxies.mostForOneProxy",
            "一人接受委托的最多人数",
            "most voters for whom one proxy votes",
            ProxyVoting::mostForOneProxy);
    private static final Fact<ProxyVoting, Integer> BY_CANDIDATES = StatedFact.count(
            "proxies.heldByCandidates",
            "委托候选人代为投票的人数",
            "voters whose proxy is a candidate",
            ProxyVoting::heldByCandidates);

    static final RuleBook<ProxyVoting> BOOK = RuleBook.of(
            "statute-proxies",
            ImmutableList.of(
                    villageProxyKin(),
                    villageProxy3(),
                    villageProxyCand(),
                    communityProxy3(),
                    communityProxyCand(),
                    communityProxyNone()));

    private ProxyRules() {}

    /** That a near relative may is the law's way of saying that nobody else may. */
    private static Rule<ProxyVoting> villageProxyKin() {
        return CommitteeRule.<ProxyVoting>village(
                        "VC-PROXY-KIN",
                        "外出不能参加投票的村民可以书面委托本村有选举权的近亲属代为投票",
                        "a villager who is away may have a near relative with the vote in the village vote for him")
                .addCitations(Instruments.VCOL_2010.article(15, 4), Instruments.VCOL_2018.article(15, 4))
                .requires(OUTSIDE_FAMILY.is(0))
                .build();
    }

    private static Rule<ProxyVoting> villageProxy3() {
        return CommitteeRule.<ProxyVoting>village(
                        "VC-PROXY-3", "每一村民接受委托不得超过三人", "nobody votes for more than three other villagers")
                .modality(Modality.MUST_NOT)
                .addCitations(Instruments.VCOL_2025.article(18, 4))
                .requires(atMost(MOST, 3))
                .build();
    }

    private static Rule<ProxyVoting> villageProxyCand() {
        return CommitteeRule.<ProxyVoting>village(
                        "VC-PROXY-CAND", "候选人不得接受委托投票", "no candidate for a villagers committee votes for others")
                .modality(Modality.MUST_NOT)
                .addCitations(Instruments.VCOL_2025.article(18, 4))
                .requires(BY_CANDIDATES.is(0))
                .build();
    }

    private static Rule<ProxyVoting> communityProxy3() {
        return CommitteeRule.<ProxyVoting>community(
                        "RC-PROXY-3", "每一选民接受的委托不得超过三人", "nobody votes for more than three other voters")
                .modality(Modality.MUST_NOT)
                .addCitations(Instruments.RCOL_2025.article(19, 4))
                .requires(atMost(MOST, 3))
                .build();
    }

    private static Rule<ProxyVoting> communityProxyCand() {
        return CommitteeRule.<ProxyVoting>community(
                        "RC-PROXY-CAND",
                        "居民委员会成员候选人不得接受委托投票",
                        "no candidate for a residents committee votes for others")
                .modality(Modality.MUST_NOT)
                .addCitations(Instruments.RCOL_2025.article(19, 4))
                .requires(BY_CANDIDATES.is(0))
                .build();
    }

    private static Rule<ProxyVoting> communityProxyNone() {
        return CommitteeRule.<ProxyVoting>community(
                        "RC-PROXY-NONE",
                        "采取居民代表选举方式的，不实行委托投票",
                        "where residents' representatives elect, nobody votes for others")
                .modality(Modality.MUST_NOT)
                .addCitations(Instruments.RCOL_2025.article(19, 4))
                .when(MODE.is(ElectionMode.REPRESENTATIVES))
                .requires(PROXIES.is(0))
                .build();
    }
}
