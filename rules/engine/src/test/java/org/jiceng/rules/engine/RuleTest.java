package org.jiceng.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Fact<String, Boolean> SHORT =
            Fact.ofFlag("short", LocalizedText.verbatim("short"), text -> text.length() < 3);
    private static final Condition<String> IS_SHORT = SHORT.is(true);
    private static final LocalizedText TITLE = LocalizedText.of("应当短", "must be short");

    private static Rule.Builder<String> rule() {
        return Rule.<String>builder()
                .id(RuleId.of("R-1"))
                .title(TITLE)
                .addCitation(Instruments.VCOL_2025.article(43, 2))
                .requires(IS_SHORT);
    }

    @Test
    void hasPlainDefaults() {
        Rule<String> rule = rule().build();

        assertThat(rule.modality()).isEqualTo(Modality.MUST);
        assertThat(rule.bodyKinds()).isEmpty();
        assertThat(rule.question()).isEmpty();
        assertThat(rule.exceptions()).isEmpty();
        assertThat(rule.when().test("", Suppositions.NONE)).isEqualTo(Truth.TRUE);
        assertThat(rule).hasToString("R-1");
    }

    @Test
    void saysWhichAttributeIsNotSet() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.<String>builder().build())
                .withMessage("id of a rule must be set");
        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.<String>builder().id(RuleId.of("R-1")).build())
                .withMessage("title of a rule must be set");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Rule.<String>builder().id(RuleId.of("R-1")).title(TITLE).build())
                .withMessage("requires of a rule must be set");
        assertThatIllegalStateException()
                .isThrownBy(() -> rule().citations(ImmutableList.of()).build())
                .withMessage("rule R-1 must cite at least one provision");
    }

    @Test
    void copiesAllThatAnotherRuleSays() {
        Rule<String> rule = rule().modality(Modality.GENERALLY)
                .question("q")
                .when(SHORT.isKnown())
                .addBodyKinds(BodyKind.GRID, BodyKind.STREET_OFFICE)
                .addException(RuleException.of(
                        LocalizedText.of("例外", "exception"), Instruments.VCOL_2025.article(46), SHORT.is(false)))
                .build();

        Rule<String> copy = Rule.<String>builder().from(rule).build();

        assertThat(copy).isEqualTo(rule).hasSameHashCodeAs(rule);
        assertThat(copy.canonical()).isEqualTo(rule.canonical());
        assertThat(copy.bodyKinds())
                .as("in the order of the vocabulary, however they were added")
                .containsExactly(BodyKind.STREET_OFFICE, BodyKind.GRID);
    }

    @Test
    void differsByEachAttribute() {
        Rule<String> rule = rule().build();
        assertThat(ImmutableList.of(
                        rule().id(RuleId.of("R-2")).build(),
                        rule().title(LocalizedText.verbatim("other")).build(),
                        rule().modality(Modality.MUST_NOT).build(),
                        rule().addCitations(Instruments.RCOL_2025.article(43)).build(),
                        rule().addBodyKind(BodyKind.GRID).build(),
                        rule().question(Optional.of("q")).build(),
                        rule().when(SHORT.is(false)).build(),
                        rule().requires(SHORT.is(false)).build()))
                .doesNotContain(rule)
                .doesNotHaveDuplicates();
    }

    @Test
    void replacesWhatWasSetBefore() {
        Rule<String> rule = rule().addBodyKind(BodyKind.GRID)
                .bodyKinds(ImmutableList.of(BodyKind.STREET_OFFICE))
                .citations(ImmutableList.of(Instruments.RCOL_2025.article(43)))
                .question("q")
                .question(Optional.empty())
                .exceptions(ImmutableList.of())
                .build();

        assertThat(rule.bodyKinds()).containsExactly(BodyKind.STREET_OFFICE);
        assertThat(rule.citations()).containsExactly(Instruments.RCOL_2025.article(43));
        assertThat(rule.question()).isEmpty();
    }
}
