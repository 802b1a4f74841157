package org.jiceng.core.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiceng.core.relation.Bodies.body;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.Modality;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationRulesTest {

    private static final RelationRules RULES = RelationRules.national();
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    private static Findings check(BodyKind source, RelationKind kind, BodyKind target, LocalDate day) {
        Body from = body("s", source);
        Body to = body("t", target);
        return RULES.check(Relation.of(from.id(), kind, to.id()), from, to, day);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "relation-rules.csv", useHeadersInDisplayName = true)
    void knowsTheLawOfTheDay(
            BodyKind source,
            RelationKind kind,
            BodyKind target,
            LocalDate day,
            String rule,
            Severity severity,
            String citation) {
        Findings findings = check(source, kind, target, day);
        if (rule == null) {
            assertThat(findings).isEmpty();
            return;
        }
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(RuleId.of(rule));
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.citations().stream().map(Citation::toString).collect(Collectors.joining()))
                    .isEqualTo(citation == null ? "" : citation);
        });
    }

    @Test
    void explainsInBothLanguages() {
        Finding forbidden = check(BodyKind.TOWNSHIP_GOVERNMENT, RelationKind.LEADS, BodyKind.VILLAGERS_COMMITTEE, DAY)
                .asList()
                .get(0);
        assertThat(forbidden.subject()).isEqualTo("s LEADS t");
        assertThat(forbidden.in(Locale.CHINESE))
                .isEqualTo("[REL-NO-LEADING-VC] “body s”不得领导“body t”：乡镇人民政府与村民委员会之间不得有此关系"
                        + "（《村民委员会组织法》（2025年修正）第六条第一款）");
        assertThat(forbidden.in(Locale.ENGLISH))
                .isEqualTo("[REL-NO-LEADING-VC] 'body s' leads 'body t': a township government must not stand in this"
                        + " relation to a villagers committee"
                        + " (Organic Law of Villagers Committees (2025 amendment), art. 6(1))");
        assertThat(check(
                        BodyKind.SUPERVISION_COMMITTEE,
                        RelationKind.SUPERVISES,
                        BodyKind.RESIDENTS_COMMITTEE,
                        LocalDate.parse("2025-12-31")))
                .hasToString("[REL-OTHER-DAYS] 'body s' supervises 'body t': no rule for a supervision committee and a"
                        + " residents committee is in force on 2025-12-31; one is in force 2026-01-01/.."
                        + " (Organic Law of Urban Residents Committees (2025 revision), art. 36(1))");
        assertThat(check(BodyKind.GRID, RelationKind.LEADS, BodyKind.DEPARTMENT, DAY))
                .hasToString("[REL-UNKNOWN] 'body s' leads 'body t':"
                        + " no rule knows this relation between a grid and a department");
        assertThat(check(BodyKind.SERVICE_STATION, RelationKind.DISPATCHES, BodyKind.DEPARTMENT, DAY))
                .hasToString("[REL-REVERSED] 'body s' dispatches 'body t': this is known the other way round,"
                        + " from a department to a service station");
    }

    @Test
    void passesOverARelationThatDoesNotHoldOnTheDay() {
        Body town = body("town", BodyKind.TOWNSHIP_GOVERNMENT);
        Body village = body("village", BodyKind.VILLAGERS_COMMITTEE);
        Relation ended = Relation.builder()
                .source(town.id())
                .kind(RelationKind.LEADS)
                .target(village.id())
                .period(ValidityPeriod.until(DAY))
                .build();
        assertThat(RULES.check(ended, town, village, DAY)).isEmpty();
        assertThat(RULES.check(ended, town, village, DAY.minusDays(1))).hasSize(1);
    }

    @Test
    void refusesBodiesThatAreNotThoseOfTheRelation() {
        Body town = body("town", BodyKind.TOWNSHIP_GOVERNMENT);
        Body village = body("village", BodyKind.VILLAGERS_COMMITTEE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    var unused =
                            RULES.check(Relation.of(town.id(), RelationKind.GUIDES, village.id()), village, town, DAY);
                })
                .withMessage("bodies must be those of the relation from 'town' to 'village',"
                        + " but were 'village' and 'town'");
    }

    @Test
    void refusesAProhibitionWithoutAnArticle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelationRule(
                        RuleId.of("REL-X"),
                        RelationKind.LEADS,
                        ImmutableSet.of(BodyKind.GRID),
                        ImmutableSet.of(BodyKind.GRID),
                        Modality.MUST_NOT,
                        ValidityPeriod.ALWAYS,
                        LegalBasis.none()))
                .withMessage("relation rule that forbids must cite an article, but 'REL-X' cites none");
    }

    @Test
    void citesOnEveryDayOnlyVersionsInForce() {
        RULES.all()
                .forEach(rule -> rule.basis()
                        .citations()
                        .forEach(citation -> assertThat(
                                        citation.instrument().period().encloses(rule.period()))
                                .as(rule.toString())
                                .isTrue()));
    }

    @Test
    void hasOneVersionOfARuleOnAnyDay() {
        assertThat(RULES.all()).doesNotHaveDuplicates();
        RULES.all()
                .forEach(rule -> assertThat(RULES.all())
                        .filteredOn(other -> !other.equals(rule) && other.id().equals(rule.id()))
                        .noneMatch(other -> other.period().overlaps(rule.period())));
    }

    @ParameterizedTest
    @EnumSource(RelationKind.class)
    void knowsEveryKindOfRelation(RelationKind kind) {
        assertThat(RULES.all()).anyMatch(rule -> rule.kind() == kind && rule.isInForce(DAY));
    }
}
