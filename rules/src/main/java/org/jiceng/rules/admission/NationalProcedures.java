package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.text.LocalizedText;

/**
 * Whom national texts name as deciding. Until 2025-12-31 article 20 of the residents law, for work that departments
 * need a residents committee for; since 2015-07-13 the notice on the load of communities, by which the city makes the
 * list of work and the scheme of admission. The villagers law names nobody, and neither does the residents law from
 * 2026-01-01.
 */
final class NationalProcedures {

    private NationalProcedures() {}

    /** Returns them, laws before policy documents. */
    static ImmutableList<Procedure> procedures() {
        return ImmutableList.of(consent(), scheme());
    }

    private static Procedure consent() {
        return Procedure.builder()
                .authority(LocalizedText.of(
                        "市、市辖区的人民政府或者它的派出机关", "the government of the city or district, or its dispatched organ"))
                .addLevels(DivisionLevel.COUNTY, DivisionLevel.PREFECTURE)
                .addCitations(Instruments.RCOL_1989.article(20), Instruments.RCOL_2018.article(20))
                .addBodyKinds(BodyKind.RESIDENTS_COMMITTEE)
                .when(WorkFromAbove.ofDepartment())
                .build();
    }

    private static Procedure scheme() {
        return Procedure.builder()
                .authority(LocalizedText.of(
                        "市（地、州、盟）（制定社区工作事项清单和准入制度）",
                        "the city, prefecture or league, which makes the list of work and the scheme of admission"))
                .addLevels(DivisionLevel.PREFECTURE)
                .addCitations(Instruments.COMMUNITY_LOAD_2015.whole())
                .addBodyKinds(BodyKind.RESIDENTS_COMMITTEE)
                .when(PolicyRules.work())
                .build();
    }
}
