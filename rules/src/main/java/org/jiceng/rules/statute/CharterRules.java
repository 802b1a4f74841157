package org.jiceng.rules.statute;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Instruments;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/** What the organic laws say about the filing of charters and covenants. */
final class CharterRules {

    private static final Fact<CharterFiling, Boolean> FILED =
            StatedFact.flag("charter.filed", "已备案", "filed", CharterFiling::isFiled);

    static final RuleBook<CharterFiling> BOOK =
            RuleBook.of("statute-charters", ImmutableList.of(villageCharterFile(), communityCharterFile()));

    private CharterRules() {}

    private static Rule<CharterFiling> villageCharterFile() {
        return CommitteeRule.<CharterFiling>village(
                        "VC-CHARTER-FILE",
                        "村民自治章程、村规民约报乡、民族乡、镇的人民政府备案",
                        "charter and covenant of villagers are filed with the township government")
                .addCitations(
                        Instruments.VCOL_2010.article(27, 1),
                        Instruments.VCOL_2018.article(27, 1),
                        Instruments.VCOL_2025.article(31, 1))
                .requires(FILED.is(true))
                .build();
    }

    private static Rule<CharterFiling> communityCharterFile() {
        return CommitteeRule.<CharterFiling>community(
                        "RC-CHARTER-FILE",
                        "居民公约报人民政府或者街道办事处（派出机关）备案",
                        "covenant and charter of residents are filed with the government or its street office")
                .addCitations(
                        Instruments.RCOL_1989.article(15, 1),
                        Instruments.RCOL_2018.article(15, 1),
                        Instruments.RCOL_2025.article(31, 1))
                .requires(FILED.is(true))
                .build();
    }
}
