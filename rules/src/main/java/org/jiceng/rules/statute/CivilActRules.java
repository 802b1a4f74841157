package org.jiceng.rules.statute;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/** What the organic laws say about acts of a committee under civil law, from 2026-01-01. */
final class CivilActRules {

    private static final Fact<CivilAct, Boolean> GUARANTEE =
            StatedFact.flag("act.guarantee", "提供担保", "a guarantee", CivilAct::isGuarantee);

    static final RuleBook<CivilAct> BOOK =
            RuleBook.of("statute-civil-acts", ImmutableList.of(villageNoGuarantee(), communityNoGuarantee()));

    private CivilActRules() {}

    private static Rule<CivilAct> villageNoGuarantee() {
        return CommitteeRule.<CivilAct>village(
                        "VC-NO-GUARANTEE", "村民委员会不得提供担保", "a villagers committee gives no guarantee")
                .modality(Modality.MUST_NOT)
                .addCitations(Instruments.VCOL_2025.article(13))
                .requires(GUARANTEE.is(false))
                .build();
    }

    private static Rule<CivilAct> communityNoGuarantee() {
        return CommitteeRule.<CivilAct>community(
                        "RC-NO-GUARANTEE", "居民委员会不得提供担保", "a residents committee gives no guarantee")
                .modality(Modality.MUST_NOT)
                .addCitations(Instruments.RCOL_2025.article(12))
                .requires(GUARANTEE.is(false))
                .build();
    }
}
